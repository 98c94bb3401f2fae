<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>SarOpticalMatcher</name>
    <message>
      <source>  failed: {}</source>
      <translation>  失败：{}</translation>
    </message>
    <message>
      <source>  found with {} confidence</source>
      <translation>  已找到，置信度 {}</translation>
    </message>
    <message>
      <source>  not found: {}</source>
      <translation>  未找到：{}</translation>
    </message>
    <message>
      <source> mm/px</source>
      <translation> mm/px</translation>
    </message>
    <message>
      <source>&amp;Accepted matches and the strip</source>
      <translation>接受的匹配和条带(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;All points on, for the fit</source>
      <translation>启用所有点用于拟合(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Also points that are switched off</source>
      <translation>包括已停用的点(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Arrows</source>
      <translation>箭头(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Basemap</source>
      <translation>底图(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Budget</source>
      <translation>时限(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Computes on</source>
      <translation>计算设备(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Discard it</source>
      <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Draw a box</source>
      <translation>绘制矩形(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Georeference</source>
      <translation>地理配准(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Georeference strip…</source>
      <translation>配准条带(&amp;G)…</translation>
    </message>
    <message>
      <source>&amp;Go on training</source>
      <translation>继续训练(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <translation>航向(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;How many</source>
      <translation>数量(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Index</source>
      <translation>索引(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>安装(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Install anew</source>
      <translation>重新安装(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>保留(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Match</source>
      <translation>匹配(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Optical</source>
      <translation>光学(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Packages from</source>
      <translation>软件包来源(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Pairs</source>
      <translation>样本对(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Pixel size</source>
      <translation>像元大小(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>修复(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Replace</source>
      <translation>替换(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Report</source>
      <translation>报告(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Resampling</source>
      <translation>重采样(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Result</source>
      <translation>结果(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Resume…</source>
      <translation>继续(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;SAR</source>
      <translation>SAR(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;SAR strip</source>
      <translation>SAR 条带(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Set up the engine</source>
      <translation>安装计算引擎(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Show result</source>
      <translation>显示结果(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Stop and keep</source>
      <translation>停止并保留(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Transform</source>
      <translation>变换(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Use this model</source>
      <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Zoom to</source>
      <translation>缩放至(&amp;Z)</translation>
    </message>
    <message>
      <source>&amp;Zoom to all</source>
      <translation>全部显示(&amp;Z)</translation>
    </message>
    <message>
      <source>, {} GCPs agree within {}</source>
      <translation>，{} 个 GCP 一致，误差在 {} 以内</translation>
    </message>
    <message>
      <source>1 band</source>
      <translation>1 个波段</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 个点</translation>
    </message>
    <message>
      <source>; and {} more</source>
      <translation>；另有 {} 项</translation>
    </message>
    <message>
      <source>A SAR and an optical layer of the project that lie on one grid</source>
      <translation>项目中位于同一格网上的一个 SAR 图层和一个光学图层</translation>
    </message>
    <message>
      <source>A curtain between the two: drag it, or press ← and →</source>
      <translation>两幅影像间的卷帘：拖动，或按 ← 和 →</translation>
    </message>
    <message>
      <source>A downloaded file is not the one this version of the plugin was made with.</source>
      <translation>下载的某个文件与制作此插件版本时所用的文件不同。</translation>
    </message>
    <message>
      <source>A file of the environment is in use, or a virus scanner holds it.</source>
      <translation>环境中的某个文件正在使用，或被杀毒软件占用。</translation>
    </message>
    <message>
      <source>A file or folder may not be written.</source>
      <translation>某个文件或文件夹无法写入。</translation>
    </message>
    <message>
      <source>A folder a strip, and the summary</source>
      <translation>每个条带一个文件夹，另有汇总</translation>
    </message>
    <message>
      <source>A folder of pairs in one of the known layouts</source>
      <translation>已知布局的样本对文件夹</translation>
    </message>
    <message>
      <source>A folder of wheels (without internet)</source>
      <translation>wheel 文件夹（无需互联网）</translation>
    </message>
    <message>
      <source>A match has no use for this kind of model; other commands take its path</source>
      <translation>匹配不使用这类模型；其他命令可接受其路径</translation>
    </message>
    <message>
      <source>A path became too long.</source>
      <translation>某个路径过长。</translation>
    </message>
    <message>
      <source>A raster on the same grid as the SAR image.</source>
      <translation>与 SAR 影像处于同一格网的栅格。</translation>
    </message>
    <message>
      <source>A raster on the same grid as the optical image.</source>
      <translation>与光学影像处于同一格网的栅格。</translation>
    </message>
    <message>
      <source>A set-up under way goes on without this window</source>
      <translation>关闭此窗口后，正在进行的安装仍会继续</translation>
    </message>
    <message>
      <source>A smaller area is searched faster and is less easily mistaken</source>
      <translation>区域越小，搜索越快，也越不易误配</translation>
    </message>
    <message>
      <source>A smaller area or coarser pixels are fetched faster. Many providers forbid to fetch tiles in bulk: mind their terms of use.</source>
      <translation>区域越小或像元越粗，获取越快。许多服务商禁止批量下载瓦片：请遵守其使用条款。</translation>
    </message>
    <message>
      <source>A thin plate through so many points is too much to fit at every tick.</source>
      <translation>点数太多，无法在每次勾选时都拟合薄板样条。</translation>
    </message>
    <message>
      <source>A training is running and ends now: {}</source>
      <translation>训练正在运行，现在将结束：{}</translation>
    </message>
    <message>
      <source>A training is running: {}</source>
      <translation>训练正在运行：{}</translation>
    </message>
    <message>
      <source>A&amp;ll matches and the strip</source>
      <translation>所有匹配和条带(&amp;L)</translation>
    </message>
    <message>
      <source>A&amp;rea</source>
      <translation>区域(&amp;R)</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>Accept and reject patches, look at them closely, fit the strip anew</source>
      <translation>接受或拒绝图块、仔细查看，并重新拟合条带</translation>
    </message>
    <message>
      <source>Accept every patch in the list that is not reviewed yet, in one step</source>
      <translation>一步接受列表中所有尚未审查的图块</translation>
    </message>
    <message>
      <source>Accept patch {}</source>
      <translation>接受图块 {}</translation>
    </message>
    <message>
      <source>Accept sho&amp;wn</source>
      <translation>接受所示图块(&amp;W)</translation>
    </message>
    <message>
      <source>Accept {} patches</source>
      <translation>接受 {} 个图块</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
      <source>Add &amp;layers</source>
      <translation>添加图层(&amp;L)</translation>
    </message>
    <message>
      <source>Add &amp;layers…</source>
      <translation>添加图层(&amp;Y)…</translation>
    </message>
    <message>
      <source>Add a pair of layers</source>
      <translation>添加一对图层</translation>
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
      <source>Add files, a folder or layers.</source>
      <translation>请添加文件、文件夹或图层。</translation>
    </message>
    <message>
      <source>Add layers or a folder.</source>
      <translation>请添加图层或文件夹。</translation>
    </message>
    <message>
      <source>Add match</source>
      <translation>添加匹配</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>高级</translation>
    </message>
    <message>
      <source>Affine (polynomial 1)</source>
      <translation>仿射（一次多项式）</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All figures, with their intervals.</source>
      <translation>全部指标及其区间。</translation>
    </message>
    <message>
      <source>All points on</source>
      <translation>启用所有点</translation>
    </message>
    <message>
      <source>An earlier set-up was broken off.</source>
      <translation>先前的安装被中断。</translation>
    </message>
    <message>
      <source>An index holds what the descriptor sees of the basemap: it is made once for all strips instead of once for each, and kept in the results folder for the next batch</source>
      <translation>索引保存描述子对底图的描述：对所有条带只需制作一次，而不是每个条带一次，并保存在结果文件夹中供下次批处理使用</translation>
    </message>
    <message>
      <source>Another QGIS window is setting up this environment (process {} on {}).</source>
      <translation>另一个 QGIS 窗口正在安装此环境（进程 {}，位于 {}）。</translation>
    </message>
    <message>
      <source>Another environment is there.</source>
      <translation>那里已有另一个环境。</translation>
    </message>
    <message>
      <source>Another results folder…</source>
      <translation>其他结果文件夹…</translation>
    </message>
    <message>
      <source>Apple GPU and CPU</source>
      <translation>Apple GPU 和 CPU</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>As the &amp;match used them</source>
      <translation>与匹配时相同(&amp;M)</translation>
    </message>
    <message>
      <source>At most {} million are fetched: zoom in, search near a point, or fetch coarser pixels.</source>
      <translation>最多可获取 {} 百万像元：请放大、在某点附近搜索，或获取较粗的像元。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Basemap index</source>
      <translation>底图索引</translation>
    </message>
    <message>
      <source>Basemaps that were fetched are kept, and not asked for again</source>
      <translation>已获取的底图会保留，不会再次请求</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>批处理</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>批处理汇总</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <translation>双线性</translation>
    </message>
    <message>
      <source>Bring one onto the grid of the other: Raster, Projections, Warp, with its extent and pixel size.</source>
      <translation>请将其中一个转换到另一个的格网上：栅格 ▸ 投影 ▸ 变形（Warp），使用其范围和像元大小。</translation>
    </message>
    <message>
      <source>Budget (minutes)</source>
      <translation>时限（分钟）</translation>
    </message>
    <message>
      <source>Budget (steps)</source>
      <translation>上限（步数）</translation>
    </message>
    <message>
      <source>Build basemap index</source>
      <translation>构建底图索引</translation>
    </message>
    <message>
      <source>C&amp;heck</source>
      <translation>检查(&amp;H)</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>关闭(&amp;L)</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>继续(&amp;O)</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation>取消(&amp;N)</translation>
    </message>
    <message>
      <source>Cache</source>
      <translation>缓存</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>已取消，未写入任何内容。</translation>
    </message>
    <message>
      <source>Cancelled: {}.</source>
      <translation>已取消：{}。</translation>
    </message>
    <message>
      <source>Candidate {}: similarity {:.2f}</source>
      <translation>候选 {}：相似度 {:.2f}</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>候选位置</translation>
    </message>
    <message>
      <source>Candidates of the patch</source>
      <translation>该图块的候选位置</translation>
    </message>
    <message>
      <source>Candidates per patch</source>
      <translation>每个图块的候选数</translation>
    </message>
    <message>
      <source>Cannot be told; the patch does not count</source>
      <translation>无法判断；该图块不计入</translation>
    </message>
    <message>
      <source>Cannot write {}: {}. Choose another file.</source>
      <translation>无法写入 {}：{}。请选择其他文件。</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>更改 {} 个点</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check that the file is not read-only and that no other program holds it.</source>
      <translation>请确认该文件不是只读，且未被其他程序占用。</translation>
    </message>
    <message>
      <source>Check the network and QGIS's proxy settings, then continue: what is finished is kept. Without internet, install from a folder of wheels.</source>
      <translation>请检查网络和 QGIS 的代理设置，然后继续：已完成的部分会保留。没有互联网时，请从 wheel 文件夹安装。</translation>
    </message>
    <message>
      <source>Checking each library</source>
      <translation>正在检查各个库</translation>
    </message>
    <message>
      <source>Checking the engine</source>
      <translation>正在检查计算引擎</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>正在检查 {}</translation>
    </message>
    <message>
      <source>Checks every library and installs again what does not work</source>
      <translation>检查每个库，并重新安装无法工作的库</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Choose SAR strips</source>
      <translation>选择 SAR 条带</translation>
    </message>
    <message>
      <source>Choose a SAR and an optical one.</source>
      <translation>请选择一个 SAR 图层和一个光学图层。</translation>
    </message>
    <message>
      <source>Choose a SAR strip and a basemap, from the project or from files. New here?</source>
      <translation>请从项目或文件中选择 SAR 条带和底图。初次使用？</translation>
    </message>
    <message>
      <source>Choose a file that is not in the project, also one without georeference</source>
      <translation>选择项目以外的文件，也可以没有地理参照</translation>
    </message>
    <message>
      <source>Choose a folder of SAR strips</source>
      <translation>选择 SAR 条带文件夹</translation>
    </message>
    <message>
      <source>Choose a folder of your own, then try again.</source>
      <translation>请选择您自己的文件夹，然后重试。</translation>
    </message>
    <message>
      <source>Choose a folder with a shorter path, near the root of the disk.</source>
      <translation>请选择路径更短、靠近磁盘根目录的文件夹。</translation>
    </message>
    <message>
      <source>Choose a layer or a file.</source>
      <translation>请选择图层或文件。</translation>
    </message>
    <message>
      <source>Choose a patch in the list, or click a footprint on the map.</source>
      <translation>请在列表中选择图块，或在地图上单击覆盖范围。</translation>
    </message>
    <message>
      <source>Choose a simpler transform, or switch on points that lie elsewhere.</source>
      <translation>请选择更简单的变换，或启用其他位置的点。</translation>
    </message>
    <message>
      <source>Choose a smaller area, or another basemap.</source>
      <translation>请选择较小的区域，或其他底图。</translation>
    </message>
    <message>
      <source>Choose an area that lies on the basemap.</source>
      <translation>请选择位于底图上的区域。</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <translation>请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
      <source>Choose another basemap.</source>
      <translation>请选择其他底图。</translation>
    </message>
    <message>
      <source>Choose another cache folder.</source>
      <translation>请选择其他缓存文件夹。</translation>
    </message>
    <message>
      <source>Choose another file or folder.</source>
      <translation>请选择其他文件或文件夹。</translation>
    </message>
    <message>
      <source>Choose another folder for models.</source>
      <translation>请为模型选择其他文件夹。</translation>
    </message>
    <message>
      <source>Choose another folder, or “Replace results that exist already”.</source>
      <translation>请选择其他文件夹，或勾选“替换已有结果”。</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>请另选一个。</translation>
    </message>
    <message>
      <source>Choose another results folder, or remove that file: all strips are matched again then.</source>
      <translation>请选择其他结果文件夹，或删除该文件：此时将重新匹配所有条带。</translation>
    </message>
    <message>
      <source>Choose another results folder.</source>
      <translation>请选择其他结果文件夹。</translation>
    </message>
    <message>
      <source>Choose by clic&amp;k</source>
      <translation>单击选择(&amp;K)</translation>
    </message>
    <message>
      <source>Choose check points</source>
      <translation>选择检查点</translation>
    </message>
    <message>
      <source>Choose it, or prepare one.</source>
      <translation>请选择索引，或准备一个。</translation>
    </message>
    <message>
      <source>Choose it, or untick the index.</source>
      <translation>请选择索引，或取消勾选。</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>选择计算引擎的 Python…</translation>
    </message>
    <message>
      <source>Choose the similarity.</source>
      <translation>请选择相似性变换。</translation>
    </message>
    <message>
      <source>Choose the {}</source>
      <translation>选择“{}”</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Clear the cache of online basemaps</source>
      <translation>清除在线底图缓存</translation>
    </message>
    <message>
      <source>Clear the cache…</source>
      <translation>清除缓存…</translation>
    </message>
    <message>
      <source>Cleared basemaps are fetched anew when they are needed; patches of earlier matches lose their picture.</source>
      <translation>清除的底图会在需要时重新获取；先前匹配的图块将失去其图像。</translation>
    </message>
    <message>
      <source>Click a &amp;place</source>
      <translation>单击位置(&amp;P)</translation>
    </message>
    <message>
      <source>Click a footprint on the map, or select one, to compare it here.</source>
      <translation>单击地图上的覆盖范围，或选择一个，在此进行比较。</translation>
    </message>
    <message>
      <source>Click a picture to go there.</source>
      <translation>单击图像可转到该处。</translation>
    </message>
    <message>
      <source>Click another one.</source>
      <translation>请单击另一个。</translation>
    </message>
    <message>
      <source>Click on the basemap.</source>
      <translation>请单击底图。</translation>
    </message>
    <message>
      <source>Click the point on the map</source>
      <translation>请在地图上单击该点</translation>
    </message>
    <message>
      <source>Close other QGIS windows and programs that use this Python, then continue.</source>
      <translation>请关闭使用此 Python 的其他 QGIS 窗口和程序，然后继续。</translation>
    </message>
    <message>
      <source>Close other programs, then continue.</source>
      <translation>请关闭其他程序，然后继续。</translation>
    </message>
    <message>
      <source>Cloud optimised GeoTIFF (COG)</source>
      <translation>云优化 GeoTIFF (COG)</translation>
    </message>
    <message>
      <source>Co-registered pairs of SAR and optical images; all are trained on together</source>
      <translation>已配准的 SAR 与光学影像对；全部一起用于训练</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Column in the strip, from its left edge</source>
      <translation>条带中的列，从左边缘算起</translation>
    </message>
    <message>
      <source>Commands for gdal_translate and gdalwarp</source>
      <translation>gdal_translate 和 gdalwarp 命令</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>命令…</translation>
    </message>
    <message>
      <source>Compare a patch</source>
      <translation>比较图块</translation>
    </message>
    <message>
      <source>Compare b&amp;y</source>
      <translation>比较方式(&amp;Y)</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>比较方式</translation>
    </message>
    <message>
      <source>Compare by clic&amp;k</source>
      <translation>单击比较(&amp;K)</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>Computes on {}</source>
      <translation>计算设备：{}</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>置信度（0 到 1）</translation>
    </message>
    <message>
      <source>Confidence {}.</source>
      <translation>置信度 {}。</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>图像总览</translation>
    </message>
    <message>
      <source>Control points and their residuals</source>
      <translation>控制点及其残差</translation>
    </message>
    <message>
      <source>Control points: residuals, exports, the georeferenced strip</source>
      <translation>控制点：残差、导出、配准后的条带</translation>
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation>坐标参照系</translation>
    </message>
    <message>
      <source>Copy the engine report</source>
      <translation>复制计算引擎报告</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Copy the report and tell us; the log holds everything.</source>
      <translation>请复制报告并告知我们；日志中包含全部信息。</translation>
    </message>
    <message>
      <source>Correlation heat-map</source>
      <translation>相关性热力图</translation>
    </message>
    <message>
      <source>Cubic</source>
      <translation>三次卷积</translation>
    </message>
    <message>
      <source>Curves of the training</source>
      <translation>训练曲线</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>描述子</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>与拟合条带所给图块位置的距离</translation>
    </message>
    <message>
      <source>Done: {}.</source>
      <translation>完成：{}。</translation>
    </message>
    <message>
      <source>Double click a row to see its result on the map</source>
      <translation>双击某行可在地图上查看其结果</translation>
    </message>
    <message>
      <source>Draw a curtain over the map: the basemap alone on its left, with the georeferenced strip on its right</source>
      <translation>在地图上显示卷帘：左侧仅底图，右侧为配准后的条带</translation>
    </message>
    <message>
      <source>Each point of the fit measured against a map made without it and without its neighbours, which were measured from some of the same pixels: nearest to the truth where nothing else is known</source>
      <translation>拟合的每个点均以去掉该点及其相邻点(部分由相同像元测得)后得到的变换来衡量:在别无所知时最接近真实</translation>
    </message>
    <message>
      <source>Each run makes a folder of its own in it</source>
      <translation>每次运行都会在其中新建一个文件夹</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>空白字段采用灰色文字所示的值。</translation>
    </message>
    <message>
      <source>Encoder, anew</source>
      <translation>编码器，重新训练</translation>
    </message>
    <message>
      <source>Encoder, fine-tuned</source>
      <translation>编码器，微调</translation>
    </message>
    <message>
      <source>End now; the best model so far is kept, and Resume can go on from there</source>
      <translation>立即结束；保留目前最佳模型，之后可用“继续”接着训练</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>计算引擎</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>计算引擎已就绪</translation>
    </message>
    <message>
      <source>Engine is starting …</source>
      <translation>计算引擎正在启动…</translation>
    </message>
    <message>
      <source>Engine starts at the first match</source>
      <translation>首次匹配时启动计算引擎</translation>
    </message>
    <message>
      <source>Engine's Python</source>
      <translation>计算引擎的 Python</translation>
    </message>
    <message>
      <source>Enter them under Settings ▸ Options ▸ Network in QGIS, then continue.</source>
      <translation>请在 QGIS 的“设置 ▸ 选项 ▸ 网络”中输入，然后继续。</translation>
    </message>
    <message>
      <source>Evaluate a method</source>
      <translation>评估方法</translation>
    </message>
    <message>
      <source>Every file is checked against the digest that this version of the plugin was made with.</source>
      <translation>每个文件都会与制作此插件版本时所用的摘要核对。</translation>
    </message>
    <message>
      <source>Every raster file in it is a strip; folders in it are not looked into.</source>
      <translation>其中每个栅格文件都是一个条带；不查看其子文件夹。</translation>
    </message>
    <message>
      <source>Every raster file of a folder</source>
      <translation>文件夹中的每个栅格文件</translation>
    </message>
    <message>
      <source>Every raster layer of the project but the basemap</source>
      <translation>项目中除底图外的所有栅格图层</translation>
    </message>
    <message>
      <source>Every {}th point a &amp;check point</source>
      <translation>每第 {} 个点设为检查点(&amp;C)</translation>
    </message>
    <message>
      <source>Except {}: no digest of its file is known here, so its index's own is checked.</source>
      <translation>{} 除外：此处没有其文件的摘要，因此核对软件源提供的摘要。</translation>
    </message>
    <message>
      <source>Export SAR matches</source>
      <translation>导出 SAR 匹配</translation>
    </message>
    <message>
      <source>Export control points</source>
      <translation>导出控制点</translation>
    </message>
    <message>
      <source>Export matches and strip</source>
      <translation>导出匹配和条带</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>导出到</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>已导出。</translation>
    </message>
    <message>
      <source>Exported: {} points</source>
      <translation>已导出：{} 个点</translation>
    </message>
    <message>
      <source>Exporting …</source>
      <translation>正在导出…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>格式(&amp;O)</translation>
    </message>
    <message>
      <source>Failed: {}.</source>
      <translation>失败：{}。</translation>
    </message>
    <message>
      <source>Faster for many strips on one basemap; the Processing algorithm Build index makes it</source>
      <translation>适用于同一底图上的多个条带，速度更快；由处理算法“构建底图索引”生成</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>获取</translation>
    </message>
    <message>
      <source>Fetch them on a computer with internet, with the command under “Commands…”.</source>
      <translation>请在有互联网的计算机上，用“命令…”下的命令获取它们。</translation>
    </message>
    <message>
      <source>Fetch {}</source>
      <translation>获取 {}</translation>
    </message>
    <message>
      <source>Fetching the basemap …</source>
      <translation>正在获取底图…</translation>
    </message>
    <message>
      <source>Fetching {}</source>
      <translation>正在获取 {}</translation>
    </message>
    <message>
      <source>Figure on held-out places that decided</source>
      <translation>起决定作用的留出地点指标</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Figures as JSON</source>
      <translation>JSON 格式的指标</translation>
    </message>
    <message>
      <source>Figures on held-out places before and after the training</source>
      <translation>训练前后在留出地点上的指标</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>在所有页面中查找</translation>
    </message>
    <message>
      <source>Find similar places</source>
      <translation>查找相似地点</translation>
    </message>
    <message>
      <source>Find the engine's Python by itself</source>
      <translation>自动查找计算引擎的 Python</translation>
    </message>
    <message>
      <source>Find where a SAR strip lies on an optical basemap</source>
      <translation>在光学底图上查找 SAR 条带的位置</translation>
    </message>
    <message>
      <source>Find where the strip lies on the basemap</source>
      <translation>查找条带在底图上的位置</translation>
    </message>
    <message>
      <source>Finds many SAR strips on one optical basemap, with a summary layer.</source>
      <translation>在同一幅光学底图上查找多个 SAR 条带，并生成汇总图层。</translation>
    </message>
    <message>
      <source>Finds the tiles of a basemap that look most like a place or an image.</source>
      <translation>查找底图中与某地点或影像最相似的瓦片。</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>在光学底图上查找 SAR 条带的位置，并给出置信度。</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <source>Fitted: {}</source>
      <translation>拟合：{}</translation>
    </message>
    <message>
      <source>Fitting the control points …</source>
      <translation>正在拟合控制点…</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>闪烁</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>Folder for trained models</source>
      <translation>训练模型的文件夹</translation>
    </message>
    <message>
      <source>Folder of a match</source>
      <translation>匹配的文件夹</translation>
    </message>
    <message>
      <source>Folder of an index built from the basemap; give it or the basemap, not both.</source>
      <translation>由底图构建的索引的文件夹；索引和底图只需给出其一。</translation>
    </message>
    <message>
      <source>Folder of strips</source>
      <translation>条带文件夹</translation>
    </message>
    <message>
      <source>Folder of the batch</source>
      <translation>批处理文件夹</translation>
    </message>
    <message>
      <source>Folder of the engine's environment</source>
      <translation>计算引擎环境的文件夹</translation>
    </message>
    <message>
      <source>Folder of the index</source>
      <translation>索引文件夹</translation>
    </message>
    <message>
      <source>Folder of the negatives</source>
      <translation>负样本文件夹</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>运行的文件夹</translation>
    </message>
    <message>
      <source>Folder of the run to go on with</source>
      <translation>要继续的运行的文件夹</translation>
    </message>
    <message>
      <source>Folder of training pairs</source>
      <translation>训练样本对文件夹</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>wheel 文件夹</translation>
    </message>
    <message>
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons.</source>
      <translation>已知布局的样本对文件夹，或同一格网上的 SAR.tif,OPTICAL.tif；多个以分号分隔。</translation>
    </message>
    <message>
      <source>Forget remembered folders and run times</source>
      <translation>忘记已记住的文件夹和运行时间</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Found.</source>
      <translation>已找到。</translation>
    </message>
    <message>
      <source>Found: {}</source>
      <translation>已找到：{}</translation>
    </message>
    <message>
      <source>Free some room there.</source>
      <translation>请在那里腾出一些空间。</translation>
    </message>
    <message>
      <source>From its georeference</source>
      <translation>取自其地理参照</translation>
    </message>
    <message>
      <source>From where a point was measured to where the fitted map puts it</source>
      <translation>从点的测量位置指向拟合变换给出的位置</translation>
    </message>
    <message>
      <source>Further options</source>
      <translation>更多选项</translation>
    </message>
    <message>
      <source>Further pairs</source>
      <translation>更多样本对</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <source>GeoJSON (*.geojson)</source>
      <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
      <source>GeoJSON file (longitude and latitude, as RFC 7946 has it):</source>
      <translation>GeoJSON 文件（经度和纬度，按 RFC 7946）：</translation>
    </message>
    <message>
      <source>GeoJSON file to write</source>
      <translation>要写入的 GeoJSON 文件</translation>
    </message>
    <message>
      <source>GeoJSON in longitude and latitude</source>
      <translation>GeoJSON（经度和纬度）</translation>
    </message>
    <message>
      <source>GeoTIFF</source>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif *.tiff)</source>
      <translation>GeoTIFF (*.tif *.tiff)</translation>
    </message>
    <message>
      <source>Georeference strip</source>
      <translation>配准条带</translation>
    </message>
    <message>
      <source>Georeference the strip</source>
      <translation>配准条带</translation>
    </message>
    <message>
      <source>Georeference {}</source>
      <translation>配准 {}</translation>
    </message>
    <message>
      <source>Georeferenced strip</source>
      <translation>配准后的条带</translation>
    </message>
    <message>
      <source>Georeferenced: {}</source>
      <translation>已配准：{}</translation>
    </message>
    <message>
      <source>Georeferencer points file</source>
      <translation>地理配准工具点文件</translation>
    </message>
    <message>
      <source>Give both the SAR and the optical image, or neither.</source>
      <translation>请同时给出 SAR 和光学影像，或都不给出。</translation>
    </message>
    <message>
      <source>Give overlapping tiles too</source>
      <translation>同时给出重叠的瓦片</translation>
    </message>
    <message>
      <source>Give sar_pixel_size_m.</source>
      <translation>请给出 sar_pixel_size_m。</translation>
    </message>
    <message>
      <source>Give two images on one grid, or folders of pairs.</source>
      <translation>请给出同一格网上的两幅影像，或样本对文件夹。</translation>
    </message>
    <message>
      <source>Give “Search inside this area”, or a place with its radius.</source>
      <translation>请给出“在此区域内搜索”，或地点及其半径。</translation>
    </message>
    <message>
      <source>Go on with a run that was stopped, for as long again as the budget says</source>
      <translation>继续已停止的运行，再运行一个完整时限</translation>
    </message>
    <message>
      <source>Go on with an earlier run</source>
      <translation>继续先前的运行</translation>
    </message>
    <message>
      <source>Ground control points</source>
      <translation>地面控制点</translation>
    </message>
    <message>
      <source>Hard negatives, AE-GAN</source>
      <translation>困难负样本，AE-GAN</translation>
    </message>
    <message>
      <source>Hard negatives, VAE-GAN</source>
      <translation>困难负样本，VAE-GAN</translation>
    </message>
    <message>
      <source>Heading of the strip (°)</source>
      <translation>条带航向 (°)</translation>
    </message>
    <message>
      <source>Heading tolerance (°)</source>
      <translation>航向容差 (°)</translation>
    </message>
    <message>
      <source>Histogram of confidence with a threshold</source>
      <translation>带阈值的置信度直方图</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are here, -1 to 1</source>
      <translation>此处 SAR 与光学影像的相似程度，-1 到 1</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are there, -1 to 1</source>
      <translation>该处 SAR 与光学影像的相似程度，-1 到 1</translation>
    </message>
    <message>
      <source>How far the check points lie from a map that has not seen them</source>
      <translation>检查点与未使用它们拟合的变换之间的偏差</translation>
    </message>
    <message>
      <source>How far the map puts the point from where it was measured, in pixels of the strip</source>
      <translation>变换给出的点位与其测量位置的偏差，以条带像元计</translation>
    </message>
    <message>
      <source>How far the points of the fit lie from the map made of them</source>
      <translation>拟合点与由它们建立的变换之间的偏差</translation>
    </message>
    <message>
      <source>How many patches have which confidence. Drag the line, or press ← and →: what lies below is hidden.</source>
      <translation>各置信度的图块数量。拖动竖线，或按 ← 和 →：低于该线的将被隐藏。</translation>
    </message>
    <message>
      <source>How sure the match is of this place, 0 to 1</source>
      <translation>匹配对该位置的确信程度，0 到 1</translation>
    </message>
    <message>
      <source>If memory ran out, close other programs. Then continue: what is finished is kept.</source>
      <translation>如果内存不足，请关闭其他程序。然后继续：已完成的部分会保留。</translation>
    </message>
    <message>
      <source>If your network inspects connections, set the environment variable PIP_CERT to your organisation's certificates and start QGIS again. Or install from a folder of wheels.</source>
      <translation>如果您的网络会检查连接，请将环境变量 PIP_CERT 设为您所在机构的证书，并重新启动 QGIS；或从 wheel 文件夹安装。</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>In .points they are there with their box unticked; GDAL knows no such box</source>
      <translation>它们在 .points 中以未勾选状态保存；GDAL 没有这种勾选框</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>In use (Space)</source>
      <translation>使用中（空格键）</translation>
    </message>
    <message>
      <source>Incidence angle (°)</source>
      <translation>入射角 (°)</translation>
    </message>
    <message>
      <source>Inde&amp;x</source>
      <translation>索引(&amp;X)</translation>
    </message>
    <message>
      <source>Index folder</source>
      <translation>索引文件夹</translation>
    </message>
    <message>
      <source>Index of the basemap</source>
      <translation>底图的索引</translation>
    </message>
    <message>
      <source>Installing {}</source>
      <translation>正在安装 {}</translation>
    </message>
    <message>
      <source>Installing {} libraries</source>
      <translation>正在安装 {} 个库</translation>
    </message>
    <message>
      <source>Is it still there, and may it be run? A virus scanner or a policy may keep it from starting.</source>
      <translation>它是否还在那里、是否允许运行？杀毒软件或策略可能会阻止其启动。</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>影像类型</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>已安装，共 {} 个软件包，无需任何操作。</translation>
    </message>
    <message>
      <source>Its Python is {}; the engine needs 3.{} to 3.{}.</source>
      <translation>其 Python 版本为 {}；计算引擎需要 3.{} 至 3.{}。</translation>
    </message>
    <message>
      <source>Its numpy {} is too old; {} is needed.</source>
      <translation>其 numpy {} 过旧；需要 {}。</translation>
    </message>
    <message>
      <source>Its place was picked by hand: candidate {}</source>
      <translation>位置由人工选定：候选 {}</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
      <source>Keep the best model so far?</source>
      <translation>保留目前的最佳模型？</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>已知</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Last used folders, and how long runs took, from which the time left is told</source>
      <translation>上次使用的文件夹，以及用于估算剩余时间的运行时长</translation>
    </message>
    <message>
      <source>Layers of the project or raster files; they need no georeference.</source>
      <translation>项目图层或栅格文件；无需地理参照。</translation>
    </message>
    <message>
      <source>Least confidence shown</source>
      <translation>显示的最低置信度</translation>
    </message>
    <message>
      <source>Least confidence that is shown, in the list and on the map; nothing is computed anew</source>
      <translation>列表和地图中显示的最低置信度；不会重新计算</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>留出残差</translation>
    </message>
    <message>
      <source>Length of the arrow of a residual of one strip pixel</source>
      <translation>条带一个像元的残差所对应的箭头长度</translation>
    </message>
    <message>
      <source>Length of the strip (pixels)</source>
      <translation>条带长度（像元）</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>加载示例场景</translation>
    </message>
    <message>
      <source>Locate</source>
      <translation>定位</translation>
    </message>
    <message>
      <source>Located with {} confidence</source>
      <translation>已定位，置信度 {}</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Look at Settings ▸ Options ▸ Network in QGIS; SOCKS proxies are not supported here.</source>
      <translation>请查看 QGIS 的“设置 ▸ 选项 ▸ 网络”；此处不支持 SOCKS 代理。</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>视向</translation>
    </message>
    <message>
      <source>Looking at this computer …</source>
      <translation>正在检查此计算机…</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Make check points</source>
      <translation>设为检查点</translation>
    </message>
    <message>
      <source>Make point {} a check point</source>
      <translation>将点 {} 设为检查点</translation>
    </message>
    <message>
      <source>Make room on the disk of the cache folder.</source>
      <translation>请在缓存文件夹所在磁盘上腾出空间。</translation>
    </message>
    <message>
      <source>Make room or choose a folder on another disk, then continue: what is finished is kept.</source>
      <translation>请腾出空间或选择其他磁盘上的文件夹，然后继续：已完成的部分会保留。</translation>
    </message>
    <message>
      <source>Make room, or choose a folder on another disk.</source>
      <translation>请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
      <source>Make room, or fetch a smaller area.</source>
      <translation>请腾出空间，或获取较小的区域。</translation>
    </message>
    <message>
      <source>Makes a Python environment of its own for the engine and installs what it needs, with what is recommended for this computer: about 0.3 GB to download, 3 GB with an NVIDIA GPU. Nothing is installed into QGIS.</source>
      <translation>为计算引擎建立独立的 Python 环境，并按此计算机的推荐安装所需内容：下载约 0.3 GB，使用 NVIDIA GPU 时为 3 GB。不会向 QGIS 中安装任何内容。</translation>
    </message>
    <message>
      <source>Makes an optical basemap and a SAR strip whose true place is known.</source>
      <translation>生成光学底图和真实位置已知的 SAR 条带。</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>正在建立环境</translation>
    </message>
    <message>
      <source>Map fo&amp;llows</source>
      <translation>地图跟随(&amp;L)</translation>
    </message>
    <message>
      <source>Map from strip to ground</source>
      <translation>条带到地面的变换</translation>
    </message>
    <message>
      <source>Maps, histogram, residuals, tables and the recipe of this run on one page, in the browser</source>
      <translation>在浏览器中用一页显示此次运行的地图、直方图、残差、表格和参数</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>匹配</translation>
    </message>
    <message>
      <source>Match SAR strip</source>
      <translation>匹配 SAR 条带</translation>
    </message>
    <message>
      <source>Match SAR strip {}</source>
      <translation>匹配 SAR 条带 {}</translation>
    </message>
    <message>
      <source>Match a strip first, or open the folder of an earlier match.</source>
      <translation>请先匹配条带，或打开先前匹配的文件夹。</translation>
    </message>
    <message>
      <source>Match every strip that is not done yet, one after the other</source>
      <translation>逐个匹配所有尚未完成的条带</translation>
    </message>
    <message>
      <source>Match many SAR strips</source>
      <translation>匹配多个 SAR 条带</translation>
    </message>
    <message>
      <source>Match many strips on one basemap, one after the other</source>
      <translation>在同一底图上逐个匹配多个条带</translation>
    </message>
    <message>
      <source>Match them again and replace the results, with whatever was reviewed in them? Or choose another folder.</source>
      <translation>重新匹配并替换结果（包括其中的审查）？还是选择其他文件夹？</translation>
    </message>
    <message>
      <source>Matched footprints</source>
      <translation>匹配的覆盖范围</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>匹配</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>在接受的图块内测量控制点，并据此拟合条带；至少需要 3 个</translation>
    </message>
    <message>
      <source>Measures retrieval, location or verification on pairs of known alignment.</source>
      <translation>在已知配准关系的样本对上评测检索、定位或验证。</translation>
    </message>
    <message>
      <source>Measuring control points …</source>
      <translation>正在测量控制点…</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>挖掘困难负样本</translation>
    </message>
    <message>
      <source>Mode&amp;ls in</source>
      <translation>模型位置(&amp;L)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <source>Model, card, figures and checkpoints of this run</source>
      <translation>此次运行的模型、模型卡、指标和检查点文件</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Move patch {} to candidate {}</source>
      <translation>将图块 {} 移到候选 {}</translation>
    </message>
    <message>
      <source>Move the map to the basemap, or choose another one.</source>
      <translation>请将地图移到底图上，或选择其他底图。</translation>
    </message>
    <message>
      <source>Move the map to the patch in hand; Z goes there once, S shows the whole strip</source>
      <translation>地图移到当前图块；Z 转到该处一次，S 显示整个条带</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA 13)</source>
      <translation>NVIDIA GPU (CUDA 13)</translation>
    </message>
    <message>
      <source>Name one, or train anew.</source>
      <translation>请指定一个，或重新训练。</translation>
    </message>
    <message>
      <source>Near a point</source>
      <translation>某点附近</translation>
    </message>
    <message>
      <source>Nearest (keeps values)</source>
      <translation>最近邻（保留原值）</translation>
    </message>
    <message>
      <source>Next patch of the strip</source>
      <translation>条带的下一个图块</translation>
    </message>
    <message>
      <source>No NVIDIA GPU was found.</source>
      <translation>未找到 NVIDIA GPU。</translation>
    </message>
    <message>
      <source>No curves: this QGIS has no matplotlib that works ({}).</source>
      <translation>无曲线：此 QGIS 没有可用的 matplotlib（{}）。</translation>
    </message>
    <message>
      <source>No other places were kept for this patch.</source>
      <translation>该图块没有保留其他位置。</translation>
    </message>
    <message>
      <source>No strip is given. Choose layers, files or a folder of rasters.</source>
      <translation>未给出条带。请选择图层、文件或栅格文件夹。</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>未找到。</translation>
    </message>
    <message>
      <source>Not found: {} ({})</source>
      <translation>未找到：{}（{}）</translation>
    </message>
    <message>
      <source>Not located: {}</source>
      <translation>未能定位：{}</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>未审查</translation>
    </message>
    <message>
      <source>Not reviewed; the match accepted it</source>
      <translation>未审查；匹配已接受</translation>
    </message>
    <message>
      <source>Not reviewed; the match did not accept it</source>
      <translation>未审查；匹配未接受</translation>
    </message>
    <message>
      <source>Nothing else on the basemap can be compared.</source>
      <translation>底图上没有其他可比较的内容。</translation>
    </message>
    <message>
      <source>Nothing of it was installed. Try again; if it stays so, something on the way changes files: tell your administrator.</source>
      <translation>未安装其中任何内容。请重试；如果仍然如此，说明传输途中有环节更改了文件：请告知您的管理员。</translation>
    </message>
    <message>
      <source>Nothing was learned yet, nothing is kept.</source>
      <translation>尚未学到任何内容，不会保留。</translation>
    </message>
    <message>
      <source>Number of agreeing GCPs</source>
      <translation>一致的 GCP 数</translation>
    </message>
    <message>
      <source>Number of failures left out</source>
      <translation>略去的失败数</translation>
    </message>
    <message>
      <source>Number of looks</source>
      <translation>视数</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>负样本数</translation>
    </message>
    <message>
      <source>Number of places</source>
      <translation>地点数</translation>
    </message>
    <message>
      <source>Number of places found</source>
      <translation>找到的地点数</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>Number of steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <source>Number of strips</source>
      <translation>条带数</translation>
    </message>
    <message>
      <source>Number of the patch along the strip</source>
      <translation>图块沿条带的编号</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>点的编号</translation>
    </message>
    <message>
      <source>Of their files, else all directions</source>
      <translation>取自文件，否则所有方向</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-venv，然后重试。</translation>
    </message>
    <message>
      <source>On held-out places</source>
      <translation>留出地点上</translation>
    </message>
    <message>
      <source>On one grid: {}</source>
      <translation>处于同一格网：{}</translation>
    </message>
    <message>
      <source>On the basemap, in its coordinate reference system</source>
      <translation>在底图上，采用其坐标参照系</translation>
    </message>
    <message>
      <source>One after the other in one place; what moves does not fit</source>
      <translation>在同一处交替显示；移动之处即为不吻合</translation>
    </message>
    <message>
      <source>Only points that are in use</source>
      <translation>仅使用中的点</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Open the folder of any earlier match</source>
      <translation>打开任一先前匹配的文件夹</translation>
    </message>
    <message>
      <source>Optical</source>
      <translation>光学</translation>
    </message>
    <message>
      <source>Optical basemap</source>
      <translation>光学底图</translation>
    </message>
    <message>
      <source>Optical image of a pair</source>
      <translation>样本对的光学影像</translation>
    </message>
    <message>
      <source>Or &amp;an image</source>
      <translation>或一幅影像(&amp;A)</translation>
    </message>
    <message>
      <source>Outlines of the strips of a batch</source>
      <translation>批处理中各条带的轮廓</translation>
    </message>
    <message>
      <source>Outside of QGIS and of the plugin; an update of either leaves it alone</source>
      <translation>位于 QGIS 和插件之外；更新两者都不会影响它</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF through a print layout…</source>
      <translation>通过打印布局生成 PDF…</translation>
    </message>
    <message>
      <source>Package index on the internet</source>
      <translation>互联网软件源</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Pairs of other places to validate on</source>
      <translation>用于验证的其他地点的样本对</translation>
    </message>
    <message>
      <source>Pairs to train on</source>
      <translation>用于训练的样本对</translation>
    </message>
    <message>
      <source>Parameters of that command, as name=value parted by spaces; sarmatch {} … --help names them.</source>
      <translation>该命令的参数，形如 name=value，以空格分隔；可用 sarmatch {} … --help 列出。</translation>
    </message>
    <message>
      <source>Patch</source>
      <translation>图块</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>图块大小</translation>
    </message>
    <message>
      <source>Patch size (pixels)</source>
      <translation>图块大小（像元）</translation>
    </message>
    <message>
      <source>Patch step</source>
      <translation>图块步长</translation>
    </message>
    <message>
      <source>Patch step (pixels)</source>
      <translation>图块步长（像元）</translation>
    </message>
    <message>
      <source>Patch {}</source>
      <translation>图块 {}</translation>
    </message>
    <message>
      <source>Patches of the strip</source>
      <translation>条带的图块</translation>
    </message>
    <message>
      <source>Pi&amp;xel size</source>
      <translation>像元大小(&amp;X)</translation>
    </message>
    <message>
      <source>Pic&amp;k</source>
      <translation>拾取(&amp;K)</translation>
    </message>
    <message>
      <source>Pick on map</source>
      <translation>在地图上拾取</translation>
    </message>
    <message>
      <source>Pixel s&amp;ize</source>
      <translation>像元大小(&amp;I)</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>像元大小 (m)</translation>
    </message>
    <message>
      <source>Pixel size in units of the reference system</source>
      <translation>像元大小，以参照系的单位计</translation>
    </message>
    <message>
      <source>Pixel size of the image (m)</source>
      <translation>影像的像元大小 (m)</translation>
    </message>
    <message>
      <source>Pixel size of the strip (m)</source>
      <translation>条带的像元大小 (m)</translation>
    </message>
    <message>
      <source>Pixel size on the ground at which QGIS fetches the basemap before it is searched; of a tile service, its own size closest to that. Mind the provider's terms of use: many forbid to fetch tiles in bulk.</source>
      <translation>QGIS 在搜索前获取底图时采用的地面像元大小；瓦片服务取其自身最接近的级别。请注意服务商的使用条款：许多服务商禁止批量下载瓦片。</translation>
    </message>
    <message>
      <source>Pixel size tolerance (fraction)</source>
      <translation>像元大小容差（比例）</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Places of this patch, best first: click one, or press 1 to {}, to move it there</source>
      <translation>该图块的可能位置，最佳在前：单击其一，或按 1 至 {}，将其移到该处</translation>
    </message>
    <message>
      <source>Point {}: a check point, it measures the fit</source>
      <translation>点 {}：检查点，用于度量拟合</translation>
    </message>
    <message>
      <source>Point {}: not in use</source>
      <translation>点 {}：未使用</translation>
    </message>
    <message>
      <source>Point {}: the fit is made of it</source>
      <translation>点 {}：用于拟合</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <source>Points as the match used them</source>
      <translation>匹配所用的点</translation>
    </message>
    <message>
      <source>Points for QGIS's Georeferencer, as a table, as GeoJSON, or for GDAL</source>
      <translation>供 QGIS 地理配准工具使用的点，或表格、GeoJSON、GDAL 格式</translation>
    </message>
    <message>
      <source>Points of the fit</source>
      <translation>拟合点</translation>
    </message>
    <message>
      <source>Polynomial 2</source>
      <translation>二次多项式</translation>
    </message>
    <message>
      <source>Polynomial 3</source>
      <translation>三次多项式</translation>
    </message>
    <message>
      <source>Prepare an index first</source>
      <translation>先准备索引</translation>
    </message>
    <message>
      <source>Prepare an index of the basemap first</source>
      <translation>请先准备底图的索引</translation>
    </message>
    <message>
      <source>Prepares an optical basemap for many fast searches.</source>
      <translation>为多次快速搜索准备光学底图。</translation>
    </message>
    <message>
      <source>Press Pick on map and click the place.</source>
      <translation>请按“在地图上拾取”并单击该位置。</translation>
    </message>
    <message>
      <source>Previous patch of the strip</source>
      <translation>条带的上一个图块</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>运行进度</translation>
    </message>
    <message>
      <source>Put the layer with all outlines on the map</source>
      <translation>将包含所有轮廓的图层加到地图上</translation>
    </message>
    <message>
      <source>Put the selected strip's result on the map</source>
      <translation>将所选条带的结果加到地图上</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>QGIS Georeferencer</source>
      <translation>QGIS 地理配准工具</translation>
    </message>
    <message>
      <source>QGIS cannot show it: {}</source>
      <translation>QGIS 无法显示：{}</translation>
    </message>
    <message>
      <source>QGIS's own did not answer.</source>
      <translation>QGIS 自带的 Python 没有响应。</translation>
    </message>
    <message>
      <source>QGIS's own: Python {} with numpy {} and GDAL {}</source>
      <translation>QGIS 自带：Python {}，numpy {}，GDAL {}</translation>
    </message>
    <message>
      <source>RMSE &lt;b&gt;{} px&lt;/b&gt;</source>
      <translation>RMSE &lt;b&gt;{} px&lt;/b&gt;</translation>
    </message>
    <message>
      <source>RMSE {}</source>
      <translation>RMSE {}</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Rank {}, similarity {:.3f}. Click to go there.</source>
      <translation>第 {} 名，相似度 {:.3f}。单击可转到该处。</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;All files (*)</source>
      <translation>栅格 (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Re-ranker</source>
      <translation>重排序器</translation>
    </message>
    <message>
      <source>Re-ranking</source>
      <translation>重排序</translation>
    </message>
    <message>
      <source>Reading the folder's files</source>
      <translation>正在读取文件夹中的文件</translation>
    </message>
    <message>
      <source>Reading the rasters …</source>
      <translation>正在读取栅格…</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>文字说明的原因</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
      <source>Reference &amp;system</source>
      <translation>参照系(&amp;S)</translation>
    </message>
    <message>
      <source>Refit &amp;strip to accepted patches</source>
      <translation>按接受的图块重新拟合条带(&amp;S)</translation>
    </message>
    <message>
      <source>Refit the strip</source>
      <translation>重新拟合条带</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>Reject patch {}</source>
      <translation>拒绝图块 {}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>移除(&amp;V)</translation>
    </message>
    <message>
      <source>Remove it and set it up anew.</source>
      <translation>移除并重新安装。</translation>
    </message>
    <message>
      <source>Remove its scale limits (layer properties, Rendering), or fetch coarser or finer pixels.</source>
      <translation>请取消其比例尺限制（图层属性，渲染），或获取更粗或更细的像元。</translation>
    </message>
    <message>
      <source>Remove the engine's environment {} with everything in it?</source>
      <translation>移除计算引擎环境 {} 及其全部内容？</translation>
    </message>
    <message>
      <source>Remove the environment…</source>
      <translation>移除环境…</translation>
    </message>
    <message>
      <source>Remove the summary layer from the project, then try again.</source>
      <translation>请从项目中移除汇总图层，然后重试。</translation>
    </message>
    <message>
      <source>Remove “user”, “target” and “prefix” from pip's configuration, then try again.</source>
      <translation>请从 pip 的配置中删除“user”、“target”和“prefix”，然后重试。</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>正在移除计算引擎</translation>
    </message>
    <message>
      <source>Removing {}</source>
      <translation>正在移除 {}</translation>
    </message>
    <message>
      <source>Rename the folder or the file.</source>
      <translation>请重命名该文件夹或文件。</translation>
    </message>
    <message>
      <source>Repair the layer's source, or choose the file.</source>
      <translation>请修复图层的数据源，或选择文件。</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>正在修复计算引擎</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>替换</translation>
    </message>
    <message>
      <source>Replace results that exist already</source>
      <translation>替换已有结果</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Report of SAR matches</source>
      <translation>SAR 匹配报告</translation>
    </message>
    <message>
      <source>Report written.</source>
      <translation>报告已写入。</translation>
    </message>
    <message>
      <source>Res&amp;ults in</source>
      <translation>结果位置(&amp;U)</translation>
    </message>
    <message>
      <source>Resampling</source>
      <translation>重采样</translation>
    </message>
    <message>
      <source>Residual</source>
      <translation>残差</translation>
    </message>
    <message>
      <source>Residual along the strip's columns, predicted minus measured</source>
      <translation>沿条带列方向的残差，预测值减测量值</translation>
    </message>
    <message>
      <source>Residual along the strip's rows, downward, predicted minus measured</source>
      <translation>沿条带行方向（向下）的残差，预测值减测量值</translation>
    </message>
    <message>
      <source>Residual in pixels from a map made without this point and its neighbours: judged where it has not looked</source>
      <translation>相对于不含此点及其相邻点的变换的残差(像元):在其未参考之处评判</translation>
    </message>
    <message>
      <source>Residual px</source>
      <translation>残差 px</translation>
    </message>
    <message>
      <source>Residuals from this map, fitted anew</source>
      <translation>重新拟合的此变换的残差</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>重启计算引擎</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Results are there already</source>
      <translation>已有结果</translation>
    </message>
    <message>
      <source>Results folder</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>Results folder of a match</source>
      <translation>匹配的结果文件夹</translation>
    </message>
    <message>
      <source>Results in</source>
      <translation>结果位置</translation>
    </message>
    <message>
      <source>Resume goes on where it stopped.</source>
      <translation>“继续”从停止处接着运行。</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>审查</translation>
    </message>
    <message>
      <source>Root mean square error of the check points (m)</source>
      <translation>检查点均方根误差 (m)</translation>
    </message>
    <message>
      <source>Root mean square residual (m)</source>
      <translation>残差均方根 (m)</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Row in the strip, from its upper edge</source>
      <translation>条带中的行，从上边缘算起</translation>
    </message>
    <message>
      <source>Ru&amp;n</source>
      <translation>运行(&amp;N)</translation>
    </message>
    <message>
      <source>Run goes on where it stopped.</source>
      <translation>“运行”从停止处接着进行。</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>卷帘(&amp;W)</translation>
    </message>
    <message>
      <source>SAR</source>
      <translation>SAR</translation>
    </message>
    <message>
      <source>SAR and optical beside each other</source>
      <translation>SAR 与光学并排显示</translation>
    </message>
    <message>
      <source>SAR and optical, one over the other</source>
      <translation>SAR 与光学叠加显示</translation>
    </message>
    <message>
      <source>SAR half transparent on the optical image</source>
      <translation>SAR 半透明叠加在光学影像上</translation>
    </message>
    <message>
      <source>SAR image of a pair</source>
      <translation>样本对的 SAR 影像</translation>
    </message>
    <message>
      <source>SAR or optical image</source>
      <translation>SAR 或光学影像</translation>
    </message>
    <message>
      <source>SAR or optical image: what looks like any part of it; north must be up</source>
      <translation>SAR 或光学影像：查找与其任一部分相似之处；必须北方朝上</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>SAR 像元值</translation>
    </message>
    <message>
      <source>SAR strip</source>
      <translation>SAR 条带</translation>
    </message>
    <message>
      <source>SAR strip without georeference</source>
      <translation>无地理参照的 SAR 条带</translation>
    </message>
    <message>
      <source>SAR strip, anything GDAL opens</source>
      <translation>SAR 条带，GDAL 可打开的任何格式</translation>
    </message>
    <message>
      <source>SAR strips</source>
      <translation>SAR 条带</translation>
    </message>
    <message>
      <source>SAR values</source>
      <translation>SAR 值</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher</source>
      <translation>SAR-Optical Matcher</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher: user guide</source>
      <translation>SAR-Optical Matcher：用户指南</translation>
    </message>
    <message>
      <source>Sample basemap</source>
      <translation>示例底图</translation>
    </message>
    <message>
      <source>Save it to a file first: right click on the layer, Export, Save As.</source>
      <translation>请先保存到文件：右键单击图层，导出 ▸ 另存为。</translation>
    </message>
    <message>
      <source>Save the part you need as a GeoTIFF first: right click on the layer, Export, Save As, Raw or rendered.</source>
      <translation>请先将所需部分保存为 GeoTIFF：右键单击图层，导出 ▸ 另存为，原始数据或渲染图像。</translation>
    </message>
    <message>
      <source>Save the project where you may write.</source>
      <translation>请将项目保存到您可写入的位置。</translation>
    </message>
    <message>
      <source>Scale tolerance</source>
      <translation>比例容差</translation>
    </message>
    <message>
      <source>Scene folder</source>
      <translation>场景文件夹</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search a prepared index</source>
      <translation>搜索已准备的索引</translation>
    </message>
    <message>
      <source>Search a prepared index of it</source>
      <translation>搜索已准备的底图索引</translation>
    </message>
    <message>
      <source>Search again.</source>
      <translation>请重新搜索。</translation>
    </message>
    <message>
      <source>Search for the &amp;image</source>
      <translation>按影像搜索(&amp;S)</translation>
    </message>
    <message>
      <source>Search inside this area</source>
      <translation>在此区域内搜索</translation>
    </message>
    <message>
      <source>Search near this place</source>
      <translation>在此地点附近搜索</translation>
    </message>
    <message>
      <source>Search only around this place, within “Search radius (m)”. It may be picked on the map in any CRS.</source>
      <translation>仅在此地点周围、“搜索半径 (m)”以内搜索。可在地图上以任何 CRS 拾取。</translation>
    </message>
    <message>
      <source>Search only inside this area. It may be drawn on the map in any CRS.</source>
      <translation>仅在此区域内搜索。可在地图上以任何 CRS 绘制。</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>搜索半径 (m)</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>正在搜索…</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>安装计算引擎</translation>
    </message>
    <message>
      <source>Set up the engine…</source>
      <translation>安装计算引擎…</translation>
    </message>
    <message>
      <source>Set up, repair or remove the engine, choose its Python, copy a report</source>
      <translation>安装、修复或移除计算引擎，选择其 Python，复制报告</translation>
    </message>
    <message>
      <source>Set-up of the engine</source>
      <translation>计算引擎安装</translation>
    </message>
    <message>
      <source>Setting up the engine</source>
      <translation>正在安装计算引擎</translation>
    </message>
    <message>
      <source>Show patches of one verdict only</source>
      <translation>仅显示某种判定的图块</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>显示日志</translation>
    </message>
    <message>
      <source>Show the place of the point that is chosen in the table</source>
      <translation>显示表格中所选点的位置</translation>
    </message>
    <message>
      <source>Show the set-up</source>
      <translation>显示安装过程</translation>
    </message>
    <message>
      <source>Show the strip's place on the map</source>
      <translation>在地图上显示条带的位置</translation>
    </message>
    <message>
      <source>Showing the result …</source>
      <translation>正在显示结果…</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Side of the scene (pixels)</source>
      <translation>场景边长（像元）</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>相似</translation>
    </message>
    <message>
      <source>Similar places</source>
      <translation>相似地点</translation>
    </message>
    <message>
      <source>Similar places: what else looks like this</source>
      <translation>相似地点：还有哪里与此相似</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>相似性</translation>
    </message>
    <message>
      <source>Similarity of the best (-1 to 1)</source>
      <translation>最佳相似度（-1 到 1）</translation>
    </message>
    <message>
      <source>Simulate scene</source>
      <translation>模拟场景</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>起始模型(&amp;F)</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>起始模型</translation>
    </message>
    <message>
      <source>Starting the engine …</source>
      <translation>正在启动计算引擎…</translation>
    </message>
    <message>
      <source>Starting …</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>State the strip's pixel size, or at which one to fetch.</source>
      <translation>请说明条带的像元大小，或按何种大小获取。</translation>
    </message>
    <message>
      <source>Step {}: {}</source>
      <translation>步骤 {}：{}</translation>
    </message>
    <message>
      <source>Stop it and keep the best model so far?</source>
      <translation>停止并保留目前的最佳模型？</translation>
    </message>
    <message>
      <source>Stop the run; nothing half-done is kept</source>
      <translation>停止运行；不保留未完成的内容</translation>
    </message>
    <message>
      <source>Stop; nothing half-written is kept</source>
      <translation>停止；不保留写到一半的内容</translation>
    </message>
    <message>
      <source>Stop; strips that are done stay done, and Run goes on from there</source>
      <translation>停止；已完成的条带保持完成，“运行”从该处接着进行</translation>
    </message>
    <message>
      <source>Stop; the result stays as it is</source>
      <translation>停止；结果保持原样</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Stops; what is finished is kept and need not be done again</source>
      <translation>停止；已完成的部分会保留，无需重做</translation>
    </message>
    <message>
      <source>Strip located</source>
      <translation>已定位条带</translation>
    </message>
    <message>
      <source>Strip outline</source>
      <translation>条带轮廓</translation>
    </message>
    <message>
      <source>Strip {} of {} · {}</source>
      <translation>条带 {}/{} · {}</translation>
    </message>
    <message>
      <source>Strip {}: {}</source>
      <translation>条带 {}：{}</translation>
    </message>
    <message>
      <source>Strip, georeferenced</source>
      <translation>条带（已配准）</translation>
    </message>
    <message>
      <source>Strip, georeferenced ({})</source>
      <translation>条带（已配准）({})</translation>
    </message>
    <message>
      <source>Strips found</source>
      <translation>找到的条带</translation>
    </message>
    <message>
      <source>Strips not found</source>
      <translation>未找到的条带</translation>
    </message>
    <message>
      <source>Strips of the batch</source>
      <translation>批处理的条带</translation>
    </message>
    <message>
      <source>Strips that failed</source>
      <translation>失败的条带</translation>
    </message>
    <message>
      <source>Su&amp;mmary</source>
      <translation>汇总(&amp;M)</translation>
    </message>
    <message>
      <source>Surface model</source>
      <translation>表面模型</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>卷帘</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>停用</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>Switch point {} off</source>
      <translation>停用点 {}</translation>
    </message>
    <message>
      <source>Switch points on, or choose a simpler transform.</source>
      <translation>请启用一些点，或选择更简单的变换。</translation>
    </message>
    <message>
      <source>Switch several points at once</source>
      <translation>一次停用或启用多个点</translation>
    </message>
    <message>
      <source>Switch the &amp;worst point off</source>
      <translation>停用最差的点(&amp;W)</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Table of control points</source>
      <translation>控制点表</translation>
    </message>
    <message>
      <source>Table of the negatives</source>
      <translation>负样本表</translation>
    </message>
    <message>
      <source>Take a basemap in a polar projection, or a file.</source>
      <translation>请使用极地投影的底图，或文件。</translation>
    </message>
    <message>
      <source>Take back the verdict on patch {}</source>
      <translation>撤回图块 {} 的判定</translation>
    </message>
    <message>
      <source>Take it into the next match</source>
      <translation>用于下一次匹配</translation>
    </message>
    <message>
      <source>Take the selected pairs off the list</source>
      <translation>将所选样本对移出列表</translation>
    </message>
    <message>
      <source>Take the selected strips off the list; results stay where they are</source>
      <translation>将所选条带移出列表；结果保留原处</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>底图只为所有条带描述一次；索引保存在结果文件夹中。</translation>
    </message>
    <message>
      <source>The basemap's file must say where it lies.</source>
      <translation>底图文件必须含有其位置信息。</translation>
    </message>
    <message>
      <source>The best model so far is kept: {}</source>
      <translation>目前的最佳模型已保留：{}</translation>
    </message>
    <message>
      <source>The best model so far, of step {}, is kept.</source>
      <translation>目前的最佳模型（第 {} 步）已保留。</translation>
    </message>
    <message>
      <source>The connection is not trusted: its certificate could not be verified.</source>
      <translation>连接不受信任：无法验证其证书。</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>磁盘已满。</translation>
    </message>
    <message>
      <source>The engine said nothing.</source>
      <translation>计算引擎没有任何输出。</translation>
    </message>
    <message>
      <source>The engine works; it computes on {}.</source>
      <translation>计算引擎工作正常；计算设备：{}。</translation>
    </message>
    <message>
      <source>The engine's Python</source>
      <translation>计算引擎的 Python</translation>
    </message>
    <message>
      <source>The environment has numpy {} instead of QGIS's {}; GDAL needs that one.</source>
      <translation>环境中的 numpy 为 {}，而 QGIS 的为 {}；GDAL 需要后者。</translation>
    </message>
    <message>
      <source>The environment is removed.</source>
      <translation>环境已移除。</translation>
    </message>
    <message>
      <source>The file may be damaged: match again, or choose another result.</source>
      <translation>文件可能已损坏：请重新匹配，或选择其他结果。</translation>
    </message>
    <message>
      <source>The folder holds something that was not made here.</source>
      <translation>该文件夹中有不是在此生成的内容。</translation>
    </message>
    <message>
      <source>The folder lacks {} of {} packages: {}</source>
      <translation>该文件夹缺少 {} 个软件包（共 {} 个）：{}</translation>
    </message>
    <message>
      <source>The image is</source>
      <translation>影像类型</translation>
    </message>
    <message>
      <source>The index may be blocked or incomplete, or the folder. Try another source, or another Python.</source>
      <translation>软件源可能被拦截或不完整，也可能是文件夹如此。请尝试其他来源或其他 Python。</translation>
    </message>
    <message>
      <source>The installing program was stopped from outside (signal {}).</source>
      <translation>安装程序被外部终止（信号 {}）。</translation>
    </message>
    <message>
      <source>The map from strip to ground that is fitted to the points</source>
      <translation>由这些点拟合的条带到地面的变换</translation>
    </message>
    <message>
      <source>The match to review; those of the project are listed</source>
      <translation>要审查的匹配；列出项目中的匹配</translation>
    </message>
    <message>
      <source>The operating system's C library is too old for these files.</source>
      <translation>操作系统的 C 库过旧，无法使用这些文件。</translation>
    </message>
    <message>
      <source>The package index cannot be reached, or the connection broke off.</source>
      <translation>无法连接软件源，或连接中断。</translation>
    </message>
    <message>
      <source>The package index refuses to answer.</source>
      <translation>软件源拒绝响应。</translation>
    </message>
    <message>
      <source>The patches of a match that you have reviewed: accepted ones become pairs</source>
      <translation>您已审查的匹配的图块：接受的图块成为样本对</translation>
    </message>
    <message>
      <source>The place is right; the patch counts in fits and training</source>
      <translation>位置正确；该图块计入拟合和训练</translation>
    </message>
    <message>
      <source>The place is wrong; the patch does not count</source>
      <translation>位置错误；该图块不计入</translation>
    </message>
    <message>
      <source>The points in use lie on a line, which fixes a similarity only</source>
      <translation>使用中的点位于一条直线上，只能确定相似性变换</translation>
    </message>
    <message>
      <source>The project needs a SAR and an optical raster layer.</source>
      <translation>项目需要一个 SAR 栅格图层和一个光学栅格图层。</translation>
    </message>
    <message>
      <source>The proxy asks for a name and a password, or refuses those given.</source>
      <translation>代理要求用户名和密码，或拒绝了所给的用户名和密码。</translation>
    </message>
    <message>
      <source>The proxy cannot be reached or cannot be used.</source>
      <translation>代理无法连接或无法使用。</translation>
    </message>
    <message>
      <source>The result was removed from the project.</source>
      <translation>结果已从项目中移除。</translation>
    </message>
    <message>
      <source>The same in a terminal:</source>
      <translation>在终端中执行同样操作：</translation>
    </message>
    <message>
      <source>The same on the ground</source>
      <translation>对应的地面距离</translation>
    </message>
    <message>
      <source>The service may have no pictures at this zoom: fetch coarser pixels, or take another basemap.</source>
      <translation>该服务在此缩放级别可能没有图像：请获取较粗的像元，或使用其他底图。</translation>
    </message>
    <message>
      <source>The step ended with exit code {}. {}</source>
      <translation>该步骤以退出代码 {} 结束。{}</translation>
    </message>
    <message>
      <source>The strip's centre moved by {}.</source>
      <translation>条带中心移动了 {}。</translation>
    </message>
    <message>
      <source>The system's C library (glibc {}) is too old for {}.</source>
      <translation>系统的 C 库 (glibc {}) 过旧，无法使用 {}。</translation>
    </message>
    <message>
      <source>The user guide at the page of this tab; it needs no network</source>
      <translation>用户指南中此选项卡对应的页面；无需网络</translation>
    </message>
    <message>
      <source>Then click a footprint on the map: its patch is taken in hand</source>
      <translation>然后单击地图上的覆盖范围：其图块成为当前图块</translation>
    </message>
    <message>
      <source>Then click a footprint: its SAR patch is shown beside the optical place</source>
      <translation>然后单击覆盖范围：其 SAR 图块会显示在光学位置旁边</translation>
    </message>
    <message>
      <source>Then click a point on the map: its row is chosen</source>
      <translation>然后单击地图上的点：选中其所在行</translation>
    </message>
    <message>
      <source>Then click the map: what looks like the tile around that place is searched for</source>
      <translation>然后单击地图：搜索与该处周围瓦片相似的地点</translation>
    </message>
    <message>
      <source>Then drag a box on the map: what looks like any part of it is searched for</source>
      <translation>然后在地图上拖出矩形：搜索与其任一部分相似的地点</translation>
    </message>
    <message>
      <source>There are no files for {} on this kind of computer ({}) of: {}.</source>
      <translation>{} 在此类计算机（{}）上没有以下软件包的文件：{}。</translation>
    </message>
    <message>
      <source>There are {} free at {}, {} are needed.</source>
      <translation>可用 {}（{}），需要 {}。</translation>
    </message>
    <message>
      <source>There is no file of the pinned version for this computer.</source>
      <translation>没有适用于此计算机的固定版本文件。</translation>
    </message>
    <message>
      <source>There is no folder {}.</source>
      <translation>没有文件夹 {}。</translation>
    </message>
    <message>
      <source>There is no raster file in {}.</source>
      <translation>{} 中没有栅格文件。</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>内存不足。</translation>
    </message>
    <message>
      <source>These accepted patches lie elsewhere, look again: {}</source>
      <translation>这些接受的图块位于别处，请再看看：{}</translation>
    </message>
    <message>
      <source>These points hardly fix this map: left out, they lie far from it. Choose a simpler one.</source>
      <translation>这些点几乎无法确定此变换：留出的点与变换相距很远。请选择更简单的变换。</translation>
    </message>
    <message>
      <source>Thin plate</source>
      <translation>薄板样条</translation>
    </message>
    <message>
      <source>This Python cannot make environments.</source>
      <translation>此 Python 无法建立环境。</translation>
    </message>
    <message>
      <source>This Python has no GDAL, which does not come from pip.</source>
      <translation>此 Python 没有 GDAL，而 GDAL 无法由 pip 安装。</translation>
    </message>
    <message>
      <source>This Python has no numpy that works.</source>
      <translation>此 Python 没有可用的 numpy。</translation>
    </message>
    <message>
      <source>This Python lacks what makes environments.</source>
      <translation>此 Python 缺少建立环境所需的组件。</translation>
    </message>
    <message>
      <source>This Python was not taken.</source>
      <translation>未采用此 Python。</translation>
    </message>
    <message>
      <source>This basemap is large: {}.</source>
      <translation>此底图较大：{}。</translation>
    </message>
    <message>
      <source>This file exists and will be replaced.</source>
      <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
      <source>This is not an ordinary CPython 3.</source>
      <translation>这不是普通的 CPython 3。</translation>
    </message>
    <message>
      <source>This match has no control points: the strip was not found.</source>
      <translation>此匹配没有控制点：未找到条带。</translation>
    </message>
    <message>
      <source>Through QGIS's proxy {}.</source>
      <translation>通过 QGIS 的代理 {}。</translation>
    </message>
    <message>
      <source>Tile codes</source>
      <translation>瓦片编码</translation>
    </message>
    <message>
      <source>Tile overlap (fraction)</source>
      <translation>瓦片重叠（比例）</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>瓦片大小（像元）</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Too few points lie far enough apart to judge this map by leaving some out; use check points.</source>
      <translation>相距足够远的点太少,无法通过留出部分点来评判该变换;请使用检查点。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Train a better model from pairs of your own</source>
      <translation>用您自己的样本对训练更好的模型</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Train anew.</source>
      <translation>请重新训练。</translation>
    </message>
    <message>
      <source>Train on the pairs for as long as the budget says</source>
      <translation>在时限内用这些样本对训练</translation>
    </message>
    <message>
      <source>Train: {}</source>
      <translation>训练：{}</translation>
    </message>
    <message>
      <source>Trained in {}.</source>
      <translation>训练用时 {}。</translation>
    </message>
    <message>
      <source>Trained in {}: {} {} on held-out places</source>
      <translation>训练用时 {}：{} {}（留出地点）</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>训练好的模型</translation>
    </message>
    <message>
      <source>Trained models in</source>
      <translation>模型保存位置</translation>
    </message>
    <message>
      <source>Training pairs</source>
      <translation>训练样本对</translation>
    </message>
    <message>
      <source>Training pairs from a match</source>
      <translation>由匹配生成训练样本对</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>用您的样本对训练编码器、重排序器、验证器或困难负样本生成器。</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>条带的真实位置</translation>
    </message>
    <message>
      <source>Try out</source>
      <translation>试用</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unknown, search all directions</source>
      <translation>未知，搜索所有方向</translation>
    </message>
    <message>
      <source>Unpacking {}</source>
      <translation>正在解压 {}</translation>
    </message>
    <message>
      <source>Unpacking {} libraries</source>
      <translation>正在解压 {} 个库</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>存疑</translation>
    </message>
    <message>
      <source>Unsure about patch {}</source>
      <translation>图块 {} 存疑</translation>
    </message>
    <message>
      <source>Use a newer QGIS, or another Python that has GDAL (conda, OSGeo4W), with “Use this Python instead…”.</source>
      <translation>请使用较新的 QGIS，或通过“改用此 Python…”使用带 GDAL 的其他 Python（conda、OSGeo4W）。</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system, or another Python with “Use this Python instead…”.</source>
      <translation>请使用较新版本的操作系统，或通过“改用此 Python…”使用其他 Python。</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system.</source>
      <translation>请使用较新版本的操作系统。</translation>
    </message>
    <message>
      <source>Use for the fit</source>
      <translation>用于拟合</translation>
    </message>
    <message>
      <source>Use point {} for the fit</source>
      <translation>将点 {} 用于拟合</translation>
    </message>
    <message>
      <source>Use this Python instead</source>
      <translation>改用此 Python</translation>
    </message>
    <message>
      <source>Use this Python instead…</source>
      <translation>改用此 Python…</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>用户指南</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Verifier</source>
      <translation>验证器</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>请等待其完成，或在那里取消。</translation>
    </message>
    <message>
      <source>Web Mercator ends at {:.0f}° of latitude: nothing beyond</source>
      <translation>Web 墨卡托止于纬度 {:.0f}°：更远处没有内容</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>网页 (*.html)</translation>
    </message>
    <message>
      <source>Web page (HTML)…</source>
      <translation>网页 (HTML)…</translation>
    </message>
    <message>
      <source>What came is kept: try again later, or take another basemap.</source>
      <translation>已获取的部分会保留：请稍后重试，或使用其他底图。</translation>
    </message>
    <message>
      <source>What is finished is kept; “Continue” goes on.</source>
      <translation>已完成的部分会保留；“继续”接着进行。</translation>
    </message>
    <message>
      <source>What is shown and searched</source>
      <translation>显示和搜索的内容</translation>
    </message>
    <message>
      <source>What looks like any part of it is searched for</source>
      <translation>搜索与其任一部分相似的地点</translation>
    </message>
    <message>
      <source>What looks like any part of this area. It may be drawn on the map in any CRS.</source>
      <translation>与此区域任一部分相似之处。可在地图上以任何 CRS 绘制。</translation>
    </message>
    <message>
      <source>What looks like this place. It may be picked on the map in any CRS.</source>
      <translation>与此地点相似之处。可在地图上以任何 CRS 拾取。</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>当前地图视图</translation>
    </message>
    <message>
      <source>What to measure</source>
      <translation>评测内容</translation>
    </message>
    <message>
      <source>What to train</source>
      <translation>训练内容</translation>
    </message>
    <message>
      <source>What you have said of it</source>
      <translation>您对它的判定</translation>
    </message>
    <message>
      <source>Where {} lies</source>
      <translation>{} 的位置</translation>
    </message>
    <message>
      <source>Which build of PyTorch is installed</source>
      <translation>安装哪个 PyTorch 构建版本</translation>
    </message>
    <message>
      <source>Whole basemap</source>
      <translation>整个底图</translation>
    </message>
    <message>
      <source>Width of the strip (pixels)</source>
      <translation>条带宽度（像元）</translation>
    </message>
    <message>
      <source>With an index of the basemap a search takes a moment; the algorithm Build basemap index makes it</source>
      <translation>有底图索引时搜索只需片刻；由算法“构建底图索引”生成</translation>
    </message>
    <message>
      <source>Without an index</source>
      <translation>无索引</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>工作像元大小 (m)</translation>
    </message>
    <message>
      <source>Write the georeferenced strip</source>
      <translation>写出配准后的条带</translation>
    </message>
    <message>
      <source>Write the georeferenced strip to</source>
      <translation>将配准后的条带写入</translation>
    </message>
    <message>
      <source>Write the matches and the strip's outline as GeoJSON</source>
      <translation>将匹配和条带轮廓写为 GeoJSON</translation>
    </message>
    <message>
      <source>Write the strip as a GeoTIFF on the map, by the points in use</source>
      <translation>按使用中的点将条带写为地图上的 GeoTIFF</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>写出看似正确、实则错误的生成 SAR 图块，供训练使用。</translation>
    </message>
    <message>
      <source>Writes the ground control points of a match for the Georeferencer, tables, GeoJSON or GDAL.</source>
      <translation>将匹配的地面控制点写出为地理配准工具、表格、GeoJSON 或 GDAL 格式。</translation>
    </message>
    <message>
      <source>Writes the strip of a match as a georeferenced raster, by its control points.</source>
      <translation>按控制点将匹配的条带写为已配准的栅格。</translation>
    </message>
    <message>
      <source>Writing pairs …</source>
      <translation>正在写入样本对…</translation>
    </message>
    <message>
      <source>Writing the report …</source>
      <translation>正在写入报告…</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: search only around this point</source>
      <translation>X,Y（底图的 CRS）：仅在此点周围搜索</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: what looks like this place</source>
      <translation>X,Y（底图的 CRS）：查找与此地点相似之处</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: search only inside</source>
      <translation>XMIN,YMIN,XMAX,YMAX（底图的 CRS）：仅在其内搜索</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: what looks like any part of this area</source>
      <translation>XMIN,YMIN,XMAX,YMAX（底图的 CRS）：查找与此区域任一部分相似之处</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>You have accepted {}, rejected {}, are unsure about {}; {} are open</source>
      <translation>您已接受 {} 个，拒绝 {} 个，存疑 {} 个；{} 个未审查</translation>
    </message>
    <message>
      <source>Your network may block it: ask for an own index (pip's settings are respected), or install from a folder of wheels.</source>
      <translation>您的网络可能将其拦截：请向管理员索取自有软件源（会遵循 pip 的设置），或从 wheel 文件夹安装。</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>还剩几秒</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>某个样本对只有一幅影像</translation>
    </message>
    <message>
      <source>about {} MB</source>
      <translation>约 {} MB</translation>
    </message>
    <message>
      <source>about {} min left</source>
      <translation>约剩 {} 分钟</translation>
    </message>
    <message>
      <source>about {} s left</source>
      <translation>约剩 {} 秒</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>all points are needed</source>
      <translation>所有点都需要</translation>
    </message>
    <message>
      <source>also give tiles that overlap the place that was asked for, or one another by more than half</source>
      <translation>也给出与所查地点重叠、或彼此重叠超过一半的瓦片</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>同时写出 strip_georeferenced.tif</translation>
    </message>
    <message>
      <source>as the basemap's</source>
      <translation>与底图相同</translation>
    </message>
    <message>
      <source>as the index, else encoder</source>
      <translation>同索引，否则为 encoder</translation>
    </message>
    <message>
      <source>as the strip's own</source>
      <translation>与条带相同</translation>
    </message>
    <message>
      <source>at the strip's pixel size</source>
      <translation>按条带的像元大小</translation>
    </message>
    <message>
      <source>azimuth of the strip's upward direction, clockwise from grid north; all directions are searched when neither this nor a georeference tells</source>
      <translation>条带向上方向的方位角，从坐标北顺时针量起；既未给出又无地理参照时，搜索所有方向</translation>
    </message>
    <message>
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>beside the project</source>
      <translation>项目所在文件夹</translation>
    </message>
    <message>
      <source>block {}, {} of {} × {}</source>
      <translation>分块 {}, {}（共 {} × {}）</translation>
    </message>
    <message>
      <source>both are the layer {}</source>
      <translation>两者都是图层 {}</translation>
    </message>
    <message>
      <source>by its land</source>
      <translation>按地类</translation>
    </message>
    <message>
      <source>by its layout</source>
      <translation>按布局</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>每个图块保留的候选数</translation>
    </message>
    <message>
      <source>check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>check points {}</source>
      <translation>检查点 {}</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>置信度 {}</translation>
    </message>
    <message>
      <source>dX px</source>
      <translation>dX px</translation>
    </message>
    <message>
      <source>dY px</source>
      <translation>dY px</translation>
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation>dense：处处搜索；index：先查瓦片</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder</source>
      <translation>描述子：encoder、structural，或训练好的编码器的名称或路径</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder without one, when not given</source>
      <translation>描述子：encoder、structural，或训练好的编码器的名称或路径；未给出时采用索引的描述子，无索引时采用 encoder</translation>
    </message>
    <message>
      <source>ended the process ({})</source>
      <translation>结束了进程（{}）</translation>
    </message>
    <message>
      <source>engine {}</source>
      <translation>计算引擎 {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>退出代码 {}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>fetched at </source>
      <translation>获取像元 </translation>
    </message>
    <message>
      <source>fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <source>fit: the map is made of it; check: it only measures the map (C changes it)</source>
      <translation>拟合：用于建立变换；检查：仅用于度量变换（C 切换）</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>folder of the index</source>
      <translation>索引文件夹</translation>
    </message>
    <message>
      <source>folder written by match</source>
      <translation>match 写出的文件夹</translation>
    </message>
    <message>
      <source>found</source>
      <translation>已找到</translation>
    </message>
    <message>
      <source>from {:.2f}</source>
      <translation>自 {:.2f}</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>航向 {:.0f}°</translation>
    </message>
    <message>
      <source>how far the true heading may lie from it</source>
      <translation>真实航向可偏离它的程度</translation>
    </message>
    <message>
      <source>how far the true pixel size may lie from the stated one, as a fraction</source>
      <translation>真实像元大小可偏离所给值的程度（比例）</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>在缓存中，获取于 {}</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>由底图构建的索引；取代 --reference</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land：属于何种地类，不论各物的位置；layout：什么位于哪里，如同一地点的地图；auto：光学地点和影像用 land，SAR 影像用 layout</translation>
    </message>
    <message>
      <source>layer {} comes from a web service or database ({})</source>
      <translation>图层 {} 来自网络服务或数据库（{}）</translation>
    </message>
    <message>
      <source>layer {} does not say where it lies</source>
      <translation>图层 {} 没有位置信息</translation>
    </message>
    <message>
      <source>layer {} does not work: its service did not answer</source>
      <translation>图层 {} 不可用：其服务没有响应</translation>
    </message>
    <message>
      <source>layer {} exists in QGIS's memory only</source>
      <translation>图层 {} 仅存在于 QGIS 内存中</translation>
    </message>
    <message>
      <source>layer {} is not shown at 1:{:.0f}, at which it would be fetched</source>
      <translation>图层 {} 在 1:{:.0f} 下不显示，而将按此比例尺获取</translation>
    </message>
    <message>
      <source>layer {} was removed</source>
      <translation>图层 {} 已被移除</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>略去未被接受的匹配</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>macOS {} is too old for {}.</source>
      <translation>macOS {} 过旧，无法使用 {}。</translation>
    </message>
    <message>
      <source>measured when the strip is georeferenced</source>
      <translation>在配准条带时测量</translation>
    </message>
    <message>
      <source>median {} px</source>
      <translation>中位数 {} px</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>无响应</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>无检查点（按 C 设置）</translation>
    </message>
    <message>
      <source>no georeference</source>
      <translation>无地理参照</translation>
    </message>
    <message>
      <source>no index folder is chosen</source>
      <translation>未选择索引文件夹</translation>
    </message>
    <message>
      <source>no model to start from is named</source>
      <translation>未指定起始模型</translation>
    </message>
    <message>
      <source>no online basemap is chosen</source>
      <translation>未选择在线底图</translation>
    </message>
    <message>
      <source>no optical basemap is chosen</source>
      <translation>未选择光学底图</translation>
    </message>
    <message>
      <source>no pairs are given</source>
      <translation>未给出样本对</translation>
    </message>
    <message>
      <source>no pairs to train on are chosen</source>
      <translation>未选择用于训练的样本对</translation>
    </message>
    <message>
      <source>no point is picked to search near</source>
      <translation>未拾取用于附近搜索的点</translation>
    </message>
    <message>
      <source>no point yet</source>
      <translation>尚无点</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>未给出原因</translation>
    </message>
    <message>
      <source>no strip is chosen</source>
      <translation>未选择条带</translation>
    </message>
    <message>
      <source>no {} is chosen</source>
      <translation>未选择“{}”</translation>
    </message>
    <message>
      <source>none was found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>none: the basemap is described each time</source>
      <translation>无：每次都描述底图</translation>
    </message>
    <message>
      <source>not accepted</source>
      <translation>未接受</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>未检查到</translation>
    </message>
    <message>
      <source>of their files, else the basemap's</source>
      <translation>取自文件，否则与底图相同</translation>
    </message>
    <message>
      <source>of {}, the others are needed</source>
      <translation>共 {} 个,其余均需要</translation>
    </message>
    <message>
      <source>off</source>
      <translation>停用</translation>
    </message>
    <message>
      <source>online · {} · {}</source>
      <translation>在线 · {} · {}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>未审查</translation>
    </message>
    <message>
      <source>optical basemap</source>
      <translation>光学底图</translation>
    </message>
    <message>
      <source>optical basemap, anything GDAL opens</source>
      <translation>光学底图，GDAL 可打开的任何格式</translation>
    </message>
    <message>
      <source>optical basemap; described anew each time, an index answers at once</source>
      <translation>光学底图；每次都重新描述，有索引则立即得到结果</translation>
    </message>
    <message>
      <source>overlap of neighbouring tiles as a fraction of their side</source>
      <translation>相邻瓦片的重叠占其边长的比例</translation>
    </message>
    <message>
      <source>own CRS</source>
      <translation>自有 CRS</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>此计算机上 pip 自身的设置造成了妨碍。</translation>
    </message>
    <message>
      <source>pixel size of the image; from its georeference, else that of the basemap, when not given</source>
      <translation>影像的像元大小；未给出时取自其地理参照，否则与底图相同</translation>
    </message>
    <message>
      <source>pixel size of the strip; from its georeference, else that of the basemap, when not given</source>
      <translation>条带的像元大小；未给出时取自其地理参照，否则与底图相同</translation>
    </message>
    <message>
      <source>pixel size {:.2f} m</source>
      <translation>像元大小 {:.2f} m</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>--near 周围的搜索半径</translation>
    </message>
    <message>
      <source>re-ranker for --rerank graph: its name or path; the shipped one when not given</source>
      <translation>用于 --rerank graph 的重排序器：其名称或路径；未给出时采用自带的</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>replace outputs that exist already</source>
      <translation>替换已有的输出</translation>
    </message>
    <message>
      <source>residual {}</source>
      <translation>残差 {}</translation>
    </message>
    <message>
      <source>running</source>
      <translation>正在运行</translation>
    </message>
    <message>
      <source>search {}</source>
      <translation>搜索 {}</translation>
    </message>
    <message>
      <source>seed of every random choice</source>
      <translation>所有随机选择的种子</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>索引瓦片的边长，以工作像元计</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>查询图块的边长，以工作像元计</translation>
    </message>
    <message>
      <source>similarity up to {:.2f} · {} tiles · {:.1f} s</source>
      <translation>最高相似度 {:.2f} · {} 个瓦片 · {:.1f} s</translation>
    </message>
    <message>
      <source>similarity {:.2f}</source>
      <translation>相似度 {:.2f}</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>step between query patches in working pixels</source>
      <translation>查询图块之间的步长，以工作像元计</translation>
    </message>
    <message>
      <source>step {}</source>
      <translation>第 {} 步</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>步/秒</translation>
    </message>
    <message>
      <source>that place has no coordinates in the basemap's CRS</source>
      <translation>该地点在底图的 CRS 中没有坐标</translation>
    </message>
    <message>
      <source>that would be {} million pixels of {} in {} requests</source>
      <translation>这将是 {} 百万像元（{}），需 {} 次请求</translation>
    </message>
    <message>
      <source>the CRS of {} was changed in QGIS ({}), its file says {}</source>
      <translation>{} 的 CRS 在 QGIS 中被更改（{}），而其文件为 {}</translation>
    </message>
    <message>
      <source>the area cannot be expressed in the basemap's CRS ({})</source>
      <translation>该区域无法用底图的 CRS 表示（{}）</translation>
    </message>
    <message>
      <source>the area lies beyond {:.0f}° of latitude, where Web Mercator ends</source>
      <translation>该区域超出纬度 {:.0f}°，即 Web 墨卡托的边界</translation>
    </message>
    <message>
      <source>the cache folder {} has {} MB left, {} may be needed</source>
      <translation>缓存文件夹 {} 剩余 {} MB，可能需要 {}</translation>
    </message>
    <message>
      <source>the file of layer {} is not there: {}</source>
      <translation>图层 {} 的文件不存在：{}</translation>
    </message>
    <message>
      <source>the folder the Train panel proposes</source>
      <translation>“训练”面板建议的文件夹</translation>
    </message>
    <message>
      <source>the layout could not be drawn</source>
      <translation>无法绘制布局</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>路径 {} 中含有 {!r}</translation>
    </message>
    <message>
      <source>the point has no place on earth ({})</source>
      <translation>该点在地球上没有对应位置（{}）</translation>
    </message>
    <message>
      <source>the run in {} was made by another version</source>
      <translation>{} 中的运行由其他版本生成</translation>
    </message>
    <message>
      <source>the service has no pixels finer than {}</source>
      <translation>该服务没有比 {} 更细的像元</translation>
    </message>
    <message>
      <source>the shipped one</source>
      <translation>随附的</translation>
    </message>
    <message>
      <source>the strip does not say its pixel size, and {} is online and has none of its own</source>
      <translation>条带没有像元大小信息，而 {} 是在线底图，自身也没有</translation>
    </message>
    <message>
      <source>their CRS differ: {} and {}</source>
      <translation>它们的 CRS 不同：{} 和 {}</translation>
    </message>
    <message>
      <source>their corners lie {:.3g} pixels apart</source>
      <translation>它们的角点相距 {:.3g} 个像元</translation>
    </message>
    <message>
      <source>there is no file {}</source>
      <translation>没有文件 {}</translation>
    </message>
    <message>
      <source>there is no folder {}</source>
      <translation>没有文件夹 {}</translation>
    </message>
    <message>
      <source>they have {} × {} and {} × {} pixels</source>
      <translation>它们的大小为 {} × {} 和 {} × {} 像元</translation>
    </message>
    <message>
      <source>this footprint does not say which patch it belongs to</source>
      <translation>此覆盖范围没有所属图块的信息</translation>
    </message>
    <message>
      <source>tile codes kept in the index; binary: two bits a number</source>
      <translation>索引中保存的瓦片编码；binary：每个数 2 比特</translation>
    </message>
    <message>
      <source>tile {}/{}/{}</source>
      <translation>瓦片 {}/{}/{}</translation>
    </message>
    <message>
      <source>tiles to find</source>
      <translation>要查找的瓦片数</translation>
    </message>
    <message>
      <source>torch cannot be used in the engine's Python</source>
      <translation>计算引擎的 Python 无法使用 torch</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>存疑</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>what SAR pixel values are</source>
      <translation>SAR 像元值的含义</translation>
    </message>
    <message>
      <source>what orders the candidates: consensus: the evidence of the whole strip, of a single patch its own; graph: a trained re-ranker; none: each patch by itself</source>
      <translation>候选的排序依据：consensus：整个条带的证据，单个图块则用其自身证据；graph：训练好的重排序器；none：每个图块独立</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>影像类型；auto：一个或两个波段以及复数值为 SAR，三个及以上波段为光学</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>在哪里计算：auto、cpu、cuda 或 cuda:N；auto 在有 CUDA 时使用它</translation>
    </message>
    <message>
      <source>with --reference: side of the tiles in working pixels; 128 when not given, an index has its own</source>
      <translation>与 --reference 一起使用：瓦片边长，以工作像元计；未给出时为 128，索引自有其值</translation>
    </message>
    <message>
      <source>within </source>
      <translation>半径 </translation>
    </message>
    <message>
      <source>working pixel size on the ground; the basemap's own when not given</source>
      <translation>地面上的工作像元大小；未给出时与底图相同</translation>
    </message>
    <message>
      <source>zoom {}</source>
      <translation>缩放级别 {}</translation>
    </message>
    <message>
      <source>{}
Click to open it.</source>
      <translation>{}
单击以打开。</translation>
    </message>
    <message>
      <source>{} (with a name and a password)</source>
      <translation>{}（含用户名和密码）</translation>
    </message>
    <message>
      <source>{} MB are kept in {}.</source>
      <translation>{} MB 保存在 {} 中。</translation>
    </message>
    <message>
      <source>{} a pixel</source>
      <translation>每像元 {}</translation>
    </message>
    <message>
      <source>{} accepted patches added as pairs.</source>
      <translation>已将 {} 个接受的图块添加为样本对。</translation>
    </message>
    <message>
      <source>{} bands</source>
      <translation>{} 个波段</translation>
    </message>
    <message>
      <source>{} cannot be made.</source>
      <translation>无法创建 {}。</translation>
    </message>
    <message>
      <source>{} cannot be written</source>
      <translation>无法写入 {}</translation>
    </message>
    <message>
      <source>{} control points agree</source>
      <translation>{} 个控制点一致</translation>
    </message>
    <message>
      <source>{} could not be started.</source>
      <translation>无法启动 {}。</translation>
    </message>
    <message>
      <source>{} does not show that area</source>
      <translation>{} 未显示该区域</translation>
    </message>
    <message>
      <source>{} does not work: {}</source>
      <translation>{} 无法工作：{}</translation>
    </message>
    <message>
      <source>{} elapsed</source>
      <translation>已用 {}</translation>
    </message>
    <message>
      <source>{} failed</source>
      <translation>{} 个失败</translation>
    </message>
    <message>
      <source>{} from the fitted strip</source>
      <translation>距拟合条带 {}</translation>
    </message>
    <message>
      <source>{} has driver {}; CUDA 13 needs {} or newer. Update it first, or use the CPU.</source>
      <translation>{} 的驱动程序为 {}；CUDA 13 需要 {} 或更新版本。请先更新驱动程序，或使用 CPU。</translation>
    </message>
    <message>
      <source>{} has no georeference in its file</source>
      <translation>{} 的文件中没有地理参照</translation>
    </message>
    <message>
      <source>{} has {:.1f} GB of memory, which is too little.</source>
      <translation>{} 的显存为 {:.1f} GB，容量不足。</translation>
    </message>
    <message>
      <source>{} holds another environment. Remove it and install anew?</source>
      <translation>{} 中已有另一个环境。移除并重新安装？</translation>
    </message>
    <message>
      <source>{} holds no control points of a match</source>
      <translation>{} 中没有匹配的控制点</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>{} 中没有匹配的表 {}</translation>
    </message>
    <message>
      <source>{} holds something else than an environment.</source>
      <translation>{} 中是其他内容，而非环境。</translation>
    </message>
    <message>
      <source>{} in this step</source>
      <translation>此步骤{}</translation>
    </message>
    <message>
      <source>{} is damaged</source>
      <translation>{} 已损坏</translation>
    </message>
    <message>
      <source>{} is no layer that QGIS can open</source>
      <translation>{} 不是 QGIS 可打开的图层</translation>
    </message>
    <message>
      <source>{} is not a raster that GDAL can open</source>
      <translation>{} 不是 GDAL 可打开的栅格</translation>
    </message>
    <message>
      <source>{} is online and shows the whole world: say where to search</source>
      <translation>{} 是在线底图并显示整个世界：请指定搜索位置</translation>
    </message>
    <message>
      <source>{} libraries checked, {}.</source>
      <translation>已检查 {} 个库，用时 {}。</translation>
    </message>
    <message>
      <source>{} may not be written.</source>
      <translation>无法写入 {}。</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <translation>{} 分 {} 秒</translation>
    </message>
    <message>
      <source>{} needs {} points of the fit, and {} are in use</source>
      <translation>{} 需要 {} 个拟合点，现使用 {} 个</translation>
    </message>
    <message>
      <source>{} not found</source>
      <translation>{} 个未找到</translation>
    </message>
    <message>
      <source>{} of the folder's files are others than this plugin knows and are taken on the folder's word: {}.</source>
      <translation>文件夹中有 {} 个文件与此插件所知的不同，按文件夹的说明采用：{}。</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are blank</source>
      <translation>底图的 {}/{} 个分块为空白</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are missing: {}</source>
      <translation>底图缺少 {}/{} 个分块：{}</translation>
    </message>
    <message>
      <source>{} of {} blocks of {} failed: {}</source>
      <translation>{}/{} 个分块（{}）失败：{}</translation>
    </message>
    <message>
      <source>{} of {} patches agree</source>
      <translation>{}/{} 个图块一致</translation>
    </message>
    <message>
      <source>{} of {} shown, {} of them accepted</source>
      <translation>显示 {}/{} 个，其中 {} 个已接受</translation>
    </message>
    <message>
      <source>{} of {} strips are done already</source>
      <translation>{}/{} 个条带已完成</translation>
    </message>
    <message>
      <source>{} of {} strips found</source>
      <translation>找到 {}/{} 个条带</translation>
    </message>
    <message>
      <source>{} of {} strips have results there that were made with other choices: {}</source>
      <translation>{}/{} 个条带在那里的结果是用其他选项得到的：{}</translation>
    </message>
    <message>
      <source>{} on disk</source>
      <translation>磁盘上 {}</translation>
    </message>
    <message>
      <source>{} on disk ({} free)</source>
      <translation>磁盘上 {}（可用 {}）</translation>
    </message>
    <message>
      <source>{} packages from the folder, nothing to download, {}.</source>
      <translation>文件夹中的 {} 个软件包，无需下载，{}。</translation>
    </message>
    <message>
      <source>{} packages, {} to download, {}.</source>
      <translation>{} 个软件包，下载 {}，{}。</translation>
    </message>
    <message>
      <source>{} patches</source>
      <translation>{} 个图块</translation>
    </message>
    <message>
      <source>{} pictures</source>
      <translation>{} 幅图像</translation>
    </message>
    <message>
      <source>{} places, compared by {}</source>
      <translation>{} 个地点，比较方式：{}</translation>
    </message>
    <message>
      <source>{} points</source>
      <translation>{} 个点</translation>
    </message>
    <message>
      <source>{} points so placed do not fix this map: {}</source>
      <translation>{} 个如此分布的点无法确定此变换：{}</translation>
    </message>
    <message>
      <source>{} points written to {}</source>
      <translation>已将 {} 个点写入 {}</translation>
    </message>
    <message>
      <source>{} points, {} check points, written to {}</source>
      <translation>已将 {} 个点（{} 个检查点）写入 {}</translation>
    </message>
    <message>
      <source>{} reviewed</source>
      <translation>{} 个已审查</translation>
    </message>
    <message>
      <source>{} shows nothing there: {} of {} blocks are blank or one and the same picture</source>
      <translation>{} 在那里没有内容：{}/{} 个分块为空白或同一幅图像</translation>
    </message>
    <message>
      <source>{} similar places, {}</source>
      <translation>{} 个相似地点，{}</translation>
    </message>
    <message>
      <source>{} tiles</source>
      <translation>{} 个瓦片</translation>
    </message>
    <message>
      <source>{} to do</source>
      <translation>{} 个待处理</translation>
    </message>
    <message>
      <source>{} with {:.0f} GB was found.</source>
      <translation>找到 {}（{:.0f} GB）。</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>{}, best {}</source>
      <translation>{}，最佳 {}</translation>
    </message>
    <message>
      <source>{}, passes through all of them</source>
      <translation>{}，通过所有点</translation>
    </message>
    <message>
      <source>{}, step {}</source>
      <translation>{}，第 {} 步</translation>
    </message>
    <message>
      <source>{}: {} before, {} after</source>
      <translation>{}：之前 {}，之后 {}</translation>
    </message>
    <message>
      <source>“-”: not known, since the training began with no model or held nothing out</source>
      <translation>“-”：未知，因为训练开始时没有模型，或没有留出样本</translation>
    </message>
    <message>
      <source>“Repair” installs it again. If that does not help, copy the report and tell us.</source>
      <translation>“修复”会重新安装。如果仍无帮助，请复制报告并告知我们。</translation>
    </message>
    <message>
      <source>“{}” is not a raster that GDAL can open: {}. Choose another one.</source>
      <translation>“{}”不是 GDAL 可打开的栅格：{}。请选择其他栅格。</translation>
    </message>
    <message>
      <source>“{}” is not there: {}. Check the path.</source>
      <translation>“{}”不存在：{}。请检查路径。</translation>
    </message>
    <message>
      <source>… and {} more lines in report.json</source>
      <translation>… report.json 中还有 {} 行</translation>
    </message>
  </context>
</TS>
