<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>SarOpticalMatcher</name>
    <message>
      <source>  failed: {}</source>
      <translation>  échec : {}</translation>
    </message>
    <message>
      <source>  found with {} confidence</source>
      <translation>  trouvée avec une confiance de {}</translation>
    </message>
    <message>
      <source>  not found: {}</source>
      <translation>  non trouvée : {}</translation>
    </message>
    <message>
      <source> mm/px</source>
      <translation> mm/px</translation>
    </message>
    <message>
      <source>&amp;Accepted matches and the strip</source>
      <translation>Correspondances &amp;acceptées et bande</translation>
    </message>
    <message>
      <source>&amp;All points on, for the fit</source>
      <translation>&amp;Tous les points actifs, pour l'ajustement</translation>
    </message>
    <message>
      <source>&amp;Also points that are switched off</source>
      <translation>&amp;Aussi les points désactivés</translation>
    </message>
    <message>
      <source>&amp;Arrows</source>
      <translation>&amp;Flèches</translation>
    </message>
    <message>
      <source>&amp;Basemap</source>
      <translation>&amp;Fond de carte</translation>
    </message>
    <message>
      <source>&amp;Budget</source>
      <translation>&amp;Budget</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Computes on</source>
      <translation>Calcul s&amp;ur</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>Périp&amp;hérique</translation>
    </message>
    <message>
      <source>&amp;Discard it</source>
      <translation>A&amp;bandonner</translation>
    </message>
    <message>
      <source>&amp;Draw a box</source>
      <translation>&amp;Dessiner un rectangle</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <source>&amp;Georeference</source>
      <translation>&amp;Géoréférencer</translation>
    </message>
    <message>
      <source>&amp;Georeference strip…</source>
      <translation>&amp;Géoréférencer la bande…</translation>
    </message>
    <message>
      <source>&amp;Go on training</source>
      <translation>&amp;Continuer l'entraînement</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <translation>Ca&amp;p</translation>
    </message>
    <message>
      <source>&amp;How many</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;Index</source>
      <translation>Inde&amp;x</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Installer</translation>
    </message>
    <message>
      <source>&amp;Install anew</source>
      <translation>Ré&amp;installer</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Conserver</translation>
    </message>
    <message>
      <source>&amp;Match</source>
      <translation>Rec&amp;hercher</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
      <source>&amp;Optical</source>
      <translation>&amp;Optique</translation>
    </message>
    <message>
      <source>&amp;Packages from</source>
      <translation>&amp;Paquets depuis</translation>
    </message>
    <message>
      <source>&amp;Pairs</source>
      <translation>&amp;Paires</translation>
    </message>
    <message>
      <source>&amp;Pixel size</source>
      <translation>Taille de &amp;pixel</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Réparer</translation>
    </message>
    <message>
      <source>&amp;Replace</source>
      <translation>R&amp;emplacer</translation>
    </message>
    <message>
      <source>&amp;Report</source>
      <translation>&amp;Rapport</translation>
    </message>
    <message>
      <source>&amp;Resampling</source>
      <translation>&amp;Rééchantillonnage</translation>
    </message>
    <message>
      <source>&amp;Result</source>
      <translation>Résu&amp;ltat</translation>
    </message>
    <message>
      <source>&amp;Resume…</source>
      <translation>Repren&amp;dre…</translation>
    </message>
    <message>
      <source>&amp;SAR</source>
      <translation>&amp;SAR</translation>
    </message>
    <message>
      <source>&amp;SAR strip</source>
      <translation>Bande &amp;SAR</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Set up the engine</source>
      <translation>&amp;Installer le moteur</translation>
    </message>
    <message>
      <source>&amp;Show result</source>
      <translation>Afficher &amp;le résultat</translation>
    </message>
    <message>
      <source>&amp;Stop and keep</source>
      <translation>&amp;Arrêter et conserver</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entraîner</translation>
    </message>
    <message>
      <source>&amp;Transform</source>
      <translation>&amp;Transformation</translation>
    </message>
    <message>
      <source>&amp;Use this model</source>
      <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
      <source>&amp;Zoom to</source>
      <translation>&amp;Zoomer</translation>
    </message>
    <message>
      <source>&amp;Zoom to all</source>
      <translation>&amp;Zoomer sur tout</translation>
    </message>
    <message>
      <source>, {} GCPs agree within {}</source>
      <translation>, {} points de contrôle concordent à {} près</translation>
    </message>
    <message>
      <source>1 band</source>
      <translation>1 bande</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 point</translation>
    </message>
    <message>
      <source>; and {} more</source>
      <translation> ; et {} de plus</translation>
    </message>
    <message>
      <source>A SAR and an optical layer of the project that lie on one grid</source>
      <translation>Une couche SAR et une couche optique du projet, sur la même grille</translation>
    </message>
    <message>
      <source>A curtain between the two: drag it, or press ← and →</source>
      <translation>Un rideau entre les deux : faites-le glisser, ou appuyez sur ← et →</translation>
    </message>
    <message>
      <source>A downloaded file is not the one this version of the plugin was made with.</source>
      <translation>Un fichier téléchargé n'est pas celui avec lequel cette version de l'extension a été faite.</translation>
    </message>
    <message>
      <source>A file of the environment is in use, or a virus scanner holds it.</source>
      <translation>Un fichier de l'environnement est en cours d'utilisation, ou retenu par un antivirus.</translation>
    </message>
    <message>
      <source>A file or folder may not be written.</source>
      <translation>Un fichier ou un dossier n'est pas accessible en écriture.</translation>
    </message>
    <message>
      <source>A folder a strip, and the summary</source>
      <translation>Un dossier par bande, et le récapitulatif</translation>
    </message>
    <message>
      <source>A folder of pairs in one of the known layouts</source>
      <translation>Un dossier de paires dans l'une des structures connues</translation>
    </message>
    <message>
      <source>A folder of wheels (without internet)</source>
      <translation>Un dossier de wheels (sans internet)</translation>
    </message>
    <message>
      <source>A match has no use for this kind of model; other commands take its path</source>
      <translation>La recherche n'utilise pas ce type de modèle ; d'autres commandes acceptent son chemin</translation>
    </message>
    <message>
      <source>A path became too long.</source>
      <translation>Un chemin est devenu trop long.</translation>
    </message>
    <message>
      <source>A raster on the same grid as the SAR image.</source>
      <translation>Un raster sur la même grille que l'image SAR.</translation>
    </message>
    <message>
      <source>A raster on the same grid as the optical image.</source>
      <translation>Un raster sur la même grille que l'image optique.</translation>
    </message>
    <message>
      <source>A set-up under way goes on without this window</source>
      <translation>Une installation en cours se poursuit sans cette fenêtre</translation>
    </message>
    <message>
      <source>A smaller area is searched faster and is less easily mistaken</source>
      <translation>Une zone plus petite est parcourue plus vite et prête moins à confusion</translation>
    </message>
    <message>
      <source>A smaller area or coarser pixels are fetched faster. Many providers forbid to fetch tiles in bulk: mind their terms of use.</source>
      <translation>Une zone plus petite ou des pixels plus grossiers se téléchargent plus vite. Beaucoup de fournisseurs interdisent le téléchargement de tuiles en masse : respectez leurs conditions d'utilisation.</translation>
    </message>
    <message>
      <source>A thin plate through so many points is too much to fit at every tick.</source>
      <translation>Une spline plaque mince sur autant de points est trop lourde à ajuster à chaque changement.</translation>
    </message>
    <message>
      <source>A training is running and ends now: {}</source>
      <translation>Un entraînement est en cours et va être arrêté : {}</translation>
    </message>
    <message>
      <source>A training is running: {}</source>
      <translation>Un entraînement est en cours : {}</translation>
    </message>
    <message>
      <source>A&amp;ll matches and the strip</source>
      <translation>&amp;Toutes les correspondances et la bande</translation>
    </message>
    <message>
      <source>A&amp;rea</source>
      <translation>Z&amp;one</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Accept and reject patches, look at them closely, fit the strip anew</source>
      <translation>Accepter et rejeter des imagettes, les examiner de près, réajuster la bande</translation>
    </message>
    <message>
      <source>Accept every patch in the list that is not reviewed yet, in one step</source>
      <translation>Accepter en une fois toutes les imagettes de la liste qui ne sont pas encore examinées</translation>
    </message>
    <message>
      <source>Accept patch {}</source>
      <translation>Accepter l'imagette {}</translation>
    </message>
    <message>
      <source>Accept sho&amp;wn</source>
      <translation>&amp;Accepter ces lignes</translation>
    </message>
    <message>
      <source>Accept {} patches</source>
      <translation>Accepter {} imagettes</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptées</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>+ Fic&amp;hiers…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>+ Do&amp;ssier…</translation>
    </message>
    <message>
      <source>Add &amp;layers</source>
      <translation>+ &amp;Couches</translation>
    </message>
    <message>
      <source>Add &amp;layers…</source>
      <translation>+ &amp;Couches…</translation>
    </message>
    <message>
      <source>Add a pair of layers</source>
      <translation>Ajouter une paire de couches</translation>
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation>+ &amp;Dossier…</translation>
    </message>
    <message>
      <source>Add files, a folder or layers.</source>
      <translation>Ajoutez des fichiers, un dossier ou des couches.</translation>
    </message>
    <message>
      <source>Add layers or a folder.</source>
      <translation>Ajoutez des couches ou un dossier.</translation>
    </message>
    <message>
      <source>Add match</source>
      <translation>+ Recherche</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Avancé</translation>
    </message>
    <message>
      <source>Affine (polynomial 1)</source>
      <translation>Affine (polynomiale 1)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>All figures, with their intervals.</source>
      <translation>Toutes les mesures, avec leurs intervalles.</translation>
    </message>
    <message>
      <source>All points on</source>
      <translation>Tous les points actifs</translation>
    </message>
    <message>
      <source>An earlier set-up was broken off.</source>
      <translation>Une installation précédente a été interrompue.</translation>
    </message>
    <message>
      <source>An index holds what the descriptor sees of the basemap: it is made once for all strips instead of once for each, and kept in the results folder for the next batch</source>
      <translation>Un index contient ce que le descripteur voit du fond de carte : il est créé une seule fois pour toutes les bandes au lieu d'une fois pour chacune, et conservé dans le dossier de résultats pour le prochain lot</translation>
    </message>
    <message>
      <source>Another QGIS window is setting up this environment (process {} on {}).</source>
      <translation>Une autre fenêtre QGIS installe cet environnement (processus {} sur {}).</translation>
    </message>
    <message>
      <source>Another environment is there.</source>
      <translation>Un autre environnement s'y trouve.</translation>
    </message>
    <message>
      <source>Another results folder…</source>
      <translation>Autre dossier de résultats…</translation>
    </message>
    <message>
      <source>Apple GPU and CPU</source>
      <translation>GPU Apple et CPU</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>As the &amp;match used them</source>
      <translation>Comme la recherche les a &amp;utilisés</translation>
    </message>
    <message>
      <source>At most {} million are fetched: zoom in, search near a point, or fetch coarser pixels.</source>
      <translation>{} millions au plus sont téléchargés : zoomez, cherchez près d'un point ou téléchargez des pixels plus grossiers.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Basemap index</source>
      <translation>Index du fond de carte</translation>
    </message>
    <message>
      <source>Basemaps that were fetched are kept, and not asked for again</source>
      <translation>Les fonds de carte téléchargés sont conservés et ne sont pas redemandés</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lot</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Récapitulatif du lot</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <translation>Bilinéaire</translation>
    </message>
    <message>
      <source>Bring one onto the grid of the other: Raster, Projections, Warp, with its extent and pixel size.</source>
      <translation>Amenez l'un sur la grille de l'autre : Raster, Projections, Projection (warp), avec son emprise et sa taille de pixel.</translation>
    </message>
    <message>
      <source>Budget (minutes)</source>
      <translation>Budget (minutes)</translation>
    </message>
    <message>
      <source>Budget (steps)</source>
      <translation>Budget (pas)</translation>
    </message>
    <message>
      <source>Build basemap index</source>
      <translation>Construire l'index du fond de carte</translation>
    </message>
    <message>
      <source>C&amp;heck</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation>A&amp;nnuler</translation>
    </message>
    <message>
      <source>Cache</source>
      <translation>Cache</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Cancelled: {}.</source>
      <translation>Annulé : {}.</translation>
    </message>
    <message>
      <source>Candidate {}: similarity {:.2f}</source>
      <translation>Candidat {} : similarité {:.2f}</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Candidats</translation>
    </message>
    <message>
      <source>Candidates of the patch</source>
      <translation>Candidats de l'imagette</translation>
    </message>
    <message>
      <source>Candidates per patch</source>
      <translation>Candidats par imagette</translation>
    </message>
    <message>
      <source>Cannot be told; the patch does not count</source>
      <translation>Impossible à dire ; l'imagette ne compte pas</translation>
    </message>
    <message>
      <source>Cannot write {}: {}. Choose another file.</source>
      <translation>Impossible d'écrire {} : {}. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>Modifier {} points</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <source>Check that the file is not read-only and that no other program holds it.</source>
      <translation>Vérifiez que le fichier n'est pas en lecture seule et qu'aucun autre programme ne l'utilise.</translation>
    </message>
    <message>
      <source>Check the network and QGIS's proxy settings, then continue: what is finished is kept. Without internet, install from a folder of wheels.</source>
      <translation>Vérifiez le réseau et les paramètres de proxy de QGIS, puis continuez : ce qui est terminé est conservé. Sans internet, installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <source>Checking each library</source>
      <translation>Vérification de chaque bibliothèque</translation>
    </message>
    <message>
      <source>Checking the engine</source>
      <translation>Vérification du moteur</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>Vérification de {}</translation>
    </message>
    <message>
      <source>Checks every library and installs again what does not work</source>
      <translation>Vérifie chaque bibliothèque et réinstalle ce qui ne fonctionne pas</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>Choose SAR strips</source>
      <translation>Choisir des bandes SAR</translation>
    </message>
    <message>
      <source>Choose a SAR and an optical one.</source>
      <translation>Choisissez une couche SAR et une couche optique.</translation>
    </message>
    <message>
      <source>Choose a SAR strip and a basemap, from the project or from files. New here?</source>
      <translation>Choisissez une bande SAR et un fond de carte, du projet ou dans des fichiers. Vous débutez ?</translation>
    </message>
    <message>
      <source>Choose a file that is not in the project, also one without georeference</source>
      <translation>Choisir un fichier qui n'est pas dans le projet, même sans géoréférencement</translation>
    </message>
    <message>
      <source>Choose a folder of SAR strips</source>
      <translation>Choisir un dossier de bandes SAR</translation>
    </message>
    <message>
      <source>Choose a folder of your own, then try again.</source>
      <translation>Choisissez un dossier qui vous appartient, puis réessayez.</translation>
    </message>
    <message>
      <source>Choose a folder with a shorter path, near the root of the disk.</source>
      <translation>Choisissez un dossier au chemin plus court, près de la racine du disque.</translation>
    </message>
    <message>
      <source>Choose a layer or a file.</source>
      <translation>Choisissez une couche ou un fichier.</translation>
    </message>
    <message>
      <source>Choose a patch in the list, or click a footprint on the map.</source>
      <translation>Choisissez une imagette dans la liste, ou cliquez sur une emprise de la carte.</translation>
    </message>
    <message>
      <source>Choose a simpler transform, or switch on points that lie elsewhere.</source>
      <translation>Choisissez une transformation plus simple, ou activez des points situés ailleurs.</translation>
    </message>
    <message>
      <source>Choose a smaller area, or another basemap.</source>
      <translation>Choisissez une zone plus petite, ou un autre fond de carte.</translation>
    </message>
    <message>
      <source>Choose an area that lies on the basemap.</source>
      <translation>Choisissez une zone située sur le fond de carte.</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <translation>Choisissez un dossier vide, ou un nouveau.</translation>
    </message>
    <message>
      <source>Choose another basemap.</source>
      <translation>Choisissez un autre fond de carte.</translation>
    </message>
    <message>
      <source>Choose another cache folder.</source>
      <translation>Choisissez un autre dossier de cache.</translation>
    </message>
    <message>
      <source>Choose another file or folder.</source>
      <translation>Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
      <source>Choose another folder for models.</source>
      <translation>Choisissez un autre dossier pour les modèles.</translation>
    </message>
    <message>
      <source>Choose another folder, or “Replace results that exist already”.</source>
      <translation>Choisissez un autre dossier, ou « Remplacer les résultats existants ».</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Choose another results folder, or remove that file: all strips are matched again then.</source>
      <translation>Choisissez un autre dossier de résultats, ou supprimez ce fichier : toutes les bandes seront alors recherchées de nouveau.</translation>
    </message>
    <message>
      <source>Choose another results folder.</source>
      <translation>Choisissez un autre dossier de résultats.</translation>
    </message>
    <message>
      <source>Choose by clic&amp;k</source>
      <translation>Choisir par &amp;clic</translation>
    </message>
    <message>
      <source>Choose check points</source>
      <translation>Choisir les points de vérification</translation>
    </message>
    <message>
      <source>Choose it, or prepare one.</source>
      <translation>Choisissez-le, ou préparez-en un.</translation>
    </message>
    <message>
      <source>Choose it, or untick the index.</source>
      <translation>Choisissez-le, ou décochez l'index.</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>Choisir le Python du moteur…</translation>
    </message>
    <message>
      <source>Choose the similarity.</source>
      <translation>Choisissez « Similarité ».</translation>
    </message>
    <message>
      <source>Choose the {}</source>
      <translation>Choisir : {}</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Clear the cache of online basemaps</source>
      <translation>Vider le cache des fonds de carte en ligne</translation>
    </message>
    <message>
      <source>Clear the cache…</source>
      <translation>Vider le cache…</translation>
    </message>
    <message>
      <source>Cleared basemaps are fetched anew when they are needed; patches of earlier matches lose their picture.</source>
      <translation>Les fonds de carte effacés sont téléchargés de nouveau au besoin ; les imagettes des recherches antérieures perdent leur image.</translation>
    </message>
    <message>
      <source>Click a &amp;place</source>
      <translation>C&amp;liquer un lieu</translation>
    </message>
    <message>
      <source>Click a footprint on the map, or select one, to compare it here.</source>
      <translation>Cliquez sur une emprise de la carte, ou sélectionnez-en une, pour la comparer ici.</translation>
    </message>
    <message>
      <source>Click a picture to go there.</source>
      <translation>Cliquez sur une image pour y aller.</translation>
    </message>
    <message>
      <source>Click another one.</source>
      <translation>Cliquez sur une autre.</translation>
    </message>
    <message>
      <source>Click on the basemap.</source>
      <translation>Cliquez sur le fond de carte.</translation>
    </message>
    <message>
      <source>Click the point on the map</source>
      <translation>Cliquez le point sur la carte</translation>
    </message>
    <message>
      <source>Close other QGIS windows and programs that use this Python, then continue.</source>
      <translation>Fermez les autres fenêtres QGIS et les programmes qui utilisent ce Python, puis continuez.</translation>
    </message>
    <message>
      <source>Close other programs, then continue.</source>
      <translation>Fermez les autres programmes, puis continuez.</translation>
    </message>
    <message>
      <source>Cloud optimised GeoTIFF (COG)</source>
      <translation>GeoTIFF optimisé pour le cloud (COG)</translation>
    </message>
    <message>
      <source>Co-registered pairs of SAR and optical images; all are trained on together</source>
      <translation>Paires d'images SAR et optique corecalées ; l'entraînement porte sur toutes ensemble</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Column in the strip, from its left edge</source>
      <translation>Colonne dans la bande, depuis son bord gauche</translation>
    </message>
    <message>
      <source>Commands for gdal_translate and gdalwarp</source>
      <translation>Commandes pour gdal_translate et gdalwarp</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>Commandes…</translation>
    </message>
    <message>
      <source>Compare a patch</source>
      <translation>Comparer une imagette</translation>
    </message>
    <message>
      <source>Compare b&amp;y</source>
      <translation>Comparer &amp;par</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Comparer par</translation>
    </message>
    <message>
      <source>Compare by clic&amp;k</source>
      <translation>Comparer par &amp;clic</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Calculer sur</translation>
    </message>
    <message>
      <source>Computes on {}</source>
      <translation>Calcule sur {}</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>Confiance (0 à 1)</translation>
    </message>
    <message>
      <source>Confidence {}.</source>
      <translation>Confiance {}.</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Planche-contact</translation>
    </message>
    <message>
      <source>Control points and their residuals</source>
      <translation>Points de contrôle et leurs résidus</translation>
    </message>
    <message>
      <source>Control points: residuals, exports, the georeferenced strip</source>
      <translation>Points de contrôle : résidus, exports, bande géoréférencée</translation>
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation>Système de coordonnées de référence</translation>
    </message>
    <message>
      <source>Copy the engine report</source>
      <translation>Copier le rapport du moteur</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Copy the report and tell us; the log holds everything.</source>
      <translation>Copiez le rapport et signalez-le-nous ; le journal contient tout.</translation>
    </message>
    <message>
      <source>Correlation heat-map</source>
      <translation>Carte de corrélation</translation>
    </message>
    <message>
      <source>Cubic</source>
      <translation>Cubique</translation>
    </message>
    <message>
      <source>Curves of the training</source>
      <translation>Courbes de l'entraînement</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>Descripteur</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>Distance à la position que la bande ajustée donne à l'imagette</translation>
    </message>
    <message>
      <source>Done: {}.</source>
      <translation>Terminé : {}.</translation>
    </message>
    <message>
      <source>Double click a row to see its result on the map</source>
      <translation>Double-cliquez sur une ligne pour voir son résultat sur la carte</translation>
    </message>
    <message>
      <source>Draw a curtain over the map: the basemap alone on its left, with the georeferenced strip on its right</source>
      <translation>Tirer un rideau sur la carte : le fond de carte seul à gauche, avec la bande géoréférencée à droite</translation>
    </message>
    <message>
      <source>Each point of the fit measured against a map made without it and without its neighbours, which were measured from some of the same pixels: nearest to the truth where nothing else is known</source>
      <translation>Chaque point de l'ajustement, mesuré par rapport à une transformation calculée sans lui ni ses voisins, mesurés en partie sur les mêmes pixels : au plus près de la vérité quand rien d'autre n'est connu</translation>
    </message>
    <message>
      <source>Each run makes a folder of its own in it</source>
      <translation>Chaque exécution y crée son propre dossier</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>Les champs vides valent ce qui est écrit en gris.</translation>
    </message>
    <message>
      <source>Encoder, anew</source>
      <translation>Encodeur, à neuf</translation>
    </message>
    <message>
      <source>Encoder, fine-tuned</source>
      <translation>Encodeur, affiné</translation>
    </message>
    <message>
      <source>End now; the best model so far is kept, and Resume can go on from there</source>
      <translation>Terminer maintenant ; le meilleur modèle obtenu est conservé, et « Reprendre » peut continuer de là</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Le moteur est prêt</translation>
    </message>
    <message>
      <source>Engine is starting …</source>
      <translation>Démarrage du moteur …</translation>
    </message>
    <message>
      <source>Engine starts at the first match</source>
      <translation>Le moteur démarre à la première recherche</translation>
    </message>
    <message>
      <source>Engine's Python</source>
      <translation>Python du moteur</translation>
    </message>
    <message>
      <source>Enter them under Settings ▸ Options ▸ Network in QGIS, then continue.</source>
      <translation>Saisissez-les dans QGIS sous Préférences ▸ Options ▸ Réseau, puis continuez.</translation>
    </message>
    <message>
      <source>Evaluate a method</source>
      <translation>Évaluer une méthode</translation>
    </message>
    <message>
      <source>Every file is checked against the digest that this version of the plugin was made with.</source>
      <translation>Chaque fichier est comparé à l'empreinte avec laquelle cette version de l'extension a été faite.</translation>
    </message>
    <message>
      <source>Every raster file in it is a strip; folders in it are not looked into.</source>
      <translation>Chaque fichier raster qu'il contient est une bande ; ses sous-dossiers ne sont pas parcourus.</translation>
    </message>
    <message>
      <source>Every raster file of a folder</source>
      <translation>Tous les fichiers raster d'un dossier</translation>
    </message>
    <message>
      <source>Every raster layer of the project but the basemap</source>
      <translation>Toutes les couches raster du projet sauf le fond de carte</translation>
    </message>
    <message>
      <source>Every {}th point a &amp;check point</source>
      <translation>Un point sur {} en point de &amp;vérification</translation>
    </message>
    <message>
      <source>Except {}: no digest of its file is known here, so its index's own is checked.</source>
      <translation>Sauf {} : aucune empreinte de son fichier n'est connue ici, celle de son index est donc vérifiée.</translation>
    </message>
    <message>
      <source>Export SAR matches</source>
      <translation>Exporter les correspondances SAR</translation>
    </message>
    <message>
      <source>Export control points</source>
      <translation>Exporter les points de contrôle</translation>
    </message>
    <message>
      <source>Export matches and strip</source>
      <translation>Exporter les correspondances et la bande</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exporter vers</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>Exporté.</translation>
    </message>
    <message>
      <source>Exported: {} points</source>
      <translation>Exporté : {} points</translation>
    </message>
    <message>
      <source>Exporting …</source>
      <translation>Export …</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>Failed: {}.</source>
      <translation>Échec : {}.</translation>
    </message>
    <message>
      <source>Faster for many strips on one basemap; the Processing algorithm Build index makes it</source>
      <translation>Plus rapide pour beaucoup de bandes sur un même fond de carte ; l'algorithme de traitement « Construire l'index du fond de carte » le crée</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Fetch them on a computer with internet, with the command under “Commands…”.</source>
      <translation>Téléchargez-les sur un ordinateur connecté à internet, avec la commande donnée sous « Commandes… ».</translation>
    </message>
    <message>
      <source>Fetch {}</source>
      <translation>Télécharger {}</translation>
    </message>
    <message>
      <source>Fetching the basemap …</source>
      <translation>Téléchargement du fond de carte …</translation>
    </message>
    <message>
      <source>Fetching {}</source>
      <translation>Téléchargement de {}</translation>
    </message>
    <message>
      <source>Figure on held-out places that decided</source>
      <translation>Mesure sur les lieux de validation qui a décidé</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <source>Figures as JSON</source>
      <translation>Mesures en JSON</translation>
    </message>
    <message>
      <source>Figures on held-out places before and after the training</source>
      <translation>Mesures sur les lieux de validation avant et après l'entraînement</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>Chercher dans toutes les pages</translation>
    </message>
    <message>
      <source>Find similar places</source>
      <translation>Chercher des lieux similaires</translation>
    </message>
    <message>
      <source>Find the engine's Python by itself</source>
      <translation>Trouver automatiquement le Python du moteur</translation>
    </message>
    <message>
      <source>Find where a SAR strip lies on an optical basemap</source>
      <translation>Trouver où se situe une bande SAR sur un fond de carte optique</translation>
    </message>
    <message>
      <source>Find where the strip lies on the basemap</source>
      <translation>Trouver où se situe la bande sur le fond de carte</translation>
    </message>
    <message>
      <source>Finds many SAR strips on one optical basemap, with a summary layer.</source>
      <translation>Recherche un grand nombre de bandes SAR sur un même fond de carte optique, avec une couche récapitulative.</translation>
    </message>
    <message>
      <source>Finds the tiles of a basemap that look most like a place or an image.</source>
      <translation>Trouve les tuiles d'un fond de carte qui ressemblent le plus à un lieu ou à une image.</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>Trouve où se situe une bande SAR sur un fond de carte optique, avec une confiance.</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustement</translation>
    </message>
    <message>
      <source>Fitted: {}</source>
      <translation>Ajusté : {}</translation>
    </message>
    <message>
      <source>Fitting the control points …</source>
      <translation>Ajustement des points de contrôle …</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>Alterner</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <source>Folder for trained models</source>
      <translation>Dossier des modèles entraînés</translation>
    </message>
    <message>
      <source>Folder of a match</source>
      <translation>Dossier d'une recherche</translation>
    </message>
    <message>
      <source>Folder of an index built from the basemap; give it or the basemap, not both.</source>
      <translation>Dossier d'un index construit à partir du fond de carte ; indiquez-le ou indiquez le fond de carte, pas les deux.</translation>
    </message>
    <message>
      <source>Folder of strips</source>
      <translation>Dossier de bandes</translation>
    </message>
    <message>
      <source>Folder of the batch</source>
      <translation>Dossier du lot</translation>
    </message>
    <message>
      <source>Folder of the engine's environment</source>
      <translation>Dossier de l'environnement du moteur</translation>
    </message>
    <message>
      <source>Folder of the index</source>
      <translation>Dossier de l'index</translation>
    </message>
    <message>
      <source>Folder of the negatives</source>
      <translation>Dossier des négatifs</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>Dossier de l'exécution</translation>
    </message>
    <message>
      <source>Folder of the run to go on with</source>
      <translation>Dossier de l'exécution à poursuivre</translation>
    </message>
    <message>
      <source>Folder of training pairs</source>
      <translation>Dossier des paires d'entraînement</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Dossier de wheels</translation>
    </message>
    <message>
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons.</source>
      <translation>Dossiers de paires dans une structure connue, ou SAR.tif,OPTICAL.tif sur une même grille ; séparez plusieurs entrées par des points-virgules.</translation>
    </message>
    <message>
      <source>Forget remembered folders and run times</source>
      <translation>Oublier les dossiers et les durées d'exécution mémorisés</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Found.</source>
      <translation>Trouvée.</translation>
    </message>
    <message>
      <source>Found: {}</source>
      <translation>Trouvée : {}</translation>
    </message>
    <message>
      <source>Free some room there.</source>
      <translation>Libérez-y de la place.</translation>
    </message>
    <message>
      <source>From its georeference</source>
      <translation>D'après son géoréférencement</translation>
    </message>
    <message>
      <source>From where a point was measured to where the fitted map puts it</source>
      <translation>De la position mesurée d'un point à celle que lui donne la transformation ajustée</translation>
    </message>
    <message>
      <source>Further options</source>
      <translation>Autres options</translation>
    </message>
    <message>
      <source>Further pairs</source>
      <translation>Autres paires</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Générateur</translation>
    </message>
    <message>
      <source>GeoJSON (*.geojson)</source>
      <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
      <source>GeoJSON file (longitude and latitude, as RFC 7946 has it):</source>
      <translation>Fichier GeoJSON (longitude et latitude, selon la RFC 7946) :</translation>
    </message>
    <message>
      <source>GeoJSON file to write</source>
      <translation>Fichier GeoJSON à écrire</translation>
    </message>
    <message>
      <source>GeoJSON in longitude and latitude</source>
      <translation>GeoJSON en longitude et latitude</translation>
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
      <translation>Géoréférencer une bande</translation>
    </message>
    <message>
      <source>Georeference the strip</source>
      <translation>Géoréférencer la bande</translation>
    </message>
    <message>
      <source>Georeference {}</source>
      <translation>Géoréférencer {}</translation>
    </message>
    <message>
      <source>Georeferenced strip</source>
      <translation>Bande géoréférencée</translation>
    </message>
    <message>
      <source>Georeferenced: {}</source>
      <translation>Géoréférencée : {}</translation>
    </message>
    <message>
      <source>Georeferencer points file</source>
      <translation>Fichier de points du géoréférenceur</translation>
    </message>
    <message>
      <source>Give both the SAR and the optical image, or neither.</source>
      <translation>Indiquez à la fois l'image SAR et l'image optique, ou aucune.</translation>
    </message>
    <message>
      <source>Give overlapping tiles too</source>
      <translation>Donner aussi les tuiles qui se recouvrent</translation>
    </message>
    <message>
      <source>Give sar_pixel_size_m.</source>
      <translation>Indiquez sar_pixel_size_m.</translation>
    </message>
    <message>
      <source>Give two images on one grid, or folders of pairs.</source>
      <translation>Indiquez deux images sur une même grille, ou des dossiers de paires.</translation>
    </message>
    <message>
      <source>Give “Search inside this area”, or a place with its radius.</source>
      <translation>Indiquez « Chercher dans cette zone », ou un lieu avec son rayon.</translation>
    </message>
    <message>
      <source>Go on with a run that was stopped, for as long again as the budget says</source>
      <translation>Poursuivre une exécution arrêtée, de nouveau pour la durée du budget</translation>
    </message>
    <message>
      <source>Go on with an earlier run</source>
      <translation>Poursuivre une exécution antérieure</translation>
    </message>
    <message>
      <source>Ground control points</source>
      <translation>Points de contrôle au sol</translation>
    </message>
    <message>
      <source>Hard negatives, AE-GAN</source>
      <translation>Négatifs difficiles, AE-GAN</translation>
    </message>
    <message>
      <source>Hard negatives, VAE-GAN</source>
      <translation>Négatifs difficiles, VAE-GAN</translation>
    </message>
    <message>
      <source>Heading of the strip (°)</source>
      <translation>Cap de la bande (°)</translation>
    </message>
    <message>
      <source>Heading tolerance (°)</source>
      <translation>Tolérance du cap (°)</translation>
    </message>
    <message>
      <source>Histogram of confidence with a threshold</source>
      <translation>Histogramme de la confiance avec un seuil</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are here, -1 to 1</source>
      <translation>Ressemblance des images SAR et optique à cet endroit, de -1 à 1</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are there, -1 to 1</source>
      <translation>Ressemblance des images SAR et optique là-bas, de -1 à 1</translation>
    </message>
    <message>
      <source>How far the check points lie from a map that has not seen them</source>
      <translation>Écart des points de vérification à une transformation qui ne les a pas vus</translation>
    </message>
    <message>
      <source>How far the map puts the point from where it was measured, in pixels of the strip</source>
      <translation>Écart entre la position donnée par la transformation et celle mesurée, en pixels de la bande</translation>
    </message>
    <message>
      <source>How far the points of the fit lie from the map made of them</source>
      <translation>Écart des points d'ajustement à la transformation qu'ils déterminent</translation>
    </message>
    <message>
      <source>How many patches have which confidence. Drag the line, or press ← and →: what lies below is hidden.</source>
      <translation>Nombre d'imagettes par confiance. Faites glisser la ligne, ou appuyez sur ← et → : ce qui est au-dessous est masqué.</translation>
    </message>
    <message>
      <source>How sure the match is of this place, 0 to 1</source>
      <translation>Degré de certitude de la recherche pour ce lieu, de 0 à 1</translation>
    </message>
    <message>
      <source>If memory ran out, close other programs. Then continue: what is finished is kept.</source>
      <translation>Si la mémoire a manqué, fermez d'autres programmes. Puis continuez : ce qui est terminé est conservé.</translation>
    </message>
    <message>
      <source>If your network inspects connections, set the environment variable PIP_CERT to your organisation's certificates and start QGIS again. Or install from a folder of wheels.</source>
      <translation>Si votre réseau inspecte les connexions, faites pointer la variable d'environnement PIP_CERT vers les certificats de votre organisation et redémarrez QGIS. Ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>In .points they are there with their box unticked; GDAL knows no such box</source>
      <translation>Dans .points, ils figurent avec leur case décochée ; GDAL ne connaît pas cette case</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>En bref</translation>
    </message>
    <message>
      <source>In use (Space)</source>
      <translation>Utilisé (Espace)</translation>
    </message>
    <message>
      <source>Incidence angle (°)</source>
      <translation>Angle d'incidence (°)</translation>
    </message>
    <message>
      <source>Inde&amp;x</source>
      <translation>I&amp;ndex</translation>
    </message>
    <message>
      <source>Index folder</source>
      <translation>Dossier de l'index</translation>
    </message>
    <message>
      <source>Index of the basemap</source>
      <translation>Index du fond de carte</translation>
    </message>
    <message>
      <source>Installing {}</source>
      <translation>Installation de {}</translation>
    </message>
    <message>
      <source>Installing {} libraries</source>
      <translation>Installation de {} bibliothèques</translation>
    </message>
    <message>
      <source>Is it still there, and may it be run? A virus scanner or a policy may keep it from starting.</source>
      <translation>Existe-t-il toujours, et peut-il être exécuté ? Un antivirus ou une stratégie de sécurité l'empêche peut-être de démarrer.</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>C'est</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>Il est installé, avec {} paquets. Il n'y a rien à faire.</translation>
    </message>
    <message>
      <source>Its Python is {}; the engine needs 3.{} to 3.{}.</source>
      <translation>Sa version de Python est {} ; le moteur exige 3.{} à 3.{}.</translation>
    </message>
    <message>
      <source>Its numpy {} is too old; {} is needed.</source>
      <translation>Sa version de numpy, {}, est trop ancienne ; il faut {}.</translation>
    </message>
    <message>
      <source>Its place was picked by hand: candidate {}</source>
      <translation>Son lieu a été choisi à la main : candidat {}</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
      <source>Keep the best model so far?</source>
      <translation>Conserver le meilleur modèle obtenu ?</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Connu</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Last used folders, and how long runs took, from which the time left is told</source>
      <translation>Derniers dossiers utilisés, et durées des exécutions, d'où est estimé le temps restant</translation>
    </message>
    <message>
      <source>Layers of the project or raster files; they need no georeference.</source>
      <translation>Couches du projet ou fichiers raster ; aucun géoréférencement n'est nécessaire.</translation>
    </message>
    <message>
      <source>Least confidence shown</source>
      <translation>Confiance minimale affichée</translation>
    </message>
    <message>
      <source>Least confidence that is shown, in the list and on the map; nothing is computed anew</source>
      <translation>Confiance minimale affichée, dans la liste et sur la carte ; rien n'est recalculé</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Point exclu</translation>
    </message>
    <message>
      <source>Length of the arrow of a residual of one strip pixel</source>
      <translation>Longueur de la flèche pour un résidu d'un pixel de la bande</translation>
    </message>
    <message>
      <source>Length of the strip (pixels)</source>
      <translation>Longueur de la bande (pixels)</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>Charger la scène d'exemple</translation>
    </message>
    <message>
      <source>Locate</source>
      <translation>Localisation</translation>
    </message>
    <message>
      <source>Located with {} confidence</source>
      <translation>Localisée avec une confiance de {}</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Look at Settings ▸ Options ▸ Network in QGIS; SOCKS proxies are not supported here.</source>
      <translation>Voyez dans QGIS Préférences ▸ Options ▸ Réseau ; les proxys SOCKS ne sont pas pris en charge ici.</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>Direction de visée</translation>
    </message>
    <message>
      <source>Looking at this computer …</source>
      <translation>Examen de cet ordinateur …</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Make check points</source>
      <translation>Mettre en points de vérification</translation>
    </message>
    <message>
      <source>Make point {} a check point</source>
      <translation>Mettre le point {} en point de vérification</translation>
    </message>
    <message>
      <source>Make room on the disk of the cache folder.</source>
      <translation>Libérez de la place sur le disque du dossier de cache.</translation>
    </message>
    <message>
      <source>Make room or choose a folder on another disk, then continue: what is finished is kept.</source>
      <translation>Libérez de la place ou choisissez un dossier sur un autre disque, puis continuez : ce qui est terminé est conservé.</translation>
    </message>
    <message>
      <source>Make room, or choose a folder on another disk.</source>
      <translation>Libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
      <source>Make room, or fetch a smaller area.</source>
      <translation>Libérez de la place, ou téléchargez une zone plus petite.</translation>
    </message>
    <message>
      <source>Makes a Python environment of its own for the engine and installs what it needs, with what is recommended for this computer: about 0.3 GB to download, 3 GB with an NVIDIA GPU. Nothing is installed into QGIS.</source>
      <translation>Crée pour le moteur un environnement Python qui lui est propre et y installe le nécessaire, selon ce qui est recommandé pour cet ordinateur : environ 0,3 GB à télécharger, 3 GB avec un GPU NVIDIA. Rien n'est installé dans QGIS.</translation>
    </message>
    <message>
      <source>Makes an optical basemap and a SAR strip whose true place is known.</source>
      <translation>Crée un fond de carte optique et une bande SAR dont la position réelle est connue.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Création de l'environnement</translation>
    </message>
    <message>
      <source>Map fo&amp;llows</source>
      <translation>&amp;Suivre</translation>
    </message>
    <message>
      <source>Map from strip to ground</source>
      <translation>Transformation de la bande au sol</translation>
    </message>
    <message>
      <source>Maps, histogram, residuals, tables and the recipe of this run on one page, in the browser</source>
      <translation>Cartes, histogramme, résidus, tableaux et recette de cette exécution sur une page, dans le navigateur</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Match SAR strip</source>
      <translation>Rechercher une bande SAR</translation>
    </message>
    <message>
      <source>Match SAR strip {}</source>
      <translation>Rechercher la bande SAR {}</translation>
    </message>
    <message>
      <source>Match a strip first, or open the folder of an earlier match.</source>
      <translation>Recherchez d'abord une bande, ou ouvrez le dossier d'une recherche antérieure.</translation>
    </message>
    <message>
      <source>Match every strip that is not done yet, one after the other</source>
      <translation>Rechercher, l'une après l'autre, toutes les bandes qui restent à traiter</translation>
    </message>
    <message>
      <source>Match many SAR strips</source>
      <translation>Rechercher plusieurs bandes SAR</translation>
    </message>
    <message>
      <source>Match many strips on one basemap, one after the other</source>
      <translation>Rechercher plusieurs bandes sur un même fond de carte, l'une après l'autre</translation>
    </message>
    <message>
      <source>Match them again and replace the results, with whatever was reviewed in them? Or choose another folder.</source>
      <translation>Les rechercher de nouveau et remplacer les résultats, avec tout ce qui y a été examiné ? Ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Matched footprints</source>
      <translation>Emprises trouvées</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Correspondances</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>Mesurer des points de contrôle dans les imagettes acceptées et ajuster la bande sur eux ; il en faut au moins 3</translation>
    </message>
    <message>
      <source>Measures retrieval, location or verification on pairs of known alignment.</source>
      <translation>Mesure la recherche, la localisation ou la vérification sur des paires dont l'alignement est connu.</translation>
    </message>
    <message>
      <source>Measuring control points …</source>
      <translation>Mesure des points de contrôle …</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>Extraire des négatifs difficiles</translation>
    </message>
    <message>
      <source>Mode&amp;ls in</source>
      <translation>Modè&amp;les</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>Model, card, figures and checkpoints of this run</source>
      <translation>Modèle, fiche, mesures et points de reprise de cette exécution</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Move patch {} to candidate {}</source>
      <translation>Déplacer l'imagette {} vers le candidat {}</translation>
    </message>
    <message>
      <source>Move the map to the basemap, or choose another one.</source>
      <translation>Déplacez la carte vers le fond de carte, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Move the map to the patch in hand; Z goes there once, S shows the whole strip</source>
      <translation>Amener la carte sur l'imagette courante ; Z y va une fois, S affiche toute la bande</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA 13)</source>
      <translation>GPU NVIDIA (CUDA 13)</translation>
    </message>
    <message>
      <source>Name one, or train anew.</source>
      <translation>Indiquez-en un, ou entraînez à neuf.</translation>
    </message>
    <message>
      <source>Near a point</source>
      <translation>Près d'un point</translation>
    </message>
    <message>
      <source>Nearest (keeps values)</source>
      <translation>Plus proche voisin (conserve les valeurs)</translation>
    </message>
    <message>
      <source>Next patch of the strip</source>
      <translation>Imagette suivante de la bande</translation>
    </message>
    <message>
      <source>No NVIDIA GPU was found.</source>
      <translation>Aucun GPU NVIDIA trouvé.</translation>
    </message>
    <message>
      <source>No curves: this QGIS has no matplotlib that works ({}).</source>
      <translation>Pas de courbes : ce QGIS n'a pas de matplotlib qui fonctionne ({}).</translation>
    </message>
    <message>
      <source>No other places were kept for this patch.</source>
      <translation>Aucun autre lieu n'a été conservé pour cette imagette.</translation>
    </message>
    <message>
      <source>No strip is given. Choose layers, files or a folder of rasters.</source>
      <translation>Aucune bande n'est indiquée. Choisissez des couches, des fichiers ou un dossier de rasters.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>Non trouvée.</translation>
    </message>
    <message>
      <source>Not found: {} ({})</source>
      <translation>Non trouvée : {} ({})</translation>
    </message>
    <message>
      <source>Not located: {}</source>
      <translation>Non localisée : {}</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Non examinées</translation>
    </message>
    <message>
      <source>Not reviewed; the match accepted it</source>
      <translation>Non examinée ; la recherche l'a acceptée</translation>
    </message>
    <message>
      <source>Not reviewed; the match did not accept it</source>
      <translation>Non examinée ; la recherche ne l'a pas acceptée</translation>
    </message>
    <message>
      <source>Nothing else on the basemap can be compared.</source>
      <translation>Rien d'autre ne peut être comparé sur le fond de carte.</translation>
    </message>
    <message>
      <source>Nothing of it was installed. Try again; if it stays so, something on the way changes files: tell your administrator.</source>
      <translation>Rien n'en a été installé. Réessayez ; si cela persiste, quelque chose modifie les fichiers en chemin : prévenez votre administrateur.</translation>
    </message>
    <message>
      <source>Nothing was learned yet, nothing is kept.</source>
      <translation>Rien n'a encore été appris, rien n'est conservé.</translation>
    </message>
    <message>
      <source>Number of agreeing GCPs</source>
      <translation>Nombre de points de contrôle concordants</translation>
    </message>
    <message>
      <source>Number of failures left out</source>
      <translation>Nombre d'échecs laissés de côté</translation>
    </message>
    <message>
      <source>Number of looks</source>
      <translation>Nombre de vues (looks)</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>Nombre de négatifs</translation>
    </message>
    <message>
      <source>Number of places</source>
      <translation>Nombre de lieux</translation>
    </message>
    <message>
      <source>Number of places found</source>
      <translation>Nombre de lieux trouvés</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Nombre de points</translation>
    </message>
    <message>
      <source>Number of steps</source>
      <translation>Nombre de pas</translation>
    </message>
    <message>
      <source>Number of strips</source>
      <translation>Nombre de bandes</translation>
    </message>
    <message>
      <source>Number of the patch along the strip</source>
      <translation>Numéro de l'imagette le long de la bande</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>Numéro du point</translation>
    </message>
    <message>
      <source>Of their files, else all directions</source>
      <translation>Fichiers, sinon toutes directions</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>Sous Debian et Ubuntu : sudo apt install python3-venv. Puis réessayez.</translation>
    </message>
    <message>
      <source>On held-out places</source>
      <translation>Sur les lieux de validation</translation>
    </message>
    <message>
      <source>On one grid: {}</source>
      <translation>Sur une même grille : {}</translation>
    </message>
    <message>
      <source>On the basemap, in its coordinate reference system</source>
      <translation>Sur le fond de carte, dans son système de coordonnées de référence</translation>
    </message>
    <message>
      <source>One after the other in one place; what moves does not fit</source>
      <translation>L'une après l'autre au même endroit ; ce qui bouge ne coïncide pas</translation>
    </message>
    <message>
      <source>Only points that are in use</source>
      <translation>Seulement les points utilisés</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Opacité</translation>
    </message>
    <message>
      <source>Open the folder of any earlier match</source>
      <translation>Ouvrir le dossier d'une recherche antérieure</translation>
    </message>
    <message>
      <source>Optical</source>
      <translation>Optique</translation>
    </message>
    <message>
      <source>Optical basemap</source>
      <translation>Fond de carte optique</translation>
    </message>
    <message>
      <source>Optical image of a pair</source>
      <translation>Image optique d'une paire</translation>
    </message>
    <message>
      <source>Or &amp;an image</source>
      <translation>Ou une i&amp;mage</translation>
    </message>
    <message>
      <source>Outlines of the strips of a batch</source>
      <translation>Contours des bandes d'un lot</translation>
    </message>
    <message>
      <source>Outside of QGIS and of the plugin; an update of either leaves it alone</source>
      <translation>Hors de QGIS et de l'extension ; une mise à jour de l'un ou de l'autre n'y touche pas</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF through a print layout…</source>
      <translation>PDF par une mise en page…</translation>
    </message>
    <message>
      <source>Package index on the internet</source>
      <translation>Index de paquets sur internet</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pairs of other places to validate on</source>
      <translation>Paires d'autres lieux pour la validation</translation>
    </message>
    <message>
      <source>Pairs to train on</source>
      <translation>Paires d'entraînement</translation>
    </message>
    <message>
      <source>Parameters of that command, as name=value parted by spaces; sarmatch {} … --help names them.</source>
      <translation>Paramètres de cette commande, sous la forme nom=valeur séparés par des espaces ; sarmatch {} … --help les énumère.</translation>
    </message>
    <message>
      <source>Patch</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>Taille d'imagette</translation>
    </message>
    <message>
      <source>Patch size (pixels)</source>
      <translation>Taille d'imagette (pixels)</translation>
    </message>
    <message>
      <source>Patch step</source>
      <translation>Pas des imagettes</translation>
    </message>
    <message>
      <source>Patch step (pixels)</source>
      <translation>Pas des imagettes (pixels)</translation>
    </message>
    <message>
      <source>Patch {}</source>
      <translation>Imagette {}</translation>
    </message>
    <message>
      <source>Patches of the strip</source>
      <translation>Imagettes de la bande</translation>
    </message>
    <message>
      <source>Pi&amp;xel size</source>
      <translation>Taille de pi&amp;xel</translation>
    </message>
    <message>
      <source>Pic&amp;k</source>
      <translation>&amp;Pointer</translation>
    </message>
    <message>
      <source>Pick on map</source>
      <translation>Pointer sur la carte</translation>
    </message>
    <message>
      <source>Pixel s&amp;ize</source>
      <translation>Taille de pi&amp;xel</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Taille de pixel (m)</translation>
    </message>
    <message>
      <source>Pixel size in units of the reference system</source>
      <translation>Taille de pixel en unités du système de référence</translation>
    </message>
    <message>
      <source>Pixel size of the image (m)</source>
      <translation>Taille de pixel de l'image (m)</translation>
    </message>
    <message>
      <source>Pixel size of the strip (m)</source>
      <translation>Taille de pixel de la bande (m)</translation>
    </message>
    <message>
      <source>Pixel size on the ground at which QGIS fetches the basemap before it is searched; of a tile service, its own size closest to that. Mind the provider's terms of use: many forbid to fetch tiles in bulk.</source>
      <translation>Taille de pixel au sol à laquelle QGIS télécharge le fond de carte avant d'y chercher ; pour un service de tuiles, sa propre taille la plus proche. Respectez les conditions d'utilisation du fournisseur : beaucoup interdisent le téléchargement de tuiles en masse.</translation>
    </message>
    <message>
      <source>Pixel size tolerance (fraction)</source>
      <translation>Tolérance de taille de pixel (fraction)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Places of this patch, best first: click one, or press 1 to {}, to move it there</source>
      <translation>Lieux de cette imagette, le meilleur d'abord : cliquez-en un, ou appuyez sur 1 à {}, pour l'y déplacer</translation>
    </message>
    <message>
      <source>Point {}: a check point, it measures the fit</source>
      <translation>Point {} : point de vérification, il mesure l'ajustement</translation>
    </message>
    <message>
      <source>Point {}: not in use</source>
      <translation>Point {} : non utilisé</translation>
    </message>
    <message>
      <source>Point {}: the fit is made of it</source>
      <translation>Point {} : il sert à l'ajustement</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Points as the match used them</source>
      <translation>Points comme la recherche les a utilisés</translation>
    </message>
    <message>
      <source>Points for QGIS's Georeferencer, as a table, as GeoJSON, or for GDAL</source>
      <translation>Points pour le géoréférenceur de QGIS, en tableau, en GeoJSON ou pour GDAL</translation>
    </message>
    <message>
      <source>Points of the fit</source>
      <translation>Points de l'ajustement</translation>
    </message>
    <message>
      <source>Polynomial 2</source>
      <translation>Polynomiale 2</translation>
    </message>
    <message>
      <source>Polynomial 3</source>
      <translation>Polynomiale 3</translation>
    </message>
    <message>
      <source>Prepare an index first</source>
      <translation>Préparer d'abord un index</translation>
    </message>
    <message>
      <source>Prepare an index of the basemap first</source>
      <translation>Préparer d'abord un index du fond de carte</translation>
    </message>
    <message>
      <source>Prepares an optical basemap for many fast searches.</source>
      <translation>Prépare un fond de carte optique pour de nombreuses recherches rapides.</translation>
    </message>
    <message>
      <source>Press Pick on map and click the place.</source>
      <translation>Appuyez sur « Pointer sur la carte » et cliquez le lieu.</translation>
    </message>
    <message>
      <source>Previous patch of the strip</source>
      <translation>Imagette précédente de la bande</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Progression de l'exécution</translation>
    </message>
    <message>
      <source>Put the layer with all outlines on the map</source>
      <translation>Ajouter à la carte la couche de tous les contours</translation>
    </message>
    <message>
      <source>Put the selected strip's result on the map</source>
      <translation>Ajouter à la carte le résultat de la bande sélectionnée</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>QGIS Georeferencer</source>
      <translation>Géoréférenceur QGIS</translation>
    </message>
    <message>
      <source>QGIS cannot show it: {}</source>
      <translation>QGIS ne peut pas l'afficher : {}</translation>
    </message>
    <message>
      <source>QGIS's own did not answer.</source>
      <translation>Celui de QGIS n'a pas répondu.</translation>
    </message>
    <message>
      <source>QGIS's own: Python {} with numpy {} and GDAL {}</source>
      <translation>Celui de QGIS : Python {} avec numpy {} et GDAL {}</translation>
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
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <source>Rank {}, similarity {:.3f}. Click to go there.</source>
      <translation>Rang {}, similarité {:.3f}. Cliquez pour y aller.</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;All files (*)</source>
      <translation>Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Re-ranker</source>
      <translation>Reclasseur</translation>
    </message>
    <message>
      <source>Re-ranking</source>
      <translation>Reclassement</translation>
    </message>
    <message>
      <source>Reading the folder's files</source>
      <translation>Lecture des fichiers du dossier</translation>
    </message>
    <message>
      <source>Reading the rasters …</source>
      <translation>Lecture des rasters …</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>Raison en toutes lettres</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
      <source>Reference &amp;system</source>
      <translation>&amp;Système de référence</translation>
    </message>
    <message>
      <source>Refit &amp;strip to accepted patches</source>
      <translation>Réa&amp;juster la bande aux imagettes acceptées</translation>
    </message>
    <message>
      <source>Refit the strip</source>
      <translation>Réajuster la bande</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>Reject patch {}</source>
      <translation>Rejeter l'imagette {}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejetées</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <source>Remove it and set it up anew.</source>
      <translation>Supprimez-le et réinstallez-le.</translation>
    </message>
    <message>
      <source>Remove its scale limits (layer properties, Rendering), or fetch coarser or finer pixels.</source>
      <translation>Retirez ses limites d'échelle (propriétés de la couche, Rendu), ou téléchargez des pixels plus grossiers ou plus fins.</translation>
    </message>
    <message>
      <source>Remove the engine's environment {} with everything in it?</source>
      <translation>Supprimer l'environnement du moteur {} avec tout son contenu ?</translation>
    </message>
    <message>
      <source>Remove the environment…</source>
      <translation>Supprimer l'environnement…</translation>
    </message>
    <message>
      <source>Remove the summary layer from the project, then try again.</source>
      <translation>Retirez la couche récapitulative du projet, puis réessayez.</translation>
    </message>
    <message>
      <source>Remove “user”, “target” and “prefix” from pip's configuration, then try again.</source>
      <translation>Retirez « user », « target » et « prefix » de la configuration de pip, puis réessayez.</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Suppression du moteur</translation>
    </message>
    <message>
      <source>Removing {}</source>
      <translation>Suppression de {}</translation>
    </message>
    <message>
      <source>Rename the folder or the file.</source>
      <translation>Renommez le dossier ou le fichier.</translation>
    </message>
    <message>
      <source>Repair the layer's source, or choose the file.</source>
      <translation>Réparez la source de la couche, ou choisissez le fichier.</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Réparation du moteur</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Replace results that exist already</source>
      <translation>Remplacer les résultats existants</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report of SAR matches</source>
      <translation>Rapport des correspondances SAR</translation>
    </message>
    <message>
      <source>Report written.</source>
      <translation>Rapport écrit.</translation>
    </message>
    <message>
      <source>Res&amp;ults in</source>
      <translation>Rés&amp;ultats</translation>
    </message>
    <message>
      <source>Resampling</source>
      <translation>Rééchantillonnage</translation>
    </message>
    <message>
      <source>Residual</source>
      <translation>Résidu</translation>
    </message>
    <message>
      <source>Residual along the strip's columns, predicted minus measured</source>
      <translation>Résidu le long des colonnes de la bande, prédit moins mesuré</translation>
    </message>
    <message>
      <source>Residual along the strip's rows, downward, predicted minus measured</source>
      <translation>Résidu le long des lignes de la bande, vers le bas, prédit moins mesuré</translation>
    </message>
    <message>
      <source>Residual in pixels from a map made without this point and its neighbours: judged where it has not looked</source>
      <translation>Résidu en pixels par rapport à une transformation calculée sans ce point ni ses voisins : jugé là où elle n'a pas regardé</translation>
    </message>
    <message>
      <source>Residual px</source>
      <translation>Résidu px</translation>
    </message>
    <message>
      <source>Residuals from this map, fitted anew</source>
      <translation>Résidus de cette transformation, réajustée</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>Redémarrer le moteur</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Results are there already</source>
      <translation>Des résultats existent déjà</translation>
    </message>
    <message>
      <source>Results folder</source>
      <translation>Dossier de résultats</translation>
    </message>
    <message>
      <source>Results folder of a match</source>
      <translation>Dossier de résultats d'une recherche</translation>
    </message>
    <message>
      <source>Results in</source>
      <translation>Résultats dans</translation>
    </message>
    <message>
      <source>Resume goes on where it stopped.</source>
      <translation>« Reprendre » continue là où l'entraînement s'est arrêté.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Examen</translation>
    </message>
    <message>
      <source>Root mean square error of the check points (m)</source>
      <translation>Erreur quadratique moyenne des points de vérification (m)</translation>
    </message>
    <message>
      <source>Root mean square residual (m)</source>
      <translation>Résidu quadratique moyen (m)</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Row in the strip, from its upper edge</source>
      <translation>Ligne dans la bande, depuis son bord supérieur</translation>
    </message>
    <message>
      <source>Ru&amp;n</source>
      <translation>&amp;Exécuter</translation>
    </message>
    <message>
      <source>Run goes on where it stopped.</source>
      <translation>« Exécuter » continue là où le lot s'est arrêté.</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>Ri&amp;deau</translation>
    </message>
    <message>
      <source>SAR</source>
      <translation>SAR</translation>
    </message>
    <message>
      <source>SAR and optical beside each other</source>
      <translation>SAR et optique côte à côte</translation>
    </message>
    <message>
      <source>SAR and optical, one over the other</source>
      <translation>SAR et optique, l'une sur l'autre</translation>
    </message>
    <message>
      <source>SAR half transparent on the optical image</source>
      <translation>SAR à demi transparent sur l'image optique</translation>
    </message>
    <message>
      <source>SAR image of a pair</source>
      <translation>Image SAR d'une paire</translation>
    </message>
    <message>
      <source>SAR or optical image</source>
      <translation>Image SAR ou optique</translation>
    </message>
    <message>
      <source>SAR or optical image: what looks like any part of it; north must be up</source>
      <translation>Image SAR ou optique : ce qui ressemble à l'une de ses parties ; le nord doit être en haut</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>Valeurs de pixel SAR</translation>
    </message>
    <message>
      <source>SAR strip</source>
      <translation>Bande SAR</translation>
    </message>
    <message>
      <source>SAR strip without georeference</source>
      <translation>Bande SAR sans géoréférencement</translation>
    </message>
    <message>
      <source>SAR strip, anything GDAL opens</source>
      <translation>Bande SAR, tout format que GDAL ouvre</translation>
    </message>
    <message>
      <source>SAR strips</source>
      <translation>Bandes SAR</translation>
    </message>
    <message>
      <source>SAR values</source>
      <translation>Valeurs SAR</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher</source>
      <translation>SAR-Optical Matcher</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher: user guide</source>
      <translation>SAR-Optical Matcher : guide de l'utilisateur</translation>
    </message>
    <message>
      <source>Sample basemap</source>
      <translation>Fond de carte d'exemple</translation>
    </message>
    <message>
      <source>Save it to a file first: right click on the layer, Export, Save As.</source>
      <translation>Enregistrez-la d'abord dans un fichier : clic droit sur la couche, Exporter, Enregistrer sous.</translation>
    </message>
    <message>
      <source>Save the part you need as a GeoTIFF first: right click on the layer, Export, Save As, Raw or rendered.</source>
      <translation>Enregistrez d'abord la partie utile en GeoTIFF : clic droit sur la couche, Exporter, Enregistrer sous, Données brutes ou Image rendue.</translation>
    </message>
    <message>
      <source>Save the project where you may write.</source>
      <translation>Enregistrez le projet là où vous avez le droit d'écrire.</translation>
    </message>
    <message>
      <source>Scale tolerance</source>
      <translation>Tolérance d'échelle</translation>
    </message>
    <message>
      <source>Scene folder</source>
      <translation>Dossier de la scène</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Search a prepared index</source>
      <translation>Chercher dans un index préparé</translation>
    </message>
    <message>
      <source>Search a prepared index of it</source>
      <translation>Chercher dans un index préparé</translation>
    </message>
    <message>
      <source>Search again.</source>
      <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
      <source>Search for the &amp;image</source>
      <translation>Chercher l'ima&amp;ge</translation>
    </message>
    <message>
      <source>Search inside this area</source>
      <translation>Chercher dans cette zone</translation>
    </message>
    <message>
      <source>Search near this place</source>
      <translation>Chercher près de ce lieu</translation>
    </message>
    <message>
      <source>Search only around this place, within “Search radius (m)”. It may be picked on the map in any CRS.</source>
      <translation>Ne chercher qu'autour de ce lieu, dans le « Rayon de recherche (m) ». Il peut être pointé sur la carte dans n'importe quel SCR.</translation>
    </message>
    <message>
      <source>Search only inside this area. It may be drawn on the map in any CRS.</source>
      <translation>Ne chercher que dans cette zone. Elle peut être tracée sur la carte dans n'importe quel SCR.</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Rayon de recherche (m)</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Recherche …</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Installer le moteur</translation>
    </message>
    <message>
      <source>Set up the engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
    <message>
      <source>Set up, repair or remove the engine, choose its Python, copy a report</source>
      <translation>Installer, réparer ou supprimer le moteur, choisir son Python, copier un rapport</translation>
    </message>
    <message>
      <source>Set-up of the engine</source>
      <translation>Installation du moteur</translation>
    </message>
    <message>
      <source>Setting up the engine</source>
      <translation>Installation du moteur</translation>
    </message>
    <message>
      <source>Show patches of one verdict only</source>
      <translation>N'afficher que les imagettes d'un verdict</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Afficher le journal</translation>
    </message>
    <message>
      <source>Show the place of the point that is chosen in the table</source>
      <translation>Afficher le lieu du point choisi dans le tableau</translation>
    </message>
    <message>
      <source>Show the set-up</source>
      <translation>Afficher l'installation</translation>
    </message>
    <message>
      <source>Show the strip's place on the map</source>
      <translation>Afficher la position de la bande sur la carte</translation>
    </message>
    <message>
      <source>Showing the result …</source>
      <translation>Affichage du résultat …</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Side of the scene (pixels)</source>
      <translation>Côté de la scène (pixels)</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Similaire</translation>
    </message>
    <message>
      <source>Similar places</source>
      <translation>Lieux similaires</translation>
    </message>
    <message>
      <source>Similar places: what else looks like this</source>
      <translation>Lieux similaires : quoi d'autre ressemble à ceci</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similarité</translation>
    </message>
    <message>
      <source>Similarity of the best (-1 to 1)</source>
      <translation>Similarité du meilleur (-1 à 1)</translation>
    </message>
    <message>
      <source>Simulate scene</source>
      <translation>Simuler une scène</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>Par&amp;tir de</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>Partir du modèle</translation>
    </message>
    <message>
      <source>Starting the engine …</source>
      <translation>Démarrage du moteur …</translation>
    </message>
    <message>
      <source>Starting …</source>
      <translation>Démarrage …</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>State the strip's pixel size, or at which one to fetch.</source>
      <translation>Indiquez la taille de pixel de la bande, ou celle à laquelle télécharger.</translation>
    </message>
    <message>
      <source>Step {}: {}</source>
      <translation>Pas {} : {}</translation>
    </message>
    <message>
      <source>Stop it and keep the best model so far?</source>
      <translation>L'arrêter et conserver le meilleur modèle obtenu ?</translation>
    </message>
    <message>
      <source>Stop the run; nothing half-done is kept</source>
      <translation>Arrêter l'exécution ; rien d'inachevé n'est conservé</translation>
    </message>
    <message>
      <source>Stop; nothing half-written is kept</source>
      <translation>Arrêter ; rien d'écrit à moitié n'est conservé</translation>
    </message>
    <message>
      <source>Stop; strips that are done stay done, and Run goes on from there</source>
      <translation>Arrêter ; les bandes terminées le restent, et « Exécuter » continue de là</translation>
    </message>
    <message>
      <source>Stop; the result stays as it is</source>
      <translation>Arrêter ; le résultat reste tel quel</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Arrêt …</translation>
    </message>
    <message>
      <source>Stops; what is finished is kept and need not be done again</source>
      <translation>Arrête ; ce qui est terminé est conservé et n'est pas à refaire</translation>
    </message>
    <message>
      <source>Strip located</source>
      <translation>Bande localisée</translation>
    </message>
    <message>
      <source>Strip outline</source>
      <translation>Contour de la bande</translation>
    </message>
    <message>
      <source>Strip {} of {} · {}</source>
      <translation>Bande {} sur {} · {}</translation>
    </message>
    <message>
      <source>Strip {}: {}</source>
      <translation>Bande {} : {}</translation>
    </message>
    <message>
      <source>Strip, georeferenced</source>
      <translation>Bande, géoréférencée</translation>
    </message>
    <message>
      <source>Strip, georeferenced ({})</source>
      <translation>Bande, géoréférencée ({})</translation>
    </message>
    <message>
      <source>Strips found</source>
      <translation>Bandes trouvées</translation>
    </message>
    <message>
      <source>Strips not found</source>
      <translation>Bandes non trouvées</translation>
    </message>
    <message>
      <source>Strips of the batch</source>
      <translation>Bandes du lot</translation>
    </message>
    <message>
      <source>Strips that failed</source>
      <translation>Bandes en échec</translation>
    </message>
    <message>
      <source>Su&amp;mmary</source>
      <translation>Ré&amp;sumé</translation>
    </message>
    <message>
      <source>Surface model</source>
      <translation>Modèle numérique de surface</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Rideau</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Désactiver</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activer</translation>
    </message>
    <message>
      <source>Switch point {} off</source>
      <translation>Désactiver le point {}</translation>
    </message>
    <message>
      <source>Switch points on, or choose a simpler transform.</source>
      <translation>Activez des points, ou choisissez une transformation plus simple.</translation>
    </message>
    <message>
      <source>Switch several points at once</source>
      <translation>Basculer plusieurs points à la fois</translation>
    </message>
    <message>
      <source>Switch the &amp;worst point off</source>
      <translation>Désactiver le point le plus &amp;mauvais</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Table of control points</source>
      <translation>Tableau des points de contrôle</translation>
    </message>
    <message>
      <source>Table of the negatives</source>
      <translation>Tableau des négatifs</translation>
    </message>
    <message>
      <source>Take a basemap in a polar projection, or a file.</source>
      <translation>Prenez un fond de carte en projection polaire, ou un fichier.</translation>
    </message>
    <message>
      <source>Take back the verdict on patch {}</source>
      <translation>Retirer le verdict sur l'imagette {}</translation>
    </message>
    <message>
      <source>Take it into the next match</source>
      <translation>L'utiliser dans la prochaine recherche</translation>
    </message>
    <message>
      <source>Take the selected pairs off the list</source>
      <translation>Retirer de la liste les paires sélectionnées</translation>
    </message>
    <message>
      <source>Take the selected strips off the list; results stay where they are</source>
      <translation>Retirer de la liste les bandes sélectionnées ; les résultats restent où ils sont</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>Le fond de carte est décrit une seule fois pour toutes les bandes ; l'index est conservé dans le dossier de résultats.</translation>
    </message>
    <message>
      <source>The basemap's file must say where it lies.</source>
      <translation>Le fichier du fond de carte doit indiquer sa position.</translation>
    </message>
    <message>
      <source>The best model so far is kept: {}</source>
      <translation>Le meilleur modèle obtenu est conservé : {}</translation>
    </message>
    <message>
      <source>The best model so far, of step {}, is kept.</source>
      <translation>Le meilleur modèle obtenu, celui du pas {}, est conservé.</translation>
    </message>
    <message>
      <source>The connection is not trusted: its certificate could not be verified.</source>
      <translation>La connexion n'est pas sûre : son certificat n'a pas pu être vérifié.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <source>The engine said nothing.</source>
      <translation>Le moteur n'a rien dit.</translation>
    </message>
    <message>
      <source>The engine works; it computes on {}.</source>
      <translation>Le moteur fonctionne ; il calcule sur {}.</translation>
    </message>
    <message>
      <source>The engine's Python</source>
      <translation>Le Python du moteur</translation>
    </message>
    <message>
      <source>The environment has numpy {} instead of QGIS's {}; GDAL needs that one.</source>
      <translation>L'environnement contient numpy {} au lieu de la version {} de QGIS ; GDAL a besoin de celle-ci.</translation>
    </message>
    <message>
      <source>The environment is removed.</source>
      <translation>L'environnement est supprimé.</translation>
    </message>
    <message>
      <source>The file may be damaged: match again, or choose another result.</source>
      <translation>Le fichier est peut-être endommagé : relancez la recherche, ou choisissez un autre résultat.</translation>
    </message>
    <message>
      <source>The folder holds something that was not made here.</source>
      <translation>Le dossier contient quelque chose qui n'a pas été créé ici.</translation>
    </message>
    <message>
      <source>The folder lacks {} of {} packages: {}</source>
      <translation>Dans le dossier manquent {} paquets sur {} : {}</translation>
    </message>
    <message>
      <source>The image is</source>
      <translation>L'image est</translation>
    </message>
    <message>
      <source>The index may be blocked or incomplete, or the folder. Try another source, or another Python.</source>
      <translation>L'index ou le dossier est peut-être bloqué ou incomplet. Essayez une autre source, ou un autre Python.</translation>
    </message>
    <message>
      <source>The installing program was stopped from outside (signal {}).</source>
      <translation>Le programme d'installation a été arrêté de l'extérieur (signal {}).</translation>
    </message>
    <message>
      <source>The map from strip to ground that is fitted to the points</source>
      <translation>La transformation de la bande au sol ajustée sur les points</translation>
    </message>
    <message>
      <source>The match to review; those of the project are listed</source>
      <translation>La recherche à examiner ; celles du projet sont proposées</translation>
    </message>
    <message>
      <source>The operating system's C library is too old for these files.</source>
      <translation>La bibliothèque C du système d'exploitation est trop ancienne pour ces fichiers.</translation>
    </message>
    <message>
      <source>The package index cannot be reached, or the connection broke off.</source>
      <translation>L'index de paquets est inaccessible, ou la connexion a été coupée.</translation>
    </message>
    <message>
      <source>The package index refuses to answer.</source>
      <translation>L'index de paquets refuse de répondre.</translation>
    </message>
    <message>
      <source>The patches of a match that you have reviewed: accepted ones become pairs</source>
      <translation>Les imagettes d'une recherche que vous avez examinées : les acceptées deviennent des paires</translation>
    </message>
    <message>
      <source>The place is right; the patch counts in fits and training</source>
      <translation>Le lieu est juste ; l'imagette compte dans les ajustements et l'entraînement</translation>
    </message>
    <message>
      <source>The place is wrong; the patch does not count</source>
      <translation>Le lieu est faux ; l'imagette ne compte pas</translation>
    </message>
    <message>
      <source>The points in use lie on a line, which fixes a similarity only</source>
      <translation>Les points utilisés sont alignés, ce qui ne fixe qu'une similarité</translation>
    </message>
    <message>
      <source>The project needs a SAR and an optical raster layer.</source>
      <translation>Il faut au projet une couche raster SAR et une optique.</translation>
    </message>
    <message>
      <source>The proxy asks for a name and a password, or refuses those given.</source>
      <translation>Le proxy demande un nom et un mot de passe, ou refuse ceux fournis.</translation>
    </message>
    <message>
      <source>The proxy cannot be reached or cannot be used.</source>
      <translation>Le proxy est inaccessible ou inutilisable.</translation>
    </message>
    <message>
      <source>The result was removed from the project.</source>
      <translation>Le résultat a été retiré du projet.</translation>
    </message>
    <message>
      <source>The same in a terminal:</source>
      <translation>La même chose dans un terminal :</translation>
    </message>
    <message>
      <source>The same on the ground</source>
      <translation>La même valeur au sol</translation>
    </message>
    <message>
      <source>The service may have no pictures at this zoom: fetch coarser pixels, or take another basemap.</source>
      <translation>Le service n'a peut-être pas d'images à ce niveau de zoom : téléchargez des pixels plus grossiers, ou prenez un autre fond de carte.</translation>
    </message>
    <message>
      <source>The step ended with exit code {}. {}</source>
      <translation>L'étape s'est terminée avec le code de sortie {}. {}</translation>
    </message>
    <message>
      <source>The strip's centre moved by {}.</source>
      <translation>Le centre de la bande s'est déplacé de {}.</translation>
    </message>
    <message>
      <source>The system's C library (glibc {}) is too old for {}.</source>
      <translation>La bibliothèque C du système (glibc {}) est trop ancienne pour {}.</translation>
    </message>
    <message>
      <source>The user guide at the page of this tab; it needs no network</source>
      <translation>Le guide de l'utilisateur à la page de cet onglet ; sans réseau</translation>
    </message>
    <message>
      <source>Then click a footprint on the map: its patch is taken in hand</source>
      <translation>Cliquez ensuite sur une emprise de la carte : son imagette devient l'imagette courante</translation>
    </message>
    <message>
      <source>Then click a footprint: its SAR patch is shown beside the optical place</source>
      <translation>Cliquez ensuite sur une emprise : son imagette SAR s'affiche à côté du lieu optique</translation>
    </message>
    <message>
      <source>Then click a point on the map: its row is chosen</source>
      <translation>Cliquez ensuite sur un point de la carte : sa ligne est choisie</translation>
    </message>
    <message>
      <source>Then click the map: what looks like the tile around that place is searched for</source>
      <translation>Cliquez ensuite sur la carte : ce qui ressemble à la tuile autour de ce lieu est recherché</translation>
    </message>
    <message>
      <source>Then drag a box on the map: what looks like any part of it is searched for</source>
      <translation>Tracez ensuite un rectangle sur la carte : ce qui ressemble à l'une de ses parties est recherché</translation>
    </message>
    <message>
      <source>There are no files for {} on this kind of computer ({}) of: {}.</source>
      <translation>Fichiers absents pour {} sur ce type d'ordinateur ({}) : {}.</translation>
    </message>
    <message>
      <source>There are {} free at {}, {} are needed.</source>
      <translation>{} libres dans {}, {} nécessaires.</translation>
    </message>
    <message>
      <source>There is no file of the pinned version for this computer.</source>
      <translation>Il n'existe pas de fichier de la version fixée pour cet ordinateur.</translation>
    </message>
    <message>
      <source>There is no folder {}.</source>
      <translation>Le dossier {} n'existe pas.</translation>
    </message>
    <message>
      <source>There is no raster file in {}.</source>
      <translation>Il n'y a aucun fichier raster dans {}.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>La mémoire n'a pas suffi.</translation>
    </message>
    <message>
      <source>These accepted patches lie elsewhere, look again: {}</source>
      <translation>Ces imagettes acceptées sont situées ailleurs, revoyez-les : {}</translation>
    </message>
    <message>
      <source>These points hardly fix this map: left out, they lie far from it. Choose a simpler one.</source>
      <translation>Ces points fixent à peine cette transformation : exclus, ils en sont loin. Choisissez-en une plus simple.</translation>
    </message>
    <message>
      <source>Thin plate</source>
      <translation>Plaque mince (TPS)</translation>
    </message>
    <message>
      <source>This Python cannot make environments.</source>
      <translation>Ce Python ne peut pas créer d'environnements.</translation>
    </message>
    <message>
      <source>This Python has no GDAL, which does not come from pip.</source>
      <translation>Ce Python n'a pas GDAL, que pip ne fournit pas.</translation>
    </message>
    <message>
      <source>This Python has no numpy that works.</source>
      <translation>Ce Python n'a pas de numpy qui fonctionne.</translation>
    </message>
    <message>
      <source>This Python lacks what makes environments.</source>
      <translation>Il manque à ce Python de quoi créer des environnements.</translation>
    </message>
    <message>
      <source>This Python was not taken.</source>
      <translation>Ce Python n'a pas été retenu.</translation>
    </message>
    <message>
      <source>This basemap is large: {}.</source>
      <translation>Ce fond de carte est grand : {}.</translation>
    </message>
    <message>
      <source>This file exists and will be replaced.</source>
      <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
      <source>This is not an ordinary CPython 3.</source>
      <translation>Ce n'est pas un CPython 3 ordinaire.</translation>
    </message>
    <message>
      <source>This match has no control points: the strip was not found.</source>
      <translation>Cette recherche n'a pas de points de contrôle : la bande n'a pas été trouvée.</translation>
    </message>
    <message>
      <source>Through QGIS's proxy {}.</source>
      <translation>Par le proxy de QGIS {}.</translation>
    </message>
    <message>
      <source>Tile codes</source>
      <translation>Codes des tuiles</translation>
    </message>
    <message>
      <source>Tile overlap (fraction)</source>
      <translation>Recouvrement des tuiles (fraction)</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Too few points lie far enough apart to judge this map by leaving some out; use check points.</source>
      <translation>Trop peu de points sont assez éloignés les uns des autres pour juger cette transformation en en écartant ; utilisez des points de vérification.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Train a better model from pairs of your own</source>
      <translation>Entraîner un meilleur modèle à partir de vos propres paires</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>Train anew.</source>
      <translation>Entraînez à neuf.</translation>
    </message>
    <message>
      <source>Train on the pairs for as long as the budget says</source>
      <translation>Entraîner sur les paires pour la durée du budget</translation>
    </message>
    <message>
      <source>Train: {}</source>
      <translation>Entraîner : {}</translation>
    </message>
    <message>
      <source>Trained in {}.</source>
      <translation>Entraîné en {}.</translation>
    </message>
    <message>
      <source>Trained in {}: {} {} on held-out places</source>
      <translation>Entraîné en {} : {} {} sur les lieux de validation</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Modèle entraîné</translation>
    </message>
    <message>
      <source>Trained models in</source>
      <translation>Modèles entraînés dans</translation>
    </message>
    <message>
      <source>Training pairs</source>
      <translation>Paires d'entraînement</translation>
    </message>
    <message>
      <source>Training pairs from a match</source>
      <translation>Paires d'entraînement d'une recherche</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>Entraîne un encodeur, un reclasseur, un vérificateur ou un générateur de négatifs difficiles sur vos paires.</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>Position réelle de la bande</translation>
    </message>
    <message>
      <source>Try out</source>
      <translation>Essayer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unknown, search all directions</source>
      <translation>Inconnu, toutes directions</translation>
    </message>
    <message>
      <source>Unpacking {}</source>
      <translation>Décompression de {}</translation>
    </message>
    <message>
      <source>Unpacking {} libraries</source>
      <translation>Décompression de {} bibliothèques</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Doute</translation>
    </message>
    <message>
      <source>Unsure about patch {}</source>
      <translation>Incertain pour l'imagette {}</translation>
    </message>
    <message>
      <source>Use a newer QGIS, or another Python that has GDAL (conda, OSGeo4W), with “Use this Python instead…”.</source>
      <translation>Utilisez un QGIS plus récent, ou un autre Python avec GDAL (conda, OSGeo4W), par « Utiliser plutôt ce Python… ».</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system, or another Python with “Use this Python instead…”.</source>
      <translation>Utilisez une version plus récente du système d'exploitation, ou un autre Python par « Utiliser plutôt ce Python… ».</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system.</source>
      <translation>Utilisez une version plus récente du système d'exploitation.</translation>
    </message>
    <message>
      <source>Use for the fit</source>
      <translation>Utiliser pour l'ajustement</translation>
    </message>
    <message>
      <source>Use point {} for the fit</source>
      <translation>Utiliser le point {} pour l'ajustement</translation>
    </message>
    <message>
      <source>Use this Python instead</source>
      <translation>Utiliser plutôt ce Python</translation>
    </message>
    <message>
      <source>Use this Python instead…</source>
      <translation>Utiliser plutôt ce Python…</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Guide de l'utilisateur</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>Verifier</source>
      <translation>Vérificateur</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>Attendez qu'elle finisse, ou annulez-la là-bas.</translation>
    </message>
    <message>
      <source>Web Mercator ends at {:.0f}° of latitude: nothing beyond</source>
      <translation>Web Mercator s'arrête à {:.0f}° de latitude : rien au-delà</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Page web (*.html)</translation>
    </message>
    <message>
      <source>Web page (HTML)…</source>
      <translation>Page web (HTML)…</translation>
    </message>
    <message>
      <source>What came is kept: try again later, or take another basemap.</source>
      <translation>Ce qui est arrivé est conservé : réessayez plus tard, ou prenez un autre fond de carte.</translation>
    </message>
    <message>
      <source>What is finished is kept; “Continue” goes on.</source>
      <translation>Ce qui est terminé est conservé ; « Continuer » reprend de là.</translation>
    </message>
    <message>
      <source>What is shown and searched</source>
      <translation>Ce qui est affiché et parcouru</translation>
    </message>
    <message>
      <source>What looks like any part of it is searched for</source>
      <translation>Ce qui ressemble à l'une de ses parties est recherché</translation>
    </message>
    <message>
      <source>What looks like any part of this area. It may be drawn on the map in any CRS.</source>
      <translation>Ce qui ressemble à une partie de cette zone. Elle peut être tracée sur la carte dans n'importe quel SCR.</translation>
    </message>
    <message>
      <source>What looks like this place. It may be picked on the map in any CRS.</source>
      <translation>Ce qui ressemble à ce lieu. Il peut être pointé sur la carte dans n'importe quel SCR.</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Étendue visible de la carte</translation>
    </message>
    <message>
      <source>What to measure</source>
      <translation>Que mesurer</translation>
    </message>
    <message>
      <source>What to train</source>
      <translation>Que faut-il entraîner</translation>
    </message>
    <message>
      <source>What you have said of it</source>
      <translation>Ce que vous en avez dit</translation>
    </message>
    <message>
      <source>Where {} lies</source>
      <translation>Où se situe {}</translation>
    </message>
    <message>
      <source>Which build of PyTorch is installed</source>
      <translation>Version de PyTorch à installer</translation>
    </message>
    <message>
      <source>Whole basemap</source>
      <translation>Tout le fond de carte</translation>
    </message>
    <message>
      <source>Width of the strip (pixels)</source>
      <translation>Largeur de la bande (pixels)</translation>
    </message>
    <message>
      <source>With an index of the basemap a search takes a moment; the algorithm Build basemap index makes it</source>
      <translation>Avec un index du fond de carte, une recherche ne prend qu'un instant ; l'algorithme « Construire l'index du fond de carte » le crée</translation>
    </message>
    <message>
      <source>Without an index</source>
      <translation>Sans index</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>Taille de pixel de travail (m)</translation>
    </message>
    <message>
      <source>Write the georeferenced strip</source>
      <translation>Écrire la bande géoréférencée</translation>
    </message>
    <message>
      <source>Write the georeferenced strip to</source>
      <translation>Écrire la bande géoréférencée dans</translation>
    </message>
    <message>
      <source>Write the matches and the strip's outline as GeoJSON</source>
      <translation>Écrire les correspondances et le contour de la bande en GeoJSON</translation>
    </message>
    <message>
      <source>Write the strip as a GeoTIFF on the map, by the points in use</source>
      <translation>Écrire la bande en GeoTIFF calé sur la carte, d'après les points utilisés</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>Écrit des imagettes SAR générées qui semblent justes sans l'être, pour l'entraînement.</translation>
    </message>
    <message>
      <source>Writes the ground control points of a match for the Georeferencer, tables, GeoJSON or GDAL.</source>
      <translation>Écrit les points de contrôle au sol d'une recherche pour le géoréférenceur, en tableau, en GeoJSON ou pour GDAL.</translation>
    </message>
    <message>
      <source>Writes the strip of a match as a georeferenced raster, by its control points.</source>
      <translation>Écrit la bande d'une recherche en raster géoréférencé, d'après ses points de contrôle.</translation>
    </message>
    <message>
      <source>Writing pairs …</source>
      <translation>Écriture des paires …</translation>
    </message>
    <message>
      <source>Writing the report …</source>
      <translation>Écriture du rapport …</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: search only around this point</source>
      <translation>X,Y dans le SCR du fond de carte : ne chercher qu'autour de ce point</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: what looks like this place</source>
      <translation>X,Y dans le SCR du fond de carte : ce qui ressemble à ce lieu</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: search only inside</source>
      <translation>XMIN,YMIN,XMAX,YMAX dans le SCR du fond de carte : ne chercher qu'à l'intérieur</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: what looks like any part of this area</source>
      <translation>XMIN,YMIN,XMAX,YMAX dans le SCR du fond de carte : ce qui ressemble à une partie de cette zone</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>You have accepted {}, rejected {}, are unsure about {}; {} are open</source>
      <translation>Acceptées : {}, rejetées : {}, incertaines : {} ; à examiner : {}</translation>
    </message>
    <message>
      <source>Your network may block it: ask for an own index (pip's settings are respected), or install from a folder of wheels.</source>
      <translation>Votre réseau le bloque peut-être : demandez un index interne (les réglages de pip sont respectés), ou installez depuis un dossier de wheels.</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>encore quelques secondes</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>une paire n'a qu'une image</translation>
    </message>
    <message>
      <source>about {} MB</source>
      <translation>environ {} MB</translation>
    </message>
    <message>
      <source>about {} min left</source>
      <translation>encore {} min environ</translation>
    </message>
    <message>
      <source>about {} s left</source>
      <translation>encore {} s environ</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>all points are needed</source>
      <translation>tous les points sont nécessaires</translation>
    </message>
    <message>
      <source>also give tiles that overlap the place that was asked for, or one another by more than half</source>
      <translation>donner aussi les tuiles qui recouvrent de plus de moitié le lieu demandé, ou se recouvrent entre elles</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>écrire aussi strip_georeferenced.tif</translation>
    </message>
    <message>
      <source>as the basemap's</source>
      <translation>comme celle du fond de carte</translation>
    </message>
    <message>
      <source>as the index, else encoder</source>
      <translation>index, sinon encoder</translation>
    </message>
    <message>
      <source>as the strip's own</source>
      <translation>comme celle de la bande</translation>
    </message>
    <message>
      <source>at the strip's pixel size</source>
      <translation>à la taille de pixel de la bande</translation>
    </message>
    <message>
      <source>azimuth of the strip's upward direction, clockwise from grid north; all directions are searched when neither this nor a georeference tells</source>
      <translation>azimut de la direction vers le haut de la bande, dans le sens horaire depuis le nord de la grille ; toutes les directions sont parcourues si ni lui ni un géoréférencement ne l'indique</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <source>beside the project</source>
      <translation>à côté du projet</translation>
    </message>
    <message>
      <source>block {}, {} of {} × {}</source>
      <translation>bloc {}, {} sur {} × {}</translation>
    </message>
    <message>
      <source>both are the layer {}</source>
      <translation>les deux sont la couche {}</translation>
    </message>
    <message>
      <source>by its land</source>
      <translation>par le type de terrain</translation>
    </message>
    <message>
      <source>by its layout</source>
      <translation>par la disposition</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>automatiquement</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>candidats conservés pour chaque imagette</translation>
    </message>
    <message>
      <source>check</source>
      <translation>vérification</translation>
    </message>
    <message>
      <source>check points {}</source>
      <translation>points de vérification {}</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>confiance {}</translation>
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
      <translation>dense : partout ; index : tuiles d'abord</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder</source>
      <translation>descripteur : encoder, structural, ou le nom ou le chemin d'un encodeur entraîné</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder without one, when not given</source>
      <translation>descripteur : encoder, structural, ou le nom ou le chemin d'un encodeur entraîné ; à défaut, celui de l'index, ou encoder sans index</translation>
    </message>
    <message>
      <source>ended the process ({})</source>
      <translation>a mis fin au processus ({})</translation>
    </message>
    <message>
      <source>engine {}</source>
      <translation>moteur {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>code de sortie {}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>fetched at </source>
      <translation>téléchargé à </translation>
    </message>
    <message>
      <source>fit</source>
      <translation>ajustement</translation>
    </message>
    <message>
      <source>fit: the map is made of it; check: it only measures the map (C changes it)</source>
      <translation>ajustement : sert à établir la transformation ; vérification : ne fait que la mesurer (C le change)</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>dossier</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>dossier des résultats</translation>
    </message>
    <message>
      <source>folder of the index</source>
      <translation>dossier de l'index</translation>
    </message>
    <message>
      <source>folder written by match</source>
      <translation>dossier écrit par match</translation>
    </message>
    <message>
      <source>found</source>
      <translation>trouvée</translation>
    </message>
    <message>
      <source>from {:.2f}</source>
      <translation>à partir de {:.2f}</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>cap {:.0f}°</translation>
    </message>
    <message>
      <source>how far the true heading may lie from it</source>
      <translation>écart possible entre le vrai cap et celui-ci</translation>
    </message>
    <message>
      <source>how far the true pixel size may lie from the stated one, as a fraction</source>
      <translation>écart possible entre la vraie taille de pixel et celle indiquée, en fraction</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>en cache, téléchargé le {}</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>index construit à partir du fond de carte ; remplace --reference</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land : quel type de terrain c'est, où que soient les choses ; layout : ce qui se trouve où, comme sur une carte du même lieu ; auto : land pour les lieux et images optiques, layout pour les images SAR</translation>
    </message>
    <message>
      <source>layer {} comes from a web service or database ({})</source>
      <translation>la couche {} provient d'un service web ou d'une base de données ({})</translation>
    </message>
    <message>
      <source>layer {} does not say where it lies</source>
      <translation>la couche {} n'indique pas sa position</translation>
    </message>
    <message>
      <source>layer {} does not work: its service did not answer</source>
      <translation>la couche {} ne fonctionne pas : son service n'a pas répondu</translation>
    </message>
    <message>
      <source>layer {} exists in QGIS's memory only</source>
      <translation>la couche {} n'existe que dans la mémoire de QGIS</translation>
    </message>
    <message>
      <source>layer {} is not shown at 1:{:.0f}, at which it would be fetched</source>
      <translation>la couche {} n'est pas affichée au 1:{:.0f}, échelle à laquelle elle serait téléchargée</translation>
    </message>
    <message>
      <source>layer {} was removed</source>
      <translation>la couche {} a été retirée</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>laisser de côté les correspondances qui n'ont pas été acceptées</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>macOS {} is too old for {}.</source>
      <translation>macOS {} est trop ancien pour {}.</translation>
    </message>
    <message>
      <source>measured when the strip is georeferenced</source>
      <translation>mesuré lors du géoréférencement de la bande</translation>
    </message>
    <message>
      <source>median {} px</source>
      <translation>médiane {} px</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>aucun point de vérification (C en définit un)</translation>
    </message>
    <message>
      <source>no georeference</source>
      <translation>pas de géoréférencement</translation>
    </message>
    <message>
      <source>no index folder is chosen</source>
      <translation>aucun dossier d'index n'est choisi</translation>
    </message>
    <message>
      <source>no model to start from is named</source>
      <translation>aucun modèle de départ n'est indiqué</translation>
    </message>
    <message>
      <source>no online basemap is chosen</source>
      <translation>aucun fond de carte en ligne n'est choisi</translation>
    </message>
    <message>
      <source>no optical basemap is chosen</source>
      <translation>aucun fond de carte optique n'est choisi</translation>
    </message>
    <message>
      <source>no pairs are given</source>
      <translation>aucune paire n'est indiquée</translation>
    </message>
    <message>
      <source>no pairs to train on are chosen</source>
      <translation>aucune paire d'entraînement n'est choisie</translation>
    </message>
    <message>
      <source>no point is picked to search near</source>
      <translation>aucun point n'est pointé pour chercher à proximité</translation>
    </message>
    <message>
      <source>no point yet</source>
      <translation>aucun point pour l'instant</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>aucune raison n'a été donnée</translation>
    </message>
    <message>
      <source>no strip is chosen</source>
      <translation>aucune bande n'est choisie</translation>
    </message>
    <message>
      <source>no {} is chosen</source>
      <translation>choix manquant : {}</translation>
    </message>
    <message>
      <source>none was found</source>
      <translation>aucun trouvé</translation>
    </message>
    <message>
      <source>none: the basemap is described each time</source>
      <translation>aucun : fond décrit à chaque fois</translation>
    </message>
    <message>
      <source>not accepted</source>
      <translation>non acceptée</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>non trouvée</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>non atteint</translation>
    </message>
    <message>
      <source>of their files, else the basemap's</source>
      <translation>fichiers, sinon celle du fond de carte</translation>
    </message>
    <message>
      <source>of {}, the others are needed</source>
      <translation>sur {}, les autres sont nécessaires</translation>
    </message>
    <message>
      <source>off</source>
      <translation>inactif</translation>
    </message>
    <message>
      <source>online · {} · {}</source>
      <translation>en ligne · {} · {}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>à voir</translation>
    </message>
    <message>
      <source>optical basemap</source>
      <translation>fond de carte optique</translation>
    </message>
    <message>
      <source>optical basemap, anything GDAL opens</source>
      <translation>fond de carte optique, tout format que GDAL ouvre</translation>
    </message>
    <message>
      <source>optical basemap; described anew each time, an index answers at once</source>
      <translation>fond de carte optique ; décrit de nouveau à chaque fois, alors qu'un index répond aussitôt</translation>
    </message>
    <message>
      <source>overlap of neighbouring tiles as a fraction of their side</source>
      <translation>recouvrement des tuiles voisines, en fraction de leur côté</translation>
    </message>
    <message>
      <source>own CRS</source>
      <translation>SCR propre</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>Les réglages de pip sur cet ordinateur font obstacle.</translation>
    </message>
    <message>
      <source>pixel size of the image; from its georeference, else that of the basemap, when not given</source>
      <translation>taille de pixel de l'image ; à défaut, celle de son géoréférencement, sinon celle du fond de carte</translation>
    </message>
    <message>
      <source>pixel size of the strip; from its georeference, else that of the basemap, when not given</source>
      <translation>taille de pixel de la bande ; à défaut, celle de son géoréférencement, sinon celle du fond de carte</translation>
    </message>
    <message>
      <source>pixel size {:.2f} m</source>
      <translation>taille de pixel {:.2f} m</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>rayon de la recherche autour de --near</translation>
    </message>
    <message>
      <source>re-ranker for --rerank graph: its name or path; the shipped one when not given</source>
      <translation>reclasseur pour --rerank graph : son nom ou son chemin ; à défaut, celui fourni</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>recommandé</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rejetée</translation>
    </message>
    <message>
      <source>replace outputs that exist already</source>
      <translation>remplacer les sorties qui existent déjà</translation>
    </message>
    <message>
      <source>residual {}</source>
      <translation>résidu {}</translation>
    </message>
    <message>
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>search {}</source>
      <translation>recherche {}</translation>
    </message>
    <message>
      <source>seed of every random choice</source>
      <translation>graine de tous les tirages aléatoires</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>côté des tuiles indexées en pixels de travail</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>côté des imagettes de requête en pixels de travail</translation>
    </message>
    <message>
      <source>similarity up to {:.2f} · {} tiles · {:.1f} s</source>
      <translation>similarité jusqu'à {:.2f} · {} tuiles · {:.1f} s</translation>
    </message>
    <message>
      <source>similarity {:.2f}</source>
      <translation>similarité {:.2f}</translation>
    </message>
    <message>
      <source>step</source>
      <translation>pas</translation>
    </message>
    <message>
      <source>step between query patches in working pixels</source>
      <translation>pas entre les imagettes de requête en pixels de travail</translation>
    </message>
    <message>
      <source>step {}</source>
      <translation>pas {}</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>pas/s</translation>
    </message>
    <message>
      <source>that place has no coordinates in the basemap's CRS</source>
      <translation>ce lieu n'a pas de coordonnées dans le SCR du fond de carte</translation>
    </message>
    <message>
      <source>that would be {} million pixels of {} in {} requests</source>
      <translation>cela ferait {} millions de pixels de {} en {} requêtes</translation>
    </message>
    <message>
      <source>the CRS of {} was changed in QGIS ({}), its file says {}</source>
      <translation>le SCR de {} a été modifié dans QGIS ({}), son fichier indique {}</translation>
    </message>
    <message>
      <source>the area cannot be expressed in the basemap's CRS ({})</source>
      <translation>la zone ne peut pas être exprimée dans le SCR du fond de carte ({})</translation>
    </message>
    <message>
      <source>the area lies beyond {:.0f}° of latitude, where Web Mercator ends</source>
      <translation>la zone dépasse {:.0f}° de latitude, où Web Mercator s'arrête</translation>
    </message>
    <message>
      <source>the cache folder {} has {} MB left, {} may be needed</source>
      <translation>le dossier de cache {} a encore {} MB, il en faudra peut-être {}</translation>
    </message>
    <message>
      <source>the file of layer {} is not there: {}</source>
      <translation>le fichier de la couche {} est absent : {}</translation>
    </message>
    <message>
      <source>the folder the Train panel proposes</source>
      <translation>le dossier que propose le panneau Entraîner</translation>
    </message>
    <message>
      <source>the layout could not be drawn</source>
      <translation>la mise en page n'a pas pu être dessinée</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>le chemin {} contient un {!r}</translation>
    </message>
    <message>
      <source>the point has no place on earth ({})</source>
      <translation>le point n'a pas de position sur la Terre ({})</translation>
    </message>
    <message>
      <source>the run in {} was made by another version</source>
      <translation>l'exécution dans {} a été faite par une autre version</translation>
    </message>
    <message>
      <source>the service has no pixels finer than {}</source>
      <translation>le service n'a pas de pixels plus fins que {}</translation>
    </message>
    <message>
      <source>the shipped one</source>
      <translation>celui fourni</translation>
    </message>
    <message>
      <source>the strip does not say its pixel size, and {} is online and has none of its own</source>
      <translation>la bande n'indique pas sa taille de pixel, et {} est en ligne et n'en a pas non plus</translation>
    </message>
    <message>
      <source>their CRS differ: {} and {}</source>
      <translation>leurs SCR diffèrent : {} et {}</translation>
    </message>
    <message>
      <source>their corners lie {:.3g} pixels apart</source>
      <translation>leurs coins sont distants de {:.3g} pixels</translation>
    </message>
    <message>
      <source>there is no file {}</source>
      <translation>le fichier {} n'existe pas</translation>
    </message>
    <message>
      <source>there is no folder {}</source>
      <translation>le dossier {} n'existe pas</translation>
    </message>
    <message>
      <source>they have {} × {} and {} × {} pixels</source>
      <translation>elles ont {} × {} et {} × {} pixels</translation>
    </message>
    <message>
      <source>this footprint does not say which patch it belongs to</source>
      <translation>cette emprise n'indique pas à quelle imagette elle appartient</translation>
    </message>
    <message>
      <source>tile codes kept in the index; binary: two bits a number</source>
      <translation>codes de tuiles conservés dans l'index ; binary : deux bits par nombre</translation>
    </message>
    <message>
      <source>tile {}/{}/{}</source>
      <translation>tuile {}/{}/{}</translation>
    </message>
    <message>
      <source>tiles to find</source>
      <translation>tuiles à trouver</translation>
    </message>
    <message>
      <source>torch cannot be used in the engine's Python</source>
      <translation>torch est inutilisable dans le Python du moteur</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>en doute</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>what SAR pixel values are</source>
      <translation>nature des valeurs de pixel SAR</translation>
    </message>
    <message>
      <source>what orders the candidates: consensus: the evidence of the whole strip, of a single patch its own; graph: a trained re-ranker; none: each patch by itself</source>
      <translation>ce qui ordonne les candidats : consensus : les indices de toute la bande, pour une imagette seule les siens ; graph : un reclasseur entraîné ; none : chaque imagette pour elle-même</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>nature de l'image ; auto : une ou deux bandes et des valeurs complexes sont SAR, trois bandes et plus optiques</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>où calculer : auto, cpu, cuda ou cuda:N ; auto prend CUDA s'il est présent</translation>
    </message>
    <message>
      <source>with --reference: side of the tiles in working pixels; 128 when not given, an index has its own</source>
      <translation>avec --reference : côté des tuiles en pixels de travail ; 128 à défaut, un index a le sien</translation>
    </message>
    <message>
      <source>within </source>
      <translation>à moins de </translation>
    </message>
    <message>
      <source>working pixel size on the ground; the basemap's own when not given</source>
      <translation>taille de pixel de travail au sol ; à défaut, celle du fond de carte</translation>
    </message>
    <message>
      <source>zoom {}</source>
      <translation>zoom {}</translation>
    </message>
    <message>
      <source>{}
Click to open it.</source>
      <translation>{}
Cliquez pour l'ouvrir.</translation>
    </message>
    <message>
      <source>{} (with a name and a password)</source>
      <translation>{} (avec nom et mot de passe)</translation>
    </message>
    <message>
      <source>{} MB are kept in {}.</source>
      <translation>{} MB sont conservés dans {}.</translation>
    </message>
    <message>
      <source>{} a pixel</source>
      <translation>{} par pixel</translation>
    </message>
    <message>
      <source>{} accepted patches added as pairs.</source>
      <translation>{} imagettes acceptées ajoutées comme paires.</translation>
    </message>
    <message>
      <source>{} bands</source>
      <translation>{} bandes</translation>
    </message>
    <message>
      <source>{} cannot be made.</source>
      <translation>{} ne peut pas être créé.</translation>
    </message>
    <message>
      <source>{} cannot be written</source>
      <translation>{} ne peut pas être écrit</translation>
    </message>
    <message>
      <source>{} control points agree</source>
      <translation>{} points de contrôle concordent</translation>
    </message>
    <message>
      <source>{} could not be started.</source>
      <translation>{} n'a pas pu être démarré.</translation>
    </message>
    <message>
      <source>{} does not show that area</source>
      <translation>{} ne montre pas cette zone</translation>
    </message>
    <message>
      <source>{} does not work: {}</source>
      <translation>{} ne fonctionne pas : {}</translation>
    </message>
    <message>
      <source>{} elapsed</source>
      <translation>temps écoulé : {}</translation>
    </message>
    <message>
      <source>{} failed</source>
      <translation>{} en échec</translation>
    </message>
    <message>
      <source>{} from the fitted strip</source>
      <translation>à {} de la bande ajustée</translation>
    </message>
    <message>
      <source>{} has driver {}; CUDA 13 needs {} or newer. Update it first, or use the CPU.</source>
      <translation>{} a le pilote {} ; CUDA 13 exige {} ou plus récent. Mettez-le d'abord à jour, ou utilisez le CPU.</translation>
    </message>
    <message>
      <source>{} has no georeference in its file</source>
      <translation>{} n'a pas de géoréférencement dans son fichier</translation>
    </message>
    <message>
      <source>{} has {:.1f} GB of memory, which is too little.</source>
      <translation>{} a {:.1f} GB de mémoire, ce qui est trop peu.</translation>
    </message>
    <message>
      <source>{} holds another environment. Remove it and install anew?</source>
      <translation>{} contient un autre environnement. Le supprimer et réinstaller ?</translation>
    </message>
    <message>
      <source>{} holds no control points of a match</source>
      <translation>{} ne contient aucun point de contrôle d'une recherche</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>{} ne contient aucune table {} d'une recherche</translation>
    </message>
    <message>
      <source>{} holds something else than an environment.</source>
      <translation>{} contient autre chose qu'un environnement.</translation>
    </message>
    <message>
      <source>{} in this step</source>
      <translation>{} pour cette étape</translation>
    </message>
    <message>
      <source>{} is damaged</source>
      <translation>{} est endommagé</translation>
    </message>
    <message>
      <source>{} is no layer that QGIS can open</source>
      <translation>{} n'est pas une couche que QGIS peut ouvrir</translation>
    </message>
    <message>
      <source>{} is not a raster that GDAL can open</source>
      <translation>{} n'est pas un raster que GDAL peut ouvrir</translation>
    </message>
    <message>
      <source>{} is online and shows the whole world: say where to search</source>
      <translation>{} est en ligne et couvre le monde entier : indiquez où chercher</translation>
    </message>
    <message>
      <source>{} libraries checked, {}.</source>
      <translation>{} bibliothèques vérifiées, {}.</translation>
    </message>
    <message>
      <source>{} may not be written.</source>
      <translation>{} n'est pas accessible en écriture.</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <translation>{} min {} s</translation>
    </message>
    <message>
      <source>{} needs {} points of the fit, and {} are in use</source>
      <translation>{} exige {} points d'ajustement, et {} sont utilisés</translation>
    </message>
    <message>
      <source>{} not found</source>
      <translation>{} non trouvées</translation>
    </message>
    <message>
      <source>{} of the folder's files are others than this plugin knows and are taken on the folder's word: {}.</source>
      <translation>{} des fichiers du dossier diffèrent de ceux que cette extension connaît et sont acceptés sur la foi du dossier : {}.</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are blank</source>
      <translation>{} blocs du fond de carte sur {} sont vides</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are missing: {}</source>
      <translation>{} blocs du fond de carte sur {} manquent : {}</translation>
    </message>
    <message>
      <source>{} of {} blocks of {} failed: {}</source>
      <translation>{} blocs sur {} de {} ont échoué : {}</translation>
    </message>
    <message>
      <source>{} of {} patches agree</source>
      <translation>{} imagettes sur {} concordent</translation>
    </message>
    <message>
      <source>{} of {} shown, {} of them accepted</source>
      <translation>{} sur {} affichées, dont {} acceptées</translation>
    </message>
    <message>
      <source>{} of {} strips are done already</source>
      <translation>{} bandes sur {} sont déjà terminées</translation>
    </message>
    <message>
      <source>{} of {} strips found</source>
      <translation>{} bandes trouvées sur {}</translation>
    </message>
    <message>
      <source>{} of {} strips have results there that were made with other choices: {}</source>
      <translation>{} bandes sur {} y ont des résultats obtenus avec d'autres choix : {}</translation>
    </message>
    <message>
      <source>{} on disk</source>
      <translation>{} sur le disque</translation>
    </message>
    <message>
      <source>{} on disk ({} free)</source>
      <translation>{} sur le disque ({} libres)</translation>
    </message>
    <message>
      <source>{} packages from the folder, nothing to download, {}.</source>
      <translation>{} paquets du dossier, rien à télécharger, {}.</translation>
    </message>
    <message>
      <source>{} packages, {} to download, {}.</source>
      <translation>{} paquets, {} à télécharger, {}.</translation>
    </message>
    <message>
      <source>{} patches</source>
      <translation>{} imagettes</translation>
    </message>
    <message>
      <source>{} pictures</source>
      <translation>{} images</translation>
    </message>
    <message>
      <source>{} places, compared by {}</source>
      <translation>{} lieux, comparés par {}</translation>
    </message>
    <message>
      <source>{} points</source>
      <translation>{} points</translation>
    </message>
    <message>
      <source>{} points so placed do not fix this map: {}</source>
      <translation>{} points ainsi placés ne fixent pas cette transformation : {}</translation>
    </message>
    <message>
      <source>{} points written to {}</source>
      <translation>{} points écrits dans {}</translation>
    </message>
    <message>
      <source>{} points, {} check points, written to {}</source>
      <translation>{} points, {} points de vérification, écrits dans {}</translation>
    </message>
    <message>
      <source>{} reviewed</source>
      <translation>{} examinées</translation>
    </message>
    <message>
      <source>{} shows nothing there: {} of {} blocks are blank or one and the same picture</source>
      <translation>{} n'y montre rien : {} blocs sur {} sont vides ou une seule et même image</translation>
    </message>
    <message>
      <source>{} similar places, {}</source>
      <translation>{} lieux similaires, {}</translation>
    </message>
    <message>
      <source>{} tiles</source>
      <translation>{} tuiles</translation>
    </message>
    <message>
      <source>{} to do</source>
      <translation>{} à traiter</translation>
    </message>
    <message>
      <source>{} with {:.0f} GB was found.</source>
      <translation>{} avec {:.0f} GB trouvé.</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>{}, best {}</source>
      <translation>{}, meilleur {}</translation>
    </message>
    <message>
      <source>{}, passes through all of them</source>
      <translation>{}, passe par tous</translation>
    </message>
    <message>
      <source>{}, step {}</source>
      <translation>{}, pas {}</translation>
    </message>
    <message>
      <source>{}: {} before, {} after</source>
      <translation>{} : {} avant, {} après</translation>
    </message>
    <message>
      <source>“-”: not known, since the training began with no model or held nothing out</source>
      <translation>« - » : inconnu, car l'entraînement a commencé sans modèle ou n'a rien mis de côté</translation>
    </message>
    <message>
      <source>“Repair” installs it again. If that does not help, copy the report and tell us.</source>
      <translation>« Réparer » l'installe de nouveau. Si cela n'aide pas, copiez le rapport et signalez-le-nous.</translation>
    </message>
    <message>
      <source>“{}” is not a raster that GDAL can open: {}. Choose another one.</source>
      <translation>« {} » n'est pas un raster que GDAL peut ouvrir : {}. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>“{}” is not there: {}. Check the path.</source>
      <translation>« {} » est introuvable : {}. Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>… and {} more lines in report.json</source>
      <translation>… et {} lignes de plus dans report.json</translation>
    </message>
  </context>
</TS>
