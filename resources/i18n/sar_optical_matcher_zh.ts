<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>SarOpticalMatcher</name>
    <message>
      <source>  failed: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  found with {} confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  not found: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> mm/px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Accepted matches and the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;All points on, for the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Also points that are switched off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Computes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Draw a box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Georeference strip…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go on training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Install anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Optical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Packages from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pixel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Resampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Resume…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;SAR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;SAR strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Set up the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Stop and keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Transform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Zoom to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Zoom to all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {} GCPs agree within {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; and {} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A SAR and an optical layer of the project that lie on one grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A curtain between the two: drag it, or press ← and →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A downloaded file is not the one this version of the plugin was made with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of the environment is in use, or a virus scanner holds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file or folder may not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder a strip, and the summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of pairs in one of the known layouts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of wheels (without internet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A match has no use for this kind of model; other commands take its path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A path became too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A raster on the same grid as the SAR image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A raster on the same grid as the optical image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A set-up under way goes on without this window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A smaller area is searched faster and is less easily mistaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A smaller area or coarser pixels are fetched faster. Many providers forbid to fetch tiles in bulk: mind their terms of use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A thin plate through so many points is too much to fit at every tick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A training is running and ends now: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A training is running: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;ll matches and the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;rea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept and reject patches, look at them closely, fit the strip anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept every patch in the list that is not reviewed yet, in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept patch {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept sho&amp;wn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept {} patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;layers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a pair of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add files, a folder or layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add layers or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Affine (polynomial 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All figures, with their intervals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All points on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An earlier set-up was broken off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An index holds what the descriptor sees of the basemap: it is made once for all strips instead of once for each, and kept in the results folder for the next batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another QGIS window is setting up this environment (process {} on {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another environment is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another results folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apple GPU and CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the &amp;match used them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most {} million are fetched: zoom in, search near a point, or fetch coarser pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Basemap index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Basemaps that were fetched are kept, and not asked for again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bilinear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring one onto the grid of the other: Raster, Projections, Warp, with its extent and pixel size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget (minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget (steps)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build basemap index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;heck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cache</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidate {}: similarity {:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidates of the patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Candidates per patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be told; the patch does not count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write {}: {}. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the file is not read-only and that no other program holds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the network and QGIS's proxy settings, then continue: what is finished is kept. Without internet, install from a folder of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking each library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checks every library and installs again what does not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose SAR strips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a SAR and an optical one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a SAR strip and a basemap, from the project or from files. New here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that is not in the project, also one without georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder of SAR strips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder of your own, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder with a shorter path, near the root of the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a layer or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a patch in the list, or click a footprint on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a simpler transform, or switch on points that lie elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a smaller area, or another basemap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an area that lies on the basemap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another basemap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another cache folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another file or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder for models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or “Replace results that exist already”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another results folder, or remove that file: all strips are matched again then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another results folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose by clic&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose check points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose it, or prepare one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose it, or untick the index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the similarity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the cache of online basemaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the cache…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared basemaps are fetched anew when they are needed; patches of earlier matches lose their picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a &amp;place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a footprint on the map, or select one, to compare it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a picture to go there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on the basemap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the point on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other QGIS windows and programs that use this Python, then continue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other programs, then continue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cloud optimised GeoTIFF (COG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co-registered pairs of SAR and optical images; all are trained on together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column in the strip, from its left edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands for gdal_translate and gdalwarp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare a patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare b&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare by clic&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computes on {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Control points and their residuals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Control points: residuals, exports, the georeferenced strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the engine report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the report and tell us; the log holds everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correlation heat-map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cubic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Descriptor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double click a row to see its result on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a curtain over the map: the basemap alone on its left, with the georeferenced strip on its right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each point of the fit measured against a map made without it: the honest figure where there are no check points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each run makes a folder of its own in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoder, anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoder, fine-tuned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End now; the best model so far is kept, and Resume can go on from there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine is starting …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine starts at the first match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine's Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter them under Settings ▸ Options ▸ Network in QGIS, then continue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluate a method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every file is checked against the digest that this version of the plugin was made with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every raster file in it is a strip; folders in it are not looked into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every raster file of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every raster layer of the project but the basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every {}th point a &amp;check point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Except {}: no digest of its file is known here, so its index's own is checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export SAR matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export control points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export matches and strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported: {} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faster for many strips on one basemap; the Processing algorithm Build index makes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch them on a computer with internet, with the command under “Commands…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the basemap …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure on held-out places that decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures on held-out places before and after the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in all pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find similar places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the engine's Python by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find where a SAR strip lies on an optical basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find where the strip lies on the basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds many SAR strips on one optical basemap, with a summary layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds the tiles of a basemap that look most like a place or an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fitted: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fitting the control points …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flicker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for trained models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of a match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of an index built from the basemap; give it or the basemap, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of strips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the engine's environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the negatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the run to go on with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of training pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget remembered folders and run times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free some room there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From its georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From where a point was measured to where the fitted map puts it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoJSON (*.geojson)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoJSON file (longitude and latitude, as RFC 7946 has it):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoJSON file to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoJSON in longitude and latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoTIFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoTIFF (*.tif *.tiff)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georeference strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georeference the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georeference {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georeferenced strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georeferenced: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Georeferencer points file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give both the SAR and the optical image, or neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give overlapping tiles too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give sar_pixel_size_m.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give two images on one grid, or folders of pairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give “Search inside this area”, or a place with its radius.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with a run that was stopped, for as long again as the budget says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with an earlier run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ground control points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard negatives, AE-GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hard negatives, VAE-GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading of the strip (°)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading tolerance (°)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Histogram of confidence with a threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How alike SAR and optical image are here, -1 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How alike SAR and optical image are there, -1 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the check points lie from a map they had no say in: the honest figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the map puts the point from where it was measured, in pixels of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the points of the fit lie from the map made of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many patches have which confidence. Drag the line, or press ← and →: what lies below is hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure the match is of this place, 0 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If memory ran out, close other programs. Then continue: what is finished is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If your network inspects connections, set the environment variable PIP_CERT to your organisation's certificates and start QGIS again. Or install from a folder of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In .points they are there with their box unticked; GDAL knows no such box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In use (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Incidence angle (°)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inde&amp;x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Index folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Index of the basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing {} libraries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is it still there, and may it be run? A virus scanner or a policy may keep it from starting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its Python is {}; the engine needs 3.{} to 3.{}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its numpy {} is too old; {} is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its place was picked by hand: candidate {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the best model so far?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lanczos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last used folders, and how long runs took, from which the time left is told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers of the project or raster files; they need no georeference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least confidence shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least confidence that is shown, in the list and on the map; nothing is computed anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the arrow of a residual of one strip pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the strip (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Located with {} confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at Settings ▸ Options ▸ Network in QGIS; SOCKS proxies are not supported here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at this computer …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make check points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make point {} a check point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on the disk of the cache folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room or choose a folder on another disk, then continue: what is finished is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room, or choose a folder on another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room, or fetch a smaller area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a Python environment of its own for the engine and installs what it needs, with what is recommended for this computer: about 0.3 GB to download, 3 GB with an NVIDIA GPU. Nothing is installed into QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes an optical basemap and a SAR strip whose true place is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map fo&amp;llows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map from strip to ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps, histogram, residuals, tables and the recipe of this run on one page, in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match SAR strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match SAR strip {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match a strip first, or open the folder of an earlier match.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match every strip that is not done yet, one after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match many SAR strips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match many strips on one basemap, one after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match them again and replace the results, with whatever was reviewed in them? Or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matched footprints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures retrieval, location or verification on pairs of known alignment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measuring control points …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode&amp;ls in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model, card, figures and checkpoints of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move patch {} to candidate {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the map to the basemap, or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the map to the patch in hand; Z goes there once, S shows the whole strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NVIDIA GPU (CUDA 13)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name one, or train anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Near a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest (keeps values)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next patch of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No NVIDIA GPU was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No curves: this QGIS has no matplotlib that works ({}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other places were kept for this patch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No strip is given. Choose layers, files or a folder of rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found: {} ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not located: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not reviewed; the match accepted it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not reviewed; the match did not accept it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing else on the basemap can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of it was installed. Try again; if it stays so, something on the way changes files: tell your administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was learned yet, nothing is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of agreeing GCPs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of failures left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of negatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of places found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of strips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the patch along the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of their files, else all directions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On held-out places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On one grid: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the basemap, in its coordinate reference system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One after the other in one place; what moves does not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only points that are in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder of any earlier match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optical basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Optical image of a pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or &amp;an image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlines of the strips of a batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside of QGIS and of the plugin; an update of either leaves it alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF through a print layout…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package index on the internet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs of other places to validate on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs to train on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parameters of that command, as name=value parted by spaces; sarmatch {} … --help names them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch size (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch step (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patch {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patches of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pi&amp;xel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pic&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick on map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel s&amp;ize</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size in units of the reference system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size of the image (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size of the strip (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size on the ground at which QGIS fetches the basemap before it is searched; of a tile service, its own size closest to that. Mind the provider's terms of use: many forbid to fetch tiles in bulk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size tolerance (fraction)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places of this patch, best first: click one, or press 1 to {}, to move it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point {}: a check point, it measures the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point {}: not in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point {}: the fit is made of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points as the match used them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points for QGIS's Georeferencer, as a table, as GeoJSON, or for GDAL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points of the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polynomial 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polynomial 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare an index first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepare an index of the basemap first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepares an optical basemap for many fast searches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Pick on map and click the place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous patch of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the layer with all outlines on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the selected strip's result on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS Georeferencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS cannot show it: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS's own did not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS's own: Python {} with numpy {} and GDAL {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RMSE &lt;b&gt;{} px&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>RMSE {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank {}, similarity {:.3f}. Click to go there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re-ranker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re-ranking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the folder's files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the rasters …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refit &amp;strip to accepted patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refit the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject patch {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it and set it up anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove its scale limits (layer properties, Rendering), or fetch coarser or finer pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the engine's environment {} with everything in it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the environment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the summary layer from the project, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove “user”, “target” and “prefix” from pip's configuration, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the folder or the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair the layer's source, or choose the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace results that exist already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of SAR matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Res&amp;ults in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residual along the strip's columns, predicted minus measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residual along the strip's rows, downward, predicted minus measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residual in pixels from a map that is made without this point: the map is judged where it has not looked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residual px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residuals from this map, fitted anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results are there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results folder of a match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root mean square error of the check points (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root mean square residual (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row in the strip, from its upper edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ru&amp;n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR and optical beside each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR and optical, one over the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR half transparent on the optical image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR image of a pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR or optical image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR or optical image: what looks like any part of it; north must be up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR strip without georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR strip, anything GDAL opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR strips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR-Optical Matcher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SAR-Optical Matcher: user guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it to a file first: right click on the layer, Export, Save As.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the part you need as a GeoTIFF first: right click on the layer, Export, Save As, Raw or rendered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the project where you may write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale tolerance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scene folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search a prepared index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search a prepared index of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for the &amp;image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search inside this area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search near this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search only around this place, within “Search radius (m)”. It may be picked on the map in any CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search only inside this area. It may be drawn on the map in any CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searching …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up, repair or remove the engine, choose its Python, copy a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set-up of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting up the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show patches of one verdict only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the place of the point that is chosen in the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the strip's place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Showing the result …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side of the scene (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar places: what else looks like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity of the best (-1 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Simulate scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start from model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the engine …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State the strip's pixel size, or at which one to fetch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {}: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop it and keep the best model so far?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the run; nothing half-done is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; nothing half-written is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; strips that are done stay done, and Run goes on from there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop; the result stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops; what is finished is kept and need not be done again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip located</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip {} of {} · {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip {}: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip, georeferenced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip, georeferenced ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strips found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strips not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strips of the batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strips that failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Su&amp;mmary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surface model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch point {} off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch points on, or choose a simpler transform.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch several points at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch the &amp;worst point off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of control points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of the negatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a basemap in a polar projection, or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the verdict on patch {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it into the next match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the selected pairs off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the selected strips off the list; results stay where they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The basemap's file must say where it lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best model so far is kept: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best model so far, of step {}, is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection is not trusted: its certificate could not be verified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine said nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine works; it computes on {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine's Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The environment has numpy {} instead of QGIS's {}; GDAL needs that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The environment is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file may be damaged: match again, or choose another result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder holds something that was not made here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder lacks {} of {} packages: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The index may be blocked or incomplete, or the folder. Try another source, or another Python.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installing program was stopped from outside (signal {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map from strip to ground that is fitted to the points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The match to review; those of the project are listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The operating system's C library is too old for these files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package index cannot be reached, or the connection broke off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package index refuses to answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The patches of a match that you have reviewed: accepted ones become pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place is right; the patch counts in fits and training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place is wrong; the patch does not count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The points in use lie on a line, which fixes a similarity only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The project needs a SAR and an optical raster layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proxy asks for a name and a password, or refuses those given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proxy cannot be reached or cannot be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The result was removed from the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same in a terminal:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same on the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The service may have no pictures at this zoom: fetch coarser pixels, or take another basemap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step ended with exit code {}. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The strip's centre moved by {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's C library (glibc {}) is too old for {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The user guide at the page of this tab; it needs no network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then click a footprint on the map: its patch is taken in hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then click a footprint: its SAR patch is shown beside the optical place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then click a point on the map: its row is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then click the map: what looks like the tile around that place is searched for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then drag a box on the map: what looks like any part of it is searched for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no files for {} on this kind of computer ({}) of: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are {} free at {}, {} are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file of the pinned version for this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no folder {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no raster file in {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These accepted patches lie elsewhere, look again: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These points hardly fix this map: left out, they lie far from it. Choose a simpler one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thin plate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Python cannot make environments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Python has no GDAL, which does not come from pip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Python has no numpy that works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Python lacks what makes environments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Python was not taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This basemap is large: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file exists and will be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not an ordinary CPython 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This match has no control points: the strip was not found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Through QGIS's proxy {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tile codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tile overlap (fraction)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a better model from pairs of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on the pairs for as long as the budget says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained in {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained in {}: {} {} on held-out places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained models in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training pairs from a match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>True place of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown, search all directions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacking {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacking {} libraries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsure about patch {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a newer QGIS, or another Python that has GDAL (conda, OSGeo4W), with “Use this Python instead…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a newer release of the operating system, or another Python with “Use this Python instead…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a newer release of the operating system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use for the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use point {} for the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this Python instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use this Python instead…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web Mercator ends at {:.0f}° of latitude: nothing beyond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page (HTML)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came is kept: try again later, or take another basemap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is finished is kept; “Continue” goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is shown and searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What looks like any part of it is searched for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What looks like any part of this area. It may be drawn on the map in any CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What looks like this place. It may be picked on the map in any CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you have said of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where {} lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which build of PyTorch is installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of the strip (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With an index of the basemap a search takes a moment; the algorithm Build basemap index makes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without an index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without any one of these points the map cannot be made: nothing tells how good it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the georeferenced strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the georeferenced strip to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the matches and the strip's outline as GeoJSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the strip as a GeoTIFF on the map, by the points in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the ground control points of a match for the Georeferencer, tables, GeoJSON or GDAL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writes the strip of a match as a georeferenced raster, by its control points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing pairs …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the report …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X,Y in the basemap's CRS: search only around this point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X,Y in the basemap's CRS: what looks like this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: search only inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: what looks like any part of this area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have accepted {}, rejected {}, are unsure about {}; {} are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your network may block it: ask for an own index (pip's settings are respected), or install from a folder of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a few seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {} s left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also give tiles that overlap the place that was asked for, or one another by more than half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the basemap's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the strip's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the strip's pixel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>azimuth of the strip's upward direction, clockwise from grid north; all directions are searched when neither this nor a georeference tells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beside the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>block {}, {} of {} × {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both are the layer {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by its land</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by its layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>check points {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confidence {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dX px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dY px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder without one, when not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ended the process ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>engine {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every point is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exit code {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fetched at </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fit: the map is made of it; check: it only measures the map (C changes it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder for the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder of the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folder written by match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how far the true heading may lie from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>how far the true pixel size may lie from the stated one, as a fraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {} groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {} comes from a web service or database ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {} does not say where it lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {} does not work: its service did not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {} exists in QGIS's memory only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {} is not shown at 1:{:.0f}, at which it would be fetched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer {} was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>macOS {} is too old for {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measured when the strip is georeferenced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median {} px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no georeference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no index folder is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no model to start from is named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no online basemap is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no optical basemap is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no pairs are given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no pairs to train on are chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no point is picked to search near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no point yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reason was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no strip is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no {} is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none: the basemap is described each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of their files, else the basemap's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>online · {} · {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optical basemap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optical basemap, anything GDAL opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optical basemap; described anew each time, an index answers at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overlap of neighbouring tiles as a fraction of their side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixel size of the image; from its georeference, else that of the basemap, when not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixel size of the strip; from its georeference, else that of the basemap, when not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixel size {:.2f} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>re-ranker for --rerank graph: its name or path; the shipped one when not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recommended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>replace outputs that exist already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>residual {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>search {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed of every random choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>similarity up to {:.2f} · {} tiles · {:.1f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>similarity {:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step between query patches in working pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that place has no coordinates in the basemap's CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>that would be {} million pixels of {} in {} requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the CRS of {} was changed in QGIS ({}), its file says {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the area cannot be expressed in the basemap's CRS ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the area lies beyond {:.0f}° of latitude, where Web Mercator ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cache folder {} has {} MB left, {} may be needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file of layer {} is not there: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the folder the Train panel proposes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the layout could not be drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the point has no place on earth ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the run in {} was made by another version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the service has no pixels finer than {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the strip does not say its pixel size, and {} is online and has none of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>their CRS differ: {} and {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>their corners lie {:.3g} pixels apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no file {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no folder {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>they have {} × {} and {} × {} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this footprint does not say which patch it belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tile codes kept in the index; binary: two bits a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tile {}/{}/{}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tiles to find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>torch cannot be used in the engine's Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what SAR pixel values are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what orders the candidates: consensus: the evidence of the whole strip, of a single patch its own; graph: a trained re-ranker; none: each patch by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with --reference: side of the tiles in working pixels; 128 when not given, an index has its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>working pixel size on the ground; the basemap's own when not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zoom {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}
Click to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} (with a name and a password)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} MB are kept in {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} a pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} accepted patches added as pairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} cannot be made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} control points agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} could not be started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} does not show that area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} does not work: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} elapsed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} from the fitted strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} has driver {}; CUDA 13 needs {} or newer. Update it first, or use the CPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} has no georeference in its file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} has {:.1f} GB of memory, which is too little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds another environment. Remove it and install anew?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds no control points of a match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} holds something else than an environment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} in this step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is no layer that QGIS can open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is not a raster that GDAL can open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} is online and shows the whole world: say where to search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} libraries checked, {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} may not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} min {} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} needs {} points of the fit, and {} are in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of the folder's files are others than this plugin knows and are taken on the folder's word: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} blocks of the basemap are blank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} blocks of the basemap are missing: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} blocks of {} failed: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} patches agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} shown, {} of them accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} strips are done already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} strips found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} of {} strips have results there that were made with other choices: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} on disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} on disk ({} free)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} packages from the folder, nothing to download, {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} packages, {} to download, {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} places, compared by {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} points so placed do not fix this map: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} points written to {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} points, {} check points, written to {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} shows nothing there: {} of {} blocks are blank or one and the same picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} similar places, {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} with {:.0f} GB was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{} → {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}, best {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}, passes through all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}, step {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{}: {} before, {} after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“-”: not known, since the training began with no model or held nothing out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Repair” installs it again. If that does not help, copy the report and tell us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{}” is not a raster that GDAL can open: {}. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{}” is not there: {}. Check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {} more lines in report.json</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
