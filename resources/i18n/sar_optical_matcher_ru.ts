<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>SarOpticalMatcher</name>
    <message>
      <source>  failed: {}</source>
      <translation>  ошибка: {}</translation>
    </message>
    <message>
      <source>  found with {} confidence</source>
      <translation>  найдено, достоверность {}</translation>
    </message>
    <message>
      <source>  not found: {}</source>
      <translation>  не найдено: {}</translation>
    </message>
    <message>
      <source> mm/px</source>
      <translation> мм/пкс</translation>
    </message>
    <message>
      <source>&amp;Accepted matches and the strip</source>
      <translation>&amp;Принятые совпадения и полоса</translation>
    </message>
    <message>
      <source>&amp;All points on, for the fit</source>
      <translation>Включить вс&amp;е точки подгонки</translation>
    </message>
    <message>
      <source>&amp;Also points that are switched off</source>
      <translation>&amp;Также выключенные точки</translation>
    </message>
    <message>
      <source>&amp;Arrows</source>
      <translation>Стрел&amp;ки</translation>
    </message>
    <message>
      <source>&amp;Basemap</source>
      <translation>По&amp;дложка</translation>
    </message>
    <message>
      <source>&amp;Budget</source>
      <translation>&amp;Бюджет</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>О&amp;тмена</translation>
    </message>
    <message>
      <source>&amp;Computes on</source>
      <translation>&amp;Вычисления на</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Устройство</translation>
    </message>
    <message>
      <source>&amp;Discard it</source>
      <translation>О&amp;тбросить</translation>
    </message>
    <message>
      <source>&amp;Draw a box</source>
      <translation>&amp;Нарисовать рамку</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>Пап&amp;ка</translation>
    </message>
    <message>
      <source>&amp;Georeference</source>
      <translation>При&amp;вязать</translation>
    </message>
    <message>
      <source>&amp;Georeference strip…</source>
      <translation>При&amp;вязать полосу…</translation>
    </message>
    <message>
      <source>&amp;Go on training</source>
      <translation>&amp;Продолжить обучение</translation>
    </message>
    <message>
      <source>&amp;Heading</source>
      <translation>&amp;Азимут</translation>
    </message>
    <message>
      <source>&amp;How many</source>
      <translation>&amp;Сколько</translation>
    </message>
    <message>
      <source>&amp;Index</source>
      <translation>Инде&amp;кс</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Установить</translation>
    </message>
    <message>
      <source>&amp;Install anew</source>
      <translation>Установить зан&amp;ово</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>&amp;Match</source>
      <translation>&amp;Найти</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>От&amp;крыть папку</translation>
    </message>
    <message>
      <source>&amp;Optical</source>
      <translation>&amp;Оптика</translation>
    </message>
    <message>
      <source>&amp;Packages from</source>
      <translation>Пак&amp;еты из</translation>
    </message>
    <message>
      <source>&amp;Pairs</source>
      <translation>&amp;Пары</translation>
    </message>
    <message>
      <source>&amp;Pixel size</source>
      <translation>&amp;Размер пикселя</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Исправить</translation>
    </message>
    <message>
      <source>&amp;Replace</source>
      <translation>&amp;Заменить</translation>
    </message>
    <message>
      <source>&amp;Report</source>
      <translation>&amp;Отчёт</translation>
    </message>
    <message>
      <source>&amp;Resampling</source>
      <translation>Переди&amp;скретизация</translation>
    </message>
    <message>
      <source>&amp;Result</source>
      <translation>&amp;Результат</translation>
    </message>
    <message>
      <source>&amp;Resume…</source>
      <translation>Продол&amp;жить…</translation>
    </message>
    <message>
      <source>&amp;SAR</source>
      <translation>&amp;SAR</translation>
    </message>
    <message>
      <source>&amp;SAR strip</source>
      <translation>&amp;Полоса SAR</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>&amp;Set up the engine</source>
      <translation>Настроить &amp;модуль</translation>
    </message>
    <message>
      <source>&amp;Show result</source>
      <translation>Показать &amp;результат</translation>
    </message>
    <message>
      <source>&amp;Stop and keep</source>
      <translation>&amp;Остановить и сохранить</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>Обу&amp;чить</translation>
    </message>
    <message>
      <source>&amp;Transform</source>
      <translation>Тип тра&amp;нсф.</translation>
    </message>
    <message>
      <source>&amp;Use this model</source>
      <translation>&amp;Использовать эту модель</translation>
    </message>
    <message>
      <source>&amp;Zoom to</source>
      <translation>&amp;Увеличить</translation>
    </message>
    <message>
      <source>&amp;Zoom to all</source>
      <translation>Показать &amp;всё</translation>
    </message>
    <message>
      <source>, {} GCPs agree within {}</source>
      <translation>, опорных точек согласуется {}, в пределах {}</translation>
    </message>
    <message>
      <source>1 band</source>
      <translation>1 канал</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation>1 точка</translation>
    </message>
    <message>
      <source>; and {} more</source>
      <translation>; и ещё {}</translation>
    </message>
    <message>
      <source>A SAR and an optical layer of the project that lie on one grid</source>
      <translation>Слой SAR и оптический слой проекта на одной сетке</translation>
    </message>
    <message>
      <source>A curtain between the two: drag it, or press ← and →</source>
      <translation>Шторка между двумя изображениями: перетащите её или нажимайте ← и →</translation>
    </message>
    <message>
      <source>A downloaded file is not the one this version of the plugin was made with.</source>
      <translation>Загруженный файл — не тот, с которым сделана эта версия плагина.</translation>
    </message>
    <message>
      <source>A file of the environment is in use, or a virus scanner holds it.</source>
      <translation>Файл окружения занят другой программой или удерживается антивирусом.</translation>
    </message>
    <message>
      <source>A file or folder may not be written.</source>
      <translation>Нет прав на запись в файл или папку.</translation>
    </message>
    <message>
      <source>A folder a strip, and the summary</source>
      <translation>Папка на каждую полосу и сводка</translation>
    </message>
    <message>
      <source>A folder of pairs in one of the known layouts</source>
      <translation>Папка пар в одной из известных структур</translation>
    </message>
    <message>
      <source>A folder of wheels (without internet)</source>
      <translation>Папка с файлами wheel (без Интернета)</translation>
    </message>
    <message>
      <source>A match has no use for this kind of model; other commands take its path</source>
      <translation>Для поиска такая модель не нужна; её путь принимают другие команды</translation>
    </message>
    <message>
      <source>A path became too long.</source>
      <translation>Слишком длинный путь.</translation>
    </message>
    <message>
      <source>A raster on the same grid as the SAR image.</source>
      <translation>Растр на той же сетке, что и изображение SAR.</translation>
    </message>
    <message>
      <source>A raster on the same grid as the optical image.</source>
      <translation>Растр на той же сетке, что и оптическое изображение.</translation>
    </message>
    <message>
      <source>A set-up under way goes on without this window</source>
      <translation>Начатая настройка продолжается и без этого окна</translation>
    </message>
    <message>
      <source>A smaller area is searched faster and is less easily mistaken</source>
      <translation>Меньшая область просматривается быстрее, и ошибок меньше</translation>
    </message>
    <message>
      <source>A smaller area or coarser pixels are fetched faster. Many providers forbid to fetch tiles in bulk: mind their terms of use.</source>
      <translation>Меньшая область или более крупные пиксели загружаются быстрее. Многие поставщики запрещают массовую загрузку тайлов: соблюдайте их условия использования.</translation>
    </message>
    <message>
      <source>A thin plate through so many points is too much to fit at every tick.</source>
      <translation>Сплайн по стольким точкам слишком долго рассчитывать при каждом изменении.</translation>
    </message>
    <message>
      <source>A training is running and ends now: {}</source>
      <translation>Идёт обучение, сейчас оно завершается: {}</translation>
    </message>
    <message>
      <source>A training is running: {}</source>
      <translation>Идёт обучение: {}</translation>
    </message>
    <message>
      <source>A&amp;ll matches and the strip</source>
      <translation>Вс&amp;е совпадения и полоса</translation>
    </message>
    <message>
      <source>A&amp;rea</source>
      <translation>О&amp;бласть</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Принять</translation>
    </message>
    <message>
      <source>Accept and reject patches, look at them closely, fit the strip anew</source>
      <translation>Принимать и отклонять фрагменты, рассматривать их вблизи, заново рассчитать полосу</translation>
    </message>
    <message>
      <source>Accept every patch in the list that is not reviewed yet, in one step</source>
      <translation>Принять за один шаг все ещё не проверенные фрагменты списка</translation>
    </message>
    <message>
      <source>Accept patch {}</source>
      <translation>Принять фрагмент {}</translation>
    </message>
    <message>
      <source>Accept sho&amp;wn</source>
      <translation>Принять п&amp;оказанные</translation>
    </message>
    <message>
      <source>Accept {} patches</source>
      <translation>Принять фрагменты ({})</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Принятые</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>+ &amp;Файлы…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>+ П&amp;апка…</translation>
    </message>
    <message>
      <source>Add &amp;layers</source>
      <translation>+ С&amp;лои</translation>
    </message>
    <message>
      <source>Add &amp;layers…</source>
      <translation>+ С&amp;лои…</translation>
    </message>
    <message>
      <source>Add a pair of layers</source>
      <translation>Добавить пару слоёв</translation>
    </message>
    <message>
      <source>Add f&amp;older…</source>
      <translation>+ Па&amp;пка…</translation>
    </message>
    <message>
      <source>Add files, a folder or layers.</source>
      <translation>Добавьте файлы, папку или слои.</translation>
    </message>
    <message>
      <source>Add layers or a folder.</source>
      <translation>Добавьте слои или папку.</translation>
    </message>
    <message>
      <source>Add match</source>
      <translation>+ Поиск</translation>
    </message>
    <message>
      <source>Advanced</source>
      <translation>Дополнительно</translation>
    </message>
    <message>
      <source>Affine (polynomial 1)</source>
      <translation>Аффинное (полином 1)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>All figures, with their intervals.</source>
      <translation>Все показатели с доверительными интервалами.</translation>
    </message>
    <message>
      <source>All points on</source>
      <translation>Включить все точки</translation>
    </message>
    <message>
      <source>An earlier set-up was broken off.</source>
      <translation>Предыдущая настройка была прервана.</translation>
    </message>
    <message>
      <source>An index holds what the descriptor sees of the basemap: it is made once for all strips instead of once for each, and kept in the results folder for the next batch</source>
      <translation>Индекс хранит то, что дескриптор видит на подложке: он строится один раз для всех полос, а не для каждой, и сохраняется в папке результатов для следующего пакета</translation>
    </message>
    <message>
      <source>Another QGIS window is setting up this environment (process {} on {}).</source>
      <translation>Это окружение настраивается в другом окне QGIS (процесс {} на {}).</translation>
    </message>
    <message>
      <source>Another environment is there.</source>
      <translation>Там находится другое окружение.</translation>
    </message>
    <message>
      <source>Another results folder…</source>
      <translation>Другая папка результатов…</translation>
    </message>
    <message>
      <source>Apple GPU and CPU</source>
      <translation>GPU Apple и CPU</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Область</translation>
    </message>
    <message>
      <source>As the &amp;match used them</source>
      <translation>Как &amp;при поиске</translation>
    </message>
    <message>
      <source>At most {} million are fetched: zoom in, search near a point, or fetch coarser pixels.</source>
      <translation>Загружается не более {} млн: увеличьте масштаб, ищите вблизи точки или загрузите более крупные пиксели.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Basemap index</source>
      <translation>Индекс подложки</translation>
    </message>
    <message>
      <source>Basemaps that were fetched are kept, and not asked for again</source>
      <translation>Загруженные подложки хранятся и повторно не запрашиваются</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Пакет</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Сводка пакета</translation>
    </message>
    <message>
      <source>Bilinear</source>
      <translation>Билинейная</translation>
    </message>
    <message>
      <source>Bring one onto the grid of the other: Raster, Projections, Warp, with its extent and pixel size.</source>
      <translation>Приведите одно изображение к сетке другого: Растр, Проекции, Деформация, с его охватом и размером пикселя.</translation>
    </message>
    <message>
      <source>Budget (minutes)</source>
      <translation>Бюджет (минуты)</translation>
    </message>
    <message>
      <source>Budget (steps)</source>
      <translation>Бюджет (шаги)</translation>
    </message>
    <message>
      <source>Build basemap index</source>
      <translation>Построить индекс подложки</translation>
    </message>
    <message>
      <source>C&amp;heck</source>
      <translation>&amp;Проверить</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>Про&amp;должить</translation>
    </message>
    <message>
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation>От&amp;мена</translation>
    </message>
    <message>
      <source>Cache</source>
      <translation>Кэш</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Отменено.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
      <source>Cancelled: {}.</source>
      <translation>Отменено: {}.</translation>
    </message>
    <message>
      <source>Candidate {}: similarity {:.2f}</source>
      <translation>Кандидат {}: сходство {:.2f}</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Кандидаты</translation>
    </message>
    <message>
      <source>Candidates of the patch</source>
      <translation>Кандидаты фрагмента</translation>
    </message>
    <message>
      <source>Candidates per patch</source>
      <translation>Кандидатов на фрагмент</translation>
    </message>
    <message>
      <source>Cannot be told; the patch does not count</source>
      <translation>Определить нельзя; фрагмент не учитывается</translation>
    </message>
    <message>
      <source>Cannot write {}: {}. Choose another file.</source>
      <translation>Не удаётся записать {}: {}. Выберите другой файл.</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>Изменить точки ({})</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Контроль</translation>
    </message>
    <message>
      <source>Check that the file is not read-only and that no other program holds it.</source>
      <translation>Убедитесь, что файл доступен для записи и не открыт другой программой.</translation>
    </message>
    <message>
      <source>Check the network and QGIS's proxy settings, then continue: what is finished is kept. Without internet, install from a folder of wheels.</source>
      <translation>Проверьте сеть и настройки прокси QGIS, затем продолжите: готовое сохранено. Без Интернета установите из папки с файлами wheel.</translation>
    </message>
    <message>
      <source>Checking each library</source>
      <translation>Проверка каждой библиотеки</translation>
    </message>
    <message>
      <source>Checking the engine</source>
      <translation>Проверка модуля</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>Проверка: {}</translation>
    </message>
    <message>
      <source>Checks every library and installs again what does not work</source>
      <translation>Проверяет все библиотеки и заново устанавливает неработающие</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Выбрать</translation>
    </message>
    <message>
      <source>Choose SAR strips</source>
      <translation>Выберите полосы SAR</translation>
    </message>
    <message>
      <source>Choose a SAR and an optical one.</source>
      <translation>Выберите изображение SAR и оптическое.</translation>
    </message>
    <message>
      <source>Choose a SAR strip and a basemap, from the project or from files. New here?</source>
      <translation>Выберите полосу SAR и подложку, из проекта или из файлов. Впервые здесь?</translation>
    </message>
    <message>
      <source>Choose a file that is not in the project, also one without georeference</source>
      <translation>Выбрать файл вне проекта, можно и без привязки</translation>
    </message>
    <message>
      <source>Choose a folder of SAR strips</source>
      <translation>Выберите папку полос SAR</translation>
    </message>
    <message>
      <source>Choose a folder of your own, then try again.</source>
      <translation>Выберите собственную папку и повторите.</translation>
    </message>
    <message>
      <source>Choose a folder with a shorter path, near the root of the disk.</source>
      <translation>Выберите папку с более коротким путём, ближе к корню диска.</translation>
    </message>
    <message>
      <source>Choose a layer or a file.</source>
      <translation>Выберите слой или файл.</translation>
    </message>
    <message>
      <source>Choose a patch in the list, or click a footprint on the map.</source>
      <translation>Выберите фрагмент в списке или щёлкните контур на карте.</translation>
    </message>
    <message>
      <source>Choose a simpler transform, or switch on points that lie elsewhere.</source>
      <translation>Выберите более простую трансформацию или включите точки в других местах.</translation>
    </message>
    <message>
      <source>Choose a smaller area, or another basemap.</source>
      <translation>Выберите меньшую область или другую подложку.</translation>
    </message>
    <message>
      <source>Choose an area that lies on the basemap.</source>
      <translation>Выберите область в пределах подложки.</translation>
    </message>
    <message>
      <source>Choose an empty folder, or a new one.</source>
      <translation>Выберите пустую или новую папку.</translation>
    </message>
    <message>
      <source>Choose another basemap.</source>
      <translation>Выберите другую подложку.</translation>
    </message>
    <message>
      <source>Choose another cache folder.</source>
      <translation>Выберите другую папку кэша.</translation>
    </message>
    <message>
      <source>Choose another file or folder.</source>
      <translation>Выберите другой файл или папку.</translation>
    </message>
    <message>
      <source>Choose another folder for models.</source>
      <translation>Выберите другую папку для моделей.</translation>
    </message>
    <message>
      <source>Choose another folder, or “Replace results that exist already”.</source>
      <translation>Выберите другую папку или «Заменять имеющиеся результаты».</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Выберите другой вариант.</translation>
    </message>
    <message>
      <source>Choose another results folder, or remove that file: all strips are matched again then.</source>
      <translation>Выберите другую папку результатов или удалите этот файл: тогда поиск всех полос начнётся заново.</translation>
    </message>
    <message>
      <source>Choose another results folder.</source>
      <translation>Выберите другую папку результатов.</translation>
    </message>
    <message>
      <source>Choose by clic&amp;k</source>
      <translation>Выбор щел&amp;чком</translation>
    </message>
    <message>
      <source>Choose check points</source>
      <translation>Выбрать контрольные точки</translation>
    </message>
    <message>
      <source>Choose it, or prepare one.</source>
      <translation>Выберите его или подготовьте.</translation>
    </message>
    <message>
      <source>Choose it, or untick the index.</source>
      <translation>Выберите его или снимите флажок индекса.</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>Выберите Python модуля…</translation>
    </message>
    <message>
      <source>Choose the similarity.</source>
      <translation>Выберите преобразование подобия.</translation>
    </message>
    <message>
      <source>Choose the {}</source>
      <translation>Выберите: {}</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Очистить</translation>
    </message>
    <message>
      <source>Clear the cache of online basemaps</source>
      <translation>Очистить кэш онлайн-подложек</translation>
    </message>
    <message>
      <source>Clear the cache…</source>
      <translation>Очистить кэш…</translation>
    </message>
    <message>
      <source>Cleared basemaps are fetched anew when they are needed; patches of earlier matches lose their picture.</source>
      <translation>Удалённые подложки при необходимости загружаются заново; у фрагментов прежних поисков пропадут картинки.</translation>
    </message>
    <message>
      <source>Click a &amp;place</source>
      <translation>&amp;Щёлкнуть место</translation>
    </message>
    <message>
      <source>Click a footprint on the map, or select one, to compare it here.</source>
      <translation>Щёлкните или выделите контур на карте, чтобы сравнить его здесь.</translation>
    </message>
    <message>
      <source>Click a picture to go there.</source>
      <translation>Щёлкните картинку, чтобы перейти к месту.</translation>
    </message>
    <message>
      <source>Click another one.</source>
      <translation>Щёлкните другое место.</translation>
    </message>
    <message>
      <source>Click on the basemap.</source>
      <translation>Щёлкните в пределах подложки.</translation>
    </message>
    <message>
      <source>Click the point on the map</source>
      <translation>Щёлкните точку на карте</translation>
    </message>
    <message>
      <source>Close other QGIS windows and programs that use this Python, then continue.</source>
      <translation>Закройте другие окна QGIS и программы, использующие этот Python, затем продолжите.</translation>
    </message>
    <message>
      <source>Close other programs, then continue.</source>
      <translation>Закройте другие программы, затем продолжите.</translation>
    </message>
    <message>
      <source>Cloud optimised GeoTIFF (COG)</source>
      <translation>Cloud Optimized GeoTIFF (COG)</translation>
    </message>
    <message>
      <source>Co-registered pairs of SAR and optical images; all are trained on together</source>
      <translation>Совмещённые пары изображений SAR и оптики; обучение идёт на всех вместе</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Столбец</translation>
    </message>
    <message>
      <source>Column in the strip, from its left edge</source>
      <translation>Столбец в полосе, от левого края</translation>
    </message>
    <message>
      <source>Commands for gdal_translate and gdalwarp</source>
      <translation>Команды для gdal_translate и gdalwarp</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>Команды…</translation>
    </message>
    <message>
      <source>Compare a patch</source>
      <translation>Сравнить фрагмент</translation>
    </message>
    <message>
      <source>Compare b&amp;y</source>
      <translation>Сравнивать п&amp;о</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Сравнивать по</translation>
    </message>
    <message>
      <source>Compare by clic&amp;k</source>
      <translation>Сравнить щел&amp;чком</translation>
    </message>
    <message>
      <source>Compute on</source>
      <translation>Вычислять на</translation>
    </message>
    <message>
      <source>Computes on {}</source>
      <translation>Вычисляет на {}</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Достоверн.</translation>
    </message>
    <message>
      <source>Confidence (0 to 1)</source>
      <translation>Достоверность (0–1)</translation>
    </message>
    <message>
      <source>Confidence {}.</source>
      <translation>Достоверность {}.</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Контактный лист</translation>
    </message>
    <message>
      <source>Control points and their residuals</source>
      <translation>Опорные точки и их невязки</translation>
    </message>
    <message>
      <source>Control points: residuals, exports, the georeferenced strip</source>
      <translation>Опорные точки: невязки, экспорт, привязанная полоса</translation>
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation>Система координат</translation>
    </message>
    <message>
      <source>Copy the engine report</source>
      <translation>Копировать отчёт о модуле</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Копировать отчёт</translation>
    </message>
    <message>
      <source>Copy the report and tell us; the log holds everything.</source>
      <translation>Скопируйте отчёт и сообщите нам; всё записано в журнале.</translation>
    </message>
    <message>
      <source>Correlation heat-map</source>
      <translation>Карта корреляции</translation>
    </message>
    <message>
      <source>Cubic</source>
      <translation>Кубическая</translation>
    </message>
    <message>
      <source>Curves of the training</source>
      <translation>Кривые обучения</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>Дескриптор</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Устройство</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>Расстояние от места, куда фрагмент помещает рассчитанная полоса</translation>
    </message>
    <message>
      <source>Done: {}.</source>
      <translation>Готово: {}.</translation>
    </message>
    <message>
      <source>Double click a row to see its result on the map</source>
      <translation>Двойной щелчок по строке показывает её результат на карте</translation>
    </message>
    <message>
      <source>Draw a curtain over the map: the basemap alone on its left, with the georeferenced strip on its right</source>
      <translation>Показать на карте шторку: слева только подложка, справа поверх неё привязанная полоса</translation>
    </message>
    <message>
      <source>Each point of the fit measured against a map made without it and without its neighbours, which were measured from some of the same pixels: nearest to the truth where nothing else is known</source>
      <translation>Каждая точка подгонки относительно преобразования без неё и без соседних точек, измеренных отчасти по тем же пикселям: ближе всего к истине, когда ничего другого не известно</translation>
    </message>
    <message>
      <source>Each run makes a folder of its own in it</source>
      <translation>Каждый запуск создаёт в ней собственную папку</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>Пустые поля означают то, что написано серым.</translation>
    </message>
    <message>
      <source>Encoder, anew</source>
      <translation>Кодировщик, заново</translation>
    </message>
    <message>
      <source>Encoder, fine-tuned</source>
      <translation>Кодировщик, дообучение</translation>
    </message>
    <message>
      <source>End now; the best model so far is kept, and Resume can go on from there</source>
      <translation>Завершить сейчас; лучшая на данный момент модель сохраняется, и «Продолжить» может начать с неё</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Модуль</translation>
    </message>
    <message>
      <source>Engine is ready</source>
      <translation>Вычислительный модуль готов</translation>
    </message>
    <message>
      <source>Engine is starting …</source>
      <translation>Запуск вычислительного модуля …</translation>
    </message>
    <message>
      <source>Engine starts at the first match</source>
      <translation>Модуль запускается при первом поиске</translation>
    </message>
    <message>
      <source>Engine's Python</source>
      <translation>Python модуля</translation>
    </message>
    <message>
      <source>Enter them under Settings ▸ Options ▸ Network in QGIS, then continue.</source>
      <translation>Введите их в QGIS: Установки ▸ Параметры ▸ Сеть, затем продолжите.</translation>
    </message>
    <message>
      <source>Evaluate a method</source>
      <translation>Оценить метод</translation>
    </message>
    <message>
      <source>Every file is checked against the digest that this version of the plugin was made with.</source>
      <translation>Каждый файл сверяется с хешем, с которым сделана эта версия плагина.</translation>
    </message>
    <message>
      <source>Every raster file in it is a strip; folders in it are not looked into.</source>
      <translation>Каждый растровый файл в ней — полоса; вложенные папки не просматриваются.</translation>
    </message>
    <message>
      <source>Every raster file of a folder</source>
      <translation>Все растровые файлы папки</translation>
    </message>
    <message>
      <source>Every raster layer of the project but the basemap</source>
      <translation>Все растровые слои проекта, кроме подложки</translation>
    </message>
    <message>
      <source>Every {}th point a &amp;check point</source>
      <translation>Каждая {}-я точка — &amp;контрольная</translation>
    </message>
    <message>
      <source>Except {}: no digest of its file is known here, so its index's own is checked.</source>
      <translation>Кроме {}: хеш файла здесь неизвестен, поэтому проверяется хеш из его индекса.</translation>
    </message>
    <message>
      <source>Export SAR matches</source>
      <translation>Экспорт совпадений SAR</translation>
    </message>
    <message>
      <source>Export control points</source>
      <translation>Экспорт опорных точек</translation>
    </message>
    <message>
      <source>Export matches and strip</source>
      <translation>Экспорт совпадений и полосы</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Экспортировать в</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>Экспортировано.</translation>
    </message>
    <message>
      <source>Exported: {} points</source>
      <translation>Экспортировано точек: {}</translation>
    </message>
    <message>
      <source>Exporting …</source>
      <translation>Экспорт …</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>Фор&amp;мат</translation>
    </message>
    <message>
      <source>Failed: {}.</source>
      <translation>Ошибка: {}.</translation>
    </message>
    <message>
      <source>Faster for many strips on one basemap; the Processing algorithm Build index makes it</source>
      <translation>Быстрее для многих полос на одной подложке; создаётся алгоритмом «Построить индекс подложки»</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>Загрузить</translation>
    </message>
    <message>
      <source>Fetch them on a computer with internet, with the command under “Commands…”.</source>
      <translation>Загрузите их на компьютере с Интернетом командой из «Команды…».</translation>
    </message>
    <message>
      <source>Fetch {}</source>
      <translation>Загрузка: {}</translation>
    </message>
    <message>
      <source>Fetching the basemap …</source>
      <translation>Загрузка подложки …</translation>
    </message>
    <message>
      <source>Fetching {}</source>
      <translation>Загрузка: {}</translation>
    </message>
    <message>
      <source>Figure on held-out places that decided</source>
      <translation>Решающий показатель на отложенных местах</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Показатели</translation>
    </message>
    <message>
      <source>Figures as JSON</source>
      <translation>Показатели в JSON</translation>
    </message>
    <message>
      <source>Figures on held-out places before and after the training</source>
      <translation>Показатели на отложенных местах до и после обучения</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Find in all pages</source>
      <translation>Найти на всех страницах</translation>
    </message>
    <message>
      <source>Find similar places</source>
      <translation>Найти похожие места</translation>
    </message>
    <message>
      <source>Find the engine's Python by itself</source>
      <translation>Найти Python модуля автоматически</translation>
    </message>
    <message>
      <source>Find where a SAR strip lies on an optical basemap</source>
      <translation>Найти, где полоса SAR лежит на оптической подложке</translation>
    </message>
    <message>
      <source>Find where the strip lies on the basemap</source>
      <translation>Найти, где полоса лежит на подложке</translation>
    </message>
    <message>
      <source>Finds many SAR strips on one optical basemap, with a summary layer.</source>
      <translation>Находит много полос SAR на одной оптической подложке и создаёт сводный слой.</translation>
    </message>
    <message>
      <source>Finds the tiles of a basemap that look most like a place or an image.</source>
      <translation>Находит тайлы подложки, наиболее похожие на место или изображение.</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>Находит, где полоса SAR лежит на оптической подложке, с указанием достоверности.</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Подгонка</translation>
    </message>
    <message>
      <source>Fitted: {}</source>
      <translation>Рассчитано: {}</translation>
    </message>
    <message>
      <source>Fitting the control points …</source>
      <translation>Подгонка по опорным точкам …</translation>
    </message>
    <message>
      <source>Flicker</source>
      <translation>Мигание</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Папка для результатов</translation>
    </message>
    <message>
      <source>Folder for trained models</source>
      <translation>Папка для обученных моделей</translation>
    </message>
    <message>
      <source>Folder of a match</source>
      <translation>Папка поиска</translation>
    </message>
    <message>
      <source>Folder of an index built from the basemap; give it or the basemap, not both.</source>
      <translation>Папка индекса, построенного по подложке; укажите либо её, либо подложку.</translation>
    </message>
    <message>
      <source>Folder of strips</source>
      <translation>Папка полос</translation>
    </message>
    <message>
      <source>Folder of the batch</source>
      <translation>Папка пакета</translation>
    </message>
    <message>
      <source>Folder of the engine's environment</source>
      <translation>Папка окружения модуля</translation>
    </message>
    <message>
      <source>Folder of the index</source>
      <translation>Папка индекса</translation>
    </message>
    <message>
      <source>Folder of the negatives</source>
      <translation>Папка негативных примеров</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>Папка запуска</translation>
    </message>
    <message>
      <source>Folder of the run to go on with</source>
      <translation>Папка запуска, который нужно продолжить</translation>
    </message>
    <message>
      <source>Folder of training pairs</source>
      <translation>Папка обучающих пар</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <translation>Папка с файлами wheel</translation>
    </message>
    <message>
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons.</source>
      <translation>Папки пар известной структуры или SAR.tif,OPTICAL.tif на одной сетке; несколько — через точку с запятой.</translation>
    </message>
    <message>
      <source>Forget remembered folders and run times</source>
      <translation>Забыть запомненные папки и время выполнения</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Found.</source>
      <translation>Найдено.</translation>
    </message>
    <message>
      <source>Found: {}</source>
      <translation>Найдено: {}</translation>
    </message>
    <message>
      <source>Free some room there.</source>
      <translation>Освободите там место.</translation>
    </message>
    <message>
      <source>From its georeference</source>
      <translation>Из его привязки</translation>
    </message>
    <message>
      <source>From where a point was measured to where the fitted map puts it</source>
      <translation>От измеренного положения точки до того, куда её помещает рассчитанное преобразование</translation>
    </message>
    <message>
      <source>Further options</source>
      <translation>Другие параметры</translation>
    </message>
    <message>
      <source>Further pairs</source>
      <translation>Другие пары</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Генератор</translation>
    </message>
    <message>
      <source>GeoJSON (*.geojson)</source>
      <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
      <source>GeoJSON file (longitude and latitude, as RFC 7946 has it):</source>
      <translation>Файл GeoJSON (долгота и широта, по RFC 7946):</translation>
    </message>
    <message>
      <source>GeoJSON file to write</source>
      <translation>Записываемый файл GeoJSON</translation>
    </message>
    <message>
      <source>GeoJSON in longitude and latitude</source>
      <translation>GeoJSON в долготе и широте</translation>
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
      <translation>Привязать полосу</translation>
    </message>
    <message>
      <source>Georeference the strip</source>
      <translation>Привязать полосу</translation>
    </message>
    <message>
      <source>Georeference {}</source>
      <translation>Привязка: {}</translation>
    </message>
    <message>
      <source>Georeferenced strip</source>
      <translation>Привязанная полоса</translation>
    </message>
    <message>
      <source>Georeferenced: {}</source>
      <translation>Привязано: {}</translation>
    </message>
    <message>
      <source>Georeferencer points file</source>
      <translation>Файл точек «Привязки растров»</translation>
    </message>
    <message>
      <source>Give both the SAR and the optical image, or neither.</source>
      <translation>Укажите и SAR, и оптическое изображение либо ни одного.</translation>
    </message>
    <message>
      <source>Give overlapping tiles too</source>
      <translation>Выдавать и перекрывающиеся тайлы</translation>
    </message>
    <message>
      <source>Give sar_pixel_size_m.</source>
      <translation>Укажите sar_pixel_size_m.</translation>
    </message>
    <message>
      <source>Give two images on one grid, or folders of pairs.</source>
      <translation>Укажите два изображения на одной сетке или папки пар.</translation>
    </message>
    <message>
      <source>Give “Search inside this area”, or a place with its radius.</source>
      <translation>Укажите «Искать внутри этой области» или место с радиусом.</translation>
    </message>
    <message>
      <source>Go on with a run that was stopped, for as long again as the budget says</source>
      <translation>Продолжить остановленный запуск ещё на столько, сколько задаёт бюджет</translation>
    </message>
    <message>
      <source>Go on with an earlier run</source>
      <translation>Продолжить прежний запуск</translation>
    </message>
    <message>
      <source>Ground control points</source>
      <translation>Опорные точки</translation>
    </message>
    <message>
      <source>Hard negatives, AE-GAN</source>
      <translation>Трудные негативы, AE-GAN</translation>
    </message>
    <message>
      <source>Hard negatives, VAE-GAN</source>
      <translation>Трудные негативы, VAE-GAN</translation>
    </message>
    <message>
      <source>Heading of the strip (°)</source>
      <translation>Азимут полосы (°)</translation>
    </message>
    <message>
      <source>Heading tolerance (°)</source>
      <translation>Допуск азимута (°)</translation>
    </message>
    <message>
      <source>Histogram of confidence with a threshold</source>
      <translation>Гистограмма достоверности с порогом</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are here, -1 to 1</source>
      <translation>Насколько похожи здесь SAR и оптика, от -1 до 1</translation>
    </message>
    <message>
      <source>How alike SAR and optical image are there, -1 to 1</source>
      <translation>Насколько похожи там SAR и оптика, от -1 до 1</translation>
    </message>
    <message>
      <source>How far the check points lie from a map that has not seen them</source>
      <translation>Отклонение контрольных точек от преобразования, рассчитанного без них</translation>
    </message>
    <message>
      <source>How far the map puts the point from where it was measured, in pixels of the strip</source>
      <translation>Насколько преобразование смещает точку от измеренного положения, в пикселях полосы</translation>
    </message>
    <message>
      <source>How far the points of the fit lie from the map made of them</source>
      <translation>Насколько точки подгонки отстоят от построенного по ним преобразования</translation>
    </message>
    <message>
      <source>How many patches have which confidence. Drag the line, or press ← and →: what lies below is hidden.</source>
      <translation>Сколько фрагментов имеют какую достоверность. Перетащите линию или нажимайте ← и →: всё, что ниже, скрыто.</translation>
    </message>
    <message>
      <source>How sure the match is of this place, 0 to 1</source>
      <translation>Насколько поиск уверен в этом месте, от 0 до 1</translation>
    </message>
    <message>
      <source>If memory ran out, close other programs. Then continue: what is finished is kept.</source>
      <translation>Если не хватило памяти, закройте другие программы. Затем продолжите: готовое сохранено.</translation>
    </message>
    <message>
      <source>If your network inspects connections, set the environment variable PIP_CERT to your organisation's certificates and start QGIS again. Or install from a folder of wheels.</source>
      <translation>Если ваша сеть проверяет соединения, укажите в переменной среды PIP_CERT сертификаты вашей организации и перезапустите QGIS. Или установите из папки с файлами wheel.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>In .points they are there with their box unticked; GDAL knows no such box</source>
      <translation>В .points они остаются со снятым флажком; в GDAL таких флажков нет</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>Кратко</translation>
    </message>
    <message>
      <source>In use (Space)</source>
      <translation>Использовать (Пробел)</translation>
    </message>
    <message>
      <source>Incidence angle (°)</source>
      <translation>Угол падения (°)</translation>
    </message>
    <message>
      <source>Inde&amp;x</source>
      <translation>Инде&amp;кс</translation>
    </message>
    <message>
      <source>Index folder</source>
      <translation>Папка индекса</translation>
    </message>
    <message>
      <source>Index of the basemap</source>
      <translation>Индекс подложки</translation>
    </message>
    <message>
      <source>Installing {}</source>
      <translation>Установка: {}</translation>
    </message>
    <message>
      <source>Installing {} libraries</source>
      <translation>Установка библиотек ({})</translation>
    </message>
    <message>
      <source>Is it still there, and may it be run? A virus scanner or a policy may keep it from starting.</source>
      <translation>Есть ли он ещё там и разрешён ли запуск? Запуску могут мешать антивирус или политика безопасности.</translation>
    </message>
    <message>
      <source>It is</source>
      <translation>Это</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>Окружение настроено, пакетов: {}. Ничего делать не нужно.</translation>
    </message>
    <message>
      <source>Its Python is {}; the engine needs 3.{} to 3.{}.</source>
      <translation>Версия Python в нём — {}; модулю нужна от 3.{} до 3.{}.</translation>
    </message>
    <message>
      <source>Its numpy {} is too old; {} is needed.</source>
      <translation>В нём numpy {} слишком старый; нужен {}.</translation>
    </message>
    <message>
      <source>Its place was picked by hand: candidate {}</source>
      <translation>Место выбрано вручную: кандидат {}</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
      <source>Keep the best model so far?</source>
      <translation>Сохранить лучшую на данный момент модель?</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Известен</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Ланцоша</translation>
    </message>
    <message>
      <source>Last used folders, and how long runs took, from which the time left is told</source>
      <translation>Последние папки и длительность запусков, по которой оценивается оставшееся время</translation>
    </message>
    <message>
      <source>Layers of the project or raster files; they need no georeference.</source>
      <translation>Слои проекта или растровые файлы; привязка не нужна.</translation>
    </message>
    <message>
      <source>Least confidence shown</source>
      <translation>Наименьшая показываемая достоверность</translation>
    </message>
    <message>
      <source>Least confidence that is shown, in the list and on the map; nothing is computed anew</source>
      <translation>Наименьшая достоверность, показываемая в списке и на карте; ничего не пересчитывается</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>С исключением</translation>
    </message>
    <message>
      <source>Length of the arrow of a residual of one strip pixel</source>
      <translation>Длина стрелки для невязки в один пиксель полосы</translation>
    </message>
    <message>
      <source>Length of the strip (pixels)</source>
      <translation>Длина полосы (пиксели)</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>Загрузить пример</translation>
    </message>
    <message>
      <source>Locate</source>
      <translation>Локализация</translation>
    </message>
    <message>
      <source>Located with {} confidence</source>
      <translation>Место найдено, достоверность {}</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Журнал</translation>
    </message>
    <message>
      <source>Look at Settings ▸ Options ▸ Network in QGIS; SOCKS proxies are not supported here.</source>
      <translation>Проверьте в QGIS: Установки ▸ Параметры ▸ Сеть; прокси SOCKS здесь не поддерживаются.</translation>
    </message>
    <message>
      <source>Look direction</source>
      <translation>Направление обзора</translation>
    </message>
    <message>
      <source>Looking at this computer …</source>
      <translation>Проверка этого компьютера …</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Потери</translation>
    </message>
    <message>
      <source>Make check points</source>
      <translation>Сделать контрольными</translation>
    </message>
    <message>
      <source>Make point {} a check point</source>
      <translation>Сделать точку {} контрольной</translation>
    </message>
    <message>
      <source>Make room on the disk of the cache folder.</source>
      <translation>Освободите место на диске с папкой кэша.</translation>
    </message>
    <message>
      <source>Make room or choose a folder on another disk, then continue: what is finished is kept.</source>
      <translation>Освободите место или выберите папку на другом диске, затем продолжите: готовое сохранено.</translation>
    </message>
    <message>
      <source>Make room, or choose a folder on another disk.</source>
      <translation>Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
      <source>Make room, or fetch a smaller area.</source>
      <translation>Освободите место или загрузите меньшую область.</translation>
    </message>
    <message>
      <source>Makes a Python environment of its own for the engine and installs what it needs, with what is recommended for this computer: about 0.3 GB to download, 3 GB with an NVIDIA GPU. Nothing is installed into QGIS.</source>
      <translation>Создаёт для модуля отдельное окружение Python и устанавливает в него всё нужное и рекомендованное для этого компьютера: загрузка около 0,3 ГБ, с GPU NVIDIA — 3 ГБ. В QGIS ничего не устанавливается.</translation>
    </message>
    <message>
      <source>Makes an optical basemap and a SAR strip whose true place is known.</source>
      <translation>Создаёт оптическую подложку и полосу SAR, истинное место которой известно.</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Создание окружения</translation>
    </message>
    <message>
      <source>Map fo&amp;llows</source>
      <translation>С&amp;лежение</translation>
    </message>
    <message>
      <source>Map from strip to ground</source>
      <translation>Преобразование полосы в координаты местности</translation>
    </message>
    <message>
      <source>Maps, histogram, residuals, tables and the recipe of this run on one page, in the browser</source>
      <translation>Карты, гистограмма, невязки, таблицы и параметры этого запуска на одной странице в браузере</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Match SAR strip</source>
      <translation>Найти полосу SAR</translation>
    </message>
    <message>
      <source>Match SAR strip {}</source>
      <translation>Найти полосу SAR {}</translation>
    </message>
    <message>
      <source>Match a strip first, or open the folder of an earlier match.</source>
      <translation>Сначала найдите полосу или откройте папку прежнего поиска.</translation>
    </message>
    <message>
      <source>Match every strip that is not done yet, one after the other</source>
      <translation>Искать по очереди все ещё не готовые полосы</translation>
    </message>
    <message>
      <source>Match many SAR strips</source>
      <translation>Найти много полос SAR</translation>
    </message>
    <message>
      <source>Match many strips on one basemap, one after the other</source>
      <translation>Искать много полос на одной подложке, одну за другой</translation>
    </message>
    <message>
      <source>Match them again and replace the results, with whatever was reviewed in them? Or choose another folder.</source>
      <translation>Искать их заново и заменить результаты вместе со всеми проверками? Или выберите другую папку.</translation>
    </message>
    <message>
      <source>Matched footprints</source>
      <translation>Найденные контуры</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Совпадения</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>Измерить опорные точки внутри принятых фрагментов и рассчитать по ним полосу; нужно не менее 3</translation>
    </message>
    <message>
      <source>Measures retrieval, location or verification on pairs of known alignment.</source>
      <translation>Измеряет поиск, локализацию или проверку на парах с известным совмещением.</translation>
    </message>
    <message>
      <source>Measuring control points …</source>
      <translation>Измерение опорных точек …</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Метод</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>Подобрать трудные негативные примеры</translation>
    </message>
    <message>
      <source>Mode&amp;ls in</source>
      <translation>Модели &amp;в</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Описание модели</translation>
    </message>
    <message>
      <source>Model, card, figures and checkpoints of this run</source>
      <translation>Модель, описание, показатели и контрольные сохранения этого запуска</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Ещё</translation>
    </message>
    <message>
      <source>Move patch {} to candidate {}</source>
      <translation>Переместить фрагмент {} на место кандидата {}</translation>
    </message>
    <message>
      <source>Move the map to the basemap, or choose another one.</source>
      <translation>Переместите карту к подложке или выберите другую.</translation>
    </message>
    <message>
      <source>Move the map to the patch in hand; Z goes there once, S shows the whole strip</source>
      <translation>Перемещать карту к текущему фрагменту; Z — перейти один раз, S — показать всю полосу</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA 13)</source>
      <translation>GPU NVIDIA (CUDA 13)</translation>
    </message>
    <message>
      <source>Name one, or train anew.</source>
      <translation>Укажите её или обучите заново.</translation>
    </message>
    <message>
      <source>Near a point</source>
      <translation>Вблизи точки</translation>
    </message>
    <message>
      <source>Nearest (keeps values)</source>
      <translation>Ближайший сосед (сохраняет значения)</translation>
    </message>
    <message>
      <source>Next patch of the strip</source>
      <translation>Следующий фрагмент полосы</translation>
    </message>
    <message>
      <source>No NVIDIA GPU was found.</source>
      <translation>GPU NVIDIA не найден.</translation>
    </message>
    <message>
      <source>No curves: this QGIS has no matplotlib that works ({}).</source>
      <translation>Нет кривых: в этой QGIS нет работающего matplotlib ({}).</translation>
    </message>
    <message>
      <source>No other places were kept for this patch.</source>
      <translation>Других мест для этого фрагмента не сохранено.</translation>
    </message>
    <message>
      <source>No strip is given. Choose layers, files or a folder of rasters.</source>
      <translation>Полоса не задана. Выберите слои, файлы или папку растров.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>№</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Шум</translation>
    </message>
    <message>
      <source>Not found.</source>
      <translation>Не найдено.</translation>
    </message>
    <message>
      <source>Not found: {} ({})</source>
      <translation>Не найдено: {} ({})</translation>
    </message>
    <message>
      <source>Not located: {}</source>
      <translation>Место не определено: {}</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Не проверен</translation>
    </message>
    <message>
      <source>Not reviewed; the match accepted it</source>
      <translation>Не проверен; поиск его принял</translation>
    </message>
    <message>
      <source>Not reviewed; the match did not accept it</source>
      <translation>Не проверен; поиск его не принял</translation>
    </message>
    <message>
      <source>Nothing else on the basemap can be compared.</source>
      <translation>Больше на подложке сравнивать нечего.</translation>
    </message>
    <message>
      <source>Nothing of it was installed. Try again; if it stays so, something on the way changes files: tell your administrator.</source>
      <translation>Ничего не установлено. Повторите; если не поможет, файлы изменяются при передаче: сообщите администратору.</translation>
    </message>
    <message>
      <source>Nothing was learned yet, nothing is kept.</source>
      <translation>Пока ничего не обучено и не сохранено.</translation>
    </message>
    <message>
      <source>Number of agreeing GCPs</source>
      <translation>Число согласующихся опорных точек</translation>
    </message>
    <message>
      <source>Number of failures left out</source>
      <translation>Число исключённых ошибок</translation>
    </message>
    <message>
      <source>Number of looks</source>
      <translation>Число просмотров (looks)</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>Число негативных примеров</translation>
    </message>
    <message>
      <source>Number of places</source>
      <translation>Число мест</translation>
    </message>
    <message>
      <source>Number of places found</source>
      <translation>Число найденных мест</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Число точек</translation>
    </message>
    <message>
      <source>Number of steps</source>
      <translation>Число шагов</translation>
    </message>
    <message>
      <source>Number of strips</source>
      <translation>Число полос</translation>
    </message>
    <message>
      <source>Number of the patch along the strip</source>
      <translation>Номер фрагмента вдоль полосы</translation>
    </message>
    <message>
      <source>Number of the point</source>
      <translation>Номер точки</translation>
    </message>
    <message>
      <source>Of their files, else all directions</source>
      <translation>Из файлов или все направления</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>В Debian и Ubuntu: sudo apt install python3-venv. Затем повторите.</translation>
    </message>
    <message>
      <source>On held-out places</source>
      <translation>На отложенных местах</translation>
    </message>
    <message>
      <source>On one grid: {}</source>
      <translation>На одной сетке: {}</translation>
    </message>
    <message>
      <source>On the basemap, in its coordinate reference system</source>
      <translation>На подложке, в её системе координат</translation>
    </message>
    <message>
      <source>One after the other in one place; what moves does not fit</source>
      <translation>Попеременно на одном месте; что смещается, то не совпадает</translation>
    </message>
    <message>
      <source>Only points that are in use</source>
      <translation>Только используемые точки</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Непрозрачность</translation>
    </message>
    <message>
      <source>Open the folder of any earlier match</source>
      <translation>Открыть папку любого прежнего поиска</translation>
    </message>
    <message>
      <source>Optical</source>
      <translation>Оптика</translation>
    </message>
    <message>
      <source>Optical basemap</source>
      <translation>Оптическая подложка</translation>
    </message>
    <message>
      <source>Optical image of a pair</source>
      <translation>Оптическое изображение пары</translation>
    </message>
    <message>
      <source>Or &amp;an image</source>
      <translation>Или сни&amp;мок</translation>
    </message>
    <message>
      <source>Outlines of the strips of a batch</source>
      <translation>Контуры полос пакета</translation>
    </message>
    <message>
      <source>Outside of QGIS and of the plugin; an update of either leaves it alone</source>
      <translation>Вне QGIS и плагина; обновление любого из них её не затрагивает</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF through a print layout…</source>
      <translation>PDF через макет печати…</translation>
    </message>
    <message>
      <source>Package index on the internet</source>
      <translation>Индекс пакетов в Интернете</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
    <message>
      <source>Pairs of other places to validate on</source>
      <translation>Пары других мест для проверки</translation>
    </message>
    <message>
      <source>Pairs to train on</source>
      <translation>Пары для обучения</translation>
    </message>
    <message>
      <source>Parameters of that command, as name=value parted by spaces; sarmatch {} … --help names them.</source>
      <translation>Параметры этой команды в виде имя=значение через пробел; их перечисляет sarmatch {} … --help.</translation>
    </message>
    <message>
      <source>Patch</source>
      <translation>№</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>Размер фрагмента</translation>
    </message>
    <message>
      <source>Patch size (pixels)</source>
      <translation>Размер фрагмента (пиксели)</translation>
    </message>
    <message>
      <source>Patch step</source>
      <translation>Шаг фрагментов</translation>
    </message>
    <message>
      <source>Patch step (pixels)</source>
      <translation>Шаг фрагментов (пиксели)</translation>
    </message>
    <message>
      <source>Patch {}</source>
      <translation>Фрагмент {}</translation>
    </message>
    <message>
      <source>Patches of the strip</source>
      <translation>Фрагменты полосы</translation>
    </message>
    <message>
      <source>Pi&amp;xel size</source>
      <translation>Размер п&amp;икселя</translation>
    </message>
    <message>
      <source>Pic&amp;k</source>
      <translation>Ука&amp;зать</translation>
    </message>
    <message>
      <source>Pick on map</source>
      <translation>Указать на карте</translation>
    </message>
    <message>
      <source>Pixel s&amp;ize</source>
      <translation>Разм&amp;ер пикселя</translation>
    </message>
    <message>
      <source>Pixel size (m)</source>
      <translation>Размер пикселя (м)</translation>
    </message>
    <message>
      <source>Pixel size in units of the reference system</source>
      <translation>Размер пикселя в единицах системы координат</translation>
    </message>
    <message>
      <source>Pixel size of the image (m)</source>
      <translation>Размер пикселя изображения (м)</translation>
    </message>
    <message>
      <source>Pixel size of the strip (m)</source>
      <translation>Размер пикселя полосы (м)</translation>
    </message>
    <message>
      <source>Pixel size on the ground at which QGIS fetches the basemap before it is searched; of a tile service, its own size closest to that. Mind the provider's terms of use: many forbid to fetch tiles in bulk.</source>
      <translation>Размер пикселя на местности, с которым QGIS загружает подложку перед поиском; у службы тайлов — ближайший из её собственных. Соблюдайте условия использования поставщика: многие запрещают массовую загрузку тайлов.</translation>
    </message>
    <message>
      <source>Pixel size tolerance (fraction)</source>
      <translation>Допуск размера пикселя (доля)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>Places of this patch, best first: click one, or press 1 to {}, to move it there</source>
      <translation>Места этого фрагмента, лучшие сначала: щёлкните место или нажмите 1–{}, чтобы переместить его туда</translation>
    </message>
    <message>
      <source>Point {}: a check point, it measures the fit</source>
      <translation>Точка {}: контрольная, измеряет качество подгонки</translation>
    </message>
    <message>
      <source>Point {}: not in use</source>
      <translation>Точка {}: не используется</translation>
    </message>
    <message>
      <source>Point {}: the fit is made of it</source>
      <translation>Точка {}: по ней выполняется подгонка</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Точки</translation>
    </message>
    <message>
      <source>Points as the match used them</source>
      <translation>Точки, использованные при поиске</translation>
    </message>
    <message>
      <source>Points for QGIS's Georeferencer, as a table, as GeoJSON, or for GDAL</source>
      <translation>Точки для «Привязки растров» QGIS, в виде таблицы, GeoJSON или для GDAL</translation>
    </message>
    <message>
      <source>Points of the fit</source>
      <translation>Точки подгонки</translation>
    </message>
    <message>
      <source>Polynomial 2</source>
      <translation>Полиномиальная 2</translation>
    </message>
    <message>
      <source>Polynomial 3</source>
      <translation>Полиномиальная 3</translation>
    </message>
    <message>
      <source>Prepare an index first</source>
      <translation>Сначала подготовить индекс</translation>
    </message>
    <message>
      <source>Prepare an index of the basemap first</source>
      <translation>Сначала подготовить индекс подложки</translation>
    </message>
    <message>
      <source>Prepares an optical basemap for many fast searches.</source>
      <translation>Готовит оптическую подложку для многих быстрых поисков.</translation>
    </message>
    <message>
      <source>Press Pick on map and click the place.</source>
      <translation>Нажмите «Указать на карте» и щёлкните место.</translation>
    </message>
    <message>
      <source>Previous patch of the strip</source>
      <translation>Предыдущий фрагмент полосы</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Ход выполнения</translation>
    </message>
    <message>
      <source>Put the layer with all outlines on the map</source>
      <translation>Добавить на карту слой со всеми контурами</translation>
    </message>
    <message>
      <source>Put the selected strip's result on the map</source>
      <translation>Добавить на карту результат выбранной полосы</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>QGIS Georeferencer</source>
      <translation>Привязка растров QGIS</translation>
    </message>
    <message>
      <source>QGIS cannot show it: {}</source>
      <translation>QGIS не может это показать: {}</translation>
    </message>
    <message>
      <source>QGIS's own did not answer.</source>
      <translation>Собственный Python QGIS не ответил.</translation>
    </message>
    <message>
      <source>QGIS's own: Python {} with numpy {} and GDAL {}</source>
      <translation>Собственный Python QGIS: {} с numpy {} и GDAL {}</translation>
    </message>
    <message>
      <source>RMSE &lt;b&gt;{} px&lt;/b&gt;</source>
      <translation>СКО &lt;b&gt;{} пкс&lt;/b&gt;</translation>
    </message>
    <message>
      <source>RMSE {}</source>
      <translation>СКО {}</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Порождающее число</translation>
    </message>
    <message>
      <source>Rank {}, similarity {:.3f}. Click to go there.</source>
      <translation>Место {}, сходство {:.3f}. Щёлкните, чтобы перейти туда.</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;All files (*)</source>
      <translation>Растры (*.tif *.tiff *.vrt *.png *.jpg *.jpeg *.jp2 *.img *.nc *.h5);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Re-ranker</source>
      <translation>Модель ранжирования</translation>
    </message>
    <message>
      <source>Re-ranking</source>
      <translation>Переранжирование</translation>
    </message>
    <message>
      <source>Reading the folder's files</source>
      <translation>Чтение файлов папки</translation>
    </message>
    <message>
      <source>Reading the rasters …</source>
      <translation>Чтение растров …</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>Причина словами</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Вернуть (Ctrl+Shift+Z)</translation>
    </message>
    <message>
      <source>Reference &amp;system</source>
      <translation>С&amp;истема координат</translation>
    </message>
    <message>
      <source>Refit &amp;strip to accepted patches</source>
      <translation>Рассчитать полосу по принятым &amp;фрагментам</translation>
    </message>
    <message>
      <source>Refit the strip</source>
      <translation>Пересчитать полосу</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Отклонить</translation>
    </message>
    <message>
      <source>Reject patch {}</source>
      <translation>Отклонить фрагмент {}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Отклонённые</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>&amp;Убрать</translation>
    </message>
    <message>
      <source>Remove it and set it up anew.</source>
      <translation>Удалите его и настройте заново.</translation>
    </message>
    <message>
      <source>Remove its scale limits (layer properties, Rendering), or fetch coarser or finer pixels.</source>
      <translation>Снимите ограничения масштаба слоя (Свойства слоя, Отрисовка) или загрузите более крупные или мелкие пиксели.</translation>
    </message>
    <message>
      <source>Remove the engine's environment {} with everything in it?</source>
      <translation>Удалить окружение модуля {} со всем содержимым?</translation>
    </message>
    <message>
      <source>Remove the environment…</source>
      <translation>Удалить окружение…</translation>
    </message>
    <message>
      <source>Remove the summary layer from the project, then try again.</source>
      <translation>Удалите сводный слой из проекта и повторите.</translation>
    </message>
    <message>
      <source>Remove “user”, “target” and “prefix” from pip's configuration, then try again.</source>
      <translation>Удалите «user», «target» и «prefix» из настроек pip и повторите.</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Удаление модуля</translation>
    </message>
    <message>
      <source>Removing {}</source>
      <translation>Удаление: {}</translation>
    </message>
    <message>
      <source>Rename the folder or the file.</source>
      <translation>Переименуйте папку или файл.</translation>
    </message>
    <message>
      <source>Repair the layer's source, or choose the file.</source>
      <translation>Исправьте источник слоя или выберите файл.</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Исправление модуля</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Заменить</translation>
    </message>
    <message>
      <source>Replace results that exist already</source>
      <translation>Заменять имеющиеся результаты</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Отчёт</translation>
    </message>
    <message>
      <source>Report of SAR matches</source>
      <translation>Отчёт о совпадениях SAR</translation>
    </message>
    <message>
      <source>Report written.</source>
      <translation>Отчёт записан.</translation>
    </message>
    <message>
      <source>Res&amp;ults in</source>
      <translation>Ре&amp;зультаты в</translation>
    </message>
    <message>
      <source>Resampling</source>
      <translation>Передискретизация</translation>
    </message>
    <message>
      <source>Residual</source>
      <translation>Невязка</translation>
    </message>
    <message>
      <source>Residual along the strip's columns, predicted minus measured</source>
      <translation>Невязка вдоль столбцов полосы, расчётное минус измеренное</translation>
    </message>
    <message>
      <source>Residual along the strip's rows, downward, predicted minus measured</source>
      <translation>Невязка вдоль строк полосы, вниз, расчётное минус измеренное</translation>
    </message>
    <message>
      <source>Residual in pixels from a map made without this point and its neighbours: judged where it has not looked</source>
      <translation>Невязка в пикселях от преобразования, построенного без этой точки и её соседей: проверка там, где оно не подгонялось</translation>
    </message>
    <message>
      <source>Residual px</source>
      <translation>Невязка, пкс</translation>
    </message>
    <message>
      <source>Residuals from this map, fitted anew</source>
      <translation>Невязки от этого преобразования, рассчитанного заново</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>Перезапустить модуль</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Результаты</translation>
    </message>
    <message>
      <source>Results are there already</source>
      <translation>Результаты уже есть</translation>
    </message>
    <message>
      <source>Results folder</source>
      <translation>Папка результатов</translation>
    </message>
    <message>
      <source>Results folder of a match</source>
      <translation>Папка результатов поиска</translation>
    </message>
    <message>
      <source>Results in</source>
      <translation>Результаты в</translation>
    </message>
    <message>
      <source>Resume goes on where it stopped.</source>
      <translation>«Продолжить» начнёт с места остановки.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <source>Root mean square error of the check points (m)</source>
      <translation>Среднеквадратическая ошибка контрольных точек (м)</translation>
    </message>
    <message>
      <source>Root mean square residual (m)</source>
      <translation>Среднеквадратическая невязка (м)</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Строка</translation>
    </message>
    <message>
      <source>Row in the strip, from its upper edge</source>
      <translation>Строка в полосе, от верхнего края</translation>
    </message>
    <message>
      <source>Ru&amp;n</source>
      <translation>&amp;Выполнить</translation>
    </message>
    <message>
      <source>Run goes on where it stopped.</source>
      <translation>«Выполнить» продолжит с места остановки.</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>&amp;Шторка</translation>
    </message>
    <message>
      <source>SAR</source>
      <translation>SAR</translation>
    </message>
    <message>
      <source>SAR and optical beside each other</source>
      <translation>SAR и оптика рядом</translation>
    </message>
    <message>
      <source>SAR and optical, one over the other</source>
      <translation>SAR и оптика, одно поверх другого</translation>
    </message>
    <message>
      <source>SAR half transparent on the optical image</source>
      <translation>SAR полупрозрачно поверх оптики</translation>
    </message>
    <message>
      <source>SAR image of a pair</source>
      <translation>Изображение SAR пары</translation>
    </message>
    <message>
      <source>SAR or optical image</source>
      <translation>Изображение SAR или оптическое</translation>
    </message>
    <message>
      <source>SAR or optical image: what looks like any part of it; north must be up</source>
      <translation>Изображение SAR или оптическое: что похоже на любую его часть; север должен быть вверху</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>Значения пикселей SAR</translation>
    </message>
    <message>
      <source>SAR strip</source>
      <translation>Полоса SAR</translation>
    </message>
    <message>
      <source>SAR strip without georeference</source>
      <translation>Полоса SAR без привязки</translation>
    </message>
    <message>
      <source>SAR strip, anything GDAL opens</source>
      <translation>Полоса SAR, любой формат GDAL</translation>
    </message>
    <message>
      <source>SAR strips</source>
      <translation>Полосы SAR</translation>
    </message>
    <message>
      <source>SAR values</source>
      <translation>Значения SAR</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher</source>
      <translation>SAR-Optical Matcher</translation>
    </message>
    <message>
      <source>SAR-Optical Matcher: user guide</source>
      <translation>SAR-Optical Matcher: руководство пользователя</translation>
    </message>
    <message>
      <source>Sample basemap</source>
      <translation>Пример подложки</translation>
    </message>
    <message>
      <source>Save it to a file first: right click on the layer, Export, Save As.</source>
      <translation>Сначала сохраните его в файл: правый щелчок по слою, Экспорт, Сохранить как.</translation>
    </message>
    <message>
      <source>Save the part you need as a GeoTIFF first: right click on the layer, Export, Save As, Raw or rendered.</source>
      <translation>Сначала сохраните нужную часть в GeoTIFF: правый щелчок по слою, Экспорт, Сохранить как, Данные или Изображение.</translation>
    </message>
    <message>
      <source>Save the project where you may write.</source>
      <translation>Сохраните проект там, где у вас есть право записи.</translation>
    </message>
    <message>
      <source>Scale tolerance</source>
      <translation>Допуск масштаба</translation>
    </message>
    <message>
      <source>Scene folder</source>
      <translation>Папка сцены</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Search a prepared index</source>
      <translation>Искать по готовому индексу</translation>
    </message>
    <message>
      <source>Search a prepared index of it</source>
      <translation>Искать по её готовому индексу</translation>
    </message>
    <message>
      <source>Search again.</source>
      <translation>Повторите поиск.</translation>
    </message>
    <message>
      <source>Search for the &amp;image</source>
      <translation>Искать изобра&amp;жение</translation>
    </message>
    <message>
      <source>Search inside this area</source>
      <translation>Искать внутри этой области</translation>
    </message>
    <message>
      <source>Search near this place</source>
      <translation>Искать вблизи этого места</translation>
    </message>
    <message>
      <source>Search only around this place, within “Search radius (m)”. It may be picked on the map in any CRS.</source>
      <translation>Искать только вокруг этого места, в пределах «Радиус поиска (м)». Его можно указать на карте в любой системе координат.</translation>
    </message>
    <message>
      <source>Search only inside this area. It may be drawn on the map in any CRS.</source>
      <translation>Искать только внутри этой области. Её можно нарисовать на карте в любой системе координат.</translation>
    </message>
    <message>
      <source>Search radius (m)</source>
      <translation>Радиус поиска (м)</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Поиск …</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Настроить вычислительный модуль</translation>
    </message>
    <message>
      <source>Set up the engine…</source>
      <translation>Настроить модуль…</translation>
    </message>
    <message>
      <source>Set up, repair or remove the engine, choose its Python, copy a report</source>
      <translation>Настроить, исправить или удалить модуль, выбрать его Python, скопировать отчёт</translation>
    </message>
    <message>
      <source>Set-up of the engine</source>
      <translation>Настройка модуля</translation>
    </message>
    <message>
      <source>Setting up the engine</source>
      <translation>Настройка вычислительного модуля</translation>
    </message>
    <message>
      <source>Show patches of one verdict only</source>
      <translation>Показывать фрагменты только с одной оценкой</translation>
    </message>
    <message>
      <source>Show the log</source>
      <translation>Показать журнал</translation>
    </message>
    <message>
      <source>Show the place of the point that is chosen in the table</source>
      <translation>Показать место точки, выбранной в таблице</translation>
    </message>
    <message>
      <source>Show the set-up</source>
      <translation>Показать настройку</translation>
    </message>
    <message>
      <source>Show the strip's place on the map</source>
      <translation>Показать место полосы на карте</translation>
    </message>
    <message>
      <source>Showing the result …</source>
      <translation>Вывод результата …</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Рядом</translation>
    </message>
    <message>
      <source>Side of the scene (pixels)</source>
      <translation>Сторона сцены (пиксели)</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Похожие</translation>
    </message>
    <message>
      <source>Similar places</source>
      <translation>Похожие места</translation>
    </message>
    <message>
      <source>Similar places: what else looks like this</source>
      <translation>Похожие места: что ещё выглядит так же</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Сходство</translation>
    </message>
    <message>
      <source>Similarity of the best (-1 to 1)</source>
      <translation>Сходство лучшего (от -1 до 1)</translation>
    </message>
    <message>
      <source>Simulate scene</source>
      <translation>Смоделировать сцену</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>Начать &amp;с</translation>
    </message>
    <message>
      <source>Start from model</source>
      <translation>Начать с модели</translation>
    </message>
    <message>
      <source>Starting the engine …</source>
      <translation>Запуск модуля …</translation>
    </message>
    <message>
      <source>Starting …</source>
      <translation>Запуск …</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>State the strip's pixel size, or at which one to fetch.</source>
      <translation>Укажите размер пикселя полосы или размер для загрузки.</translation>
    </message>
    <message>
      <source>Step {}: {}</source>
      <translation>Шаг {}: {}</translation>
    </message>
    <message>
      <source>Stop it and keep the best model so far?</source>
      <translation>Остановить и сохранить лучшую на данный момент модель?</translation>
    </message>
    <message>
      <source>Stop the run; nothing half-done is kept</source>
      <translation>Остановить; незавершённое не сохраняется</translation>
    </message>
    <message>
      <source>Stop; nothing half-written is kept</source>
      <translation>Остановить; недописанное не сохраняется</translation>
    </message>
    <message>
      <source>Stop; strips that are done stay done, and Run goes on from there</source>
      <translation>Остановить; готовые полосы останутся, «Выполнить» продолжит с этого места</translation>
    </message>
    <message>
      <source>Stop; the result stays as it is</source>
      <translation>Остановить; результат не изменится</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Остановлено.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Остановка …</translation>
    </message>
    <message>
      <source>Stops; what is finished is kept and need not be done again</source>
      <translation>Останавливает; готовое сохраняется и не выполняется повторно</translation>
    </message>
    <message>
      <source>Strip located</source>
      <translation>Место полосы найдено</translation>
    </message>
    <message>
      <source>Strip outline</source>
      <translation>Контур полосы</translation>
    </message>
    <message>
      <source>Strip {} of {} · {}</source>
      <translation>Полоса {} из {} · {}</translation>
    </message>
    <message>
      <source>Strip {}: {}</source>
      <translation>Полоса {}: {}</translation>
    </message>
    <message>
      <source>Strip, georeferenced</source>
      <translation>Полоса, привязанная</translation>
    </message>
    <message>
      <source>Strip, georeferenced ({})</source>
      <translation>Полоса, привязанная ({})</translation>
    </message>
    <message>
      <source>Strips found</source>
      <translation>Найденные полосы</translation>
    </message>
    <message>
      <source>Strips not found</source>
      <translation>Ненайденные полосы</translation>
    </message>
    <message>
      <source>Strips of the batch</source>
      <translation>Полосы пакета</translation>
    </message>
    <message>
      <source>Strips that failed</source>
      <translation>Полосы с ошибкой</translation>
    </message>
    <message>
      <source>Su&amp;mmary</source>
      <translation>Св&amp;одка</translation>
    </message>
    <message>
      <source>Surface model</source>
      <translation>Модель поверхности</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Шторка</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Выключить</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Включить</translation>
    </message>
    <message>
      <source>Switch point {} off</source>
      <translation>Выключить точку {}</translation>
    </message>
    <message>
      <source>Switch points on, or choose a simpler transform.</source>
      <translation>Включите точки или выберите более простую трансформацию.</translation>
    </message>
    <message>
      <source>Switch several points at once</source>
      <translation>Включить или выключить сразу несколько точек</translation>
    </message>
    <message>
      <source>Switch the &amp;worst point off</source>
      <translation>Выключить &amp;худшую точку</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>Table of control points</source>
      <translation>Таблица опорных точек</translation>
    </message>
    <message>
      <source>Table of the negatives</source>
      <translation>Таблица негативных примеров</translation>
    </message>
    <message>
      <source>Take a basemap in a polar projection, or a file.</source>
      <translation>Возьмите подложку в полярной проекции или файл.</translation>
    </message>
    <message>
      <source>Take back the verdict on patch {}</source>
      <translation>Отменить оценку фрагмента {}</translation>
    </message>
    <message>
      <source>Take it into the next match</source>
      <translation>Взять в следующий поиск</translation>
    </message>
    <message>
      <source>Take the selected pairs off the list</source>
      <translation>Убрать выбранные пары из списка</translation>
    </message>
    <message>
      <source>Take the selected strips off the list; results stay where they are</source>
      <translation>Убрать выбранные полосы из списка; результаты останутся</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>Подложка описывается один раз для всех полос; индекс хранится в папке результатов.</translation>
    </message>
    <message>
      <source>The basemap's file must say where it lies.</source>
      <translation>В файле подложки должна быть её привязка.</translation>
    </message>
    <message>
      <source>The best model so far is kept: {}</source>
      <translation>Лучшая на данный момент модель сохранена: {}</translation>
    </message>
    <message>
      <source>The best model so far, of step {}, is kept.</source>
      <translation>Лучшая на данный момент модель, шаг {}, сохранена.</translation>
    </message>
    <message>
      <source>The connection is not trusted: its certificate could not be verified.</source>
      <translation>Соединение не доверенное: его сертификат не удалось проверить.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Диск заполнен.</translation>
    </message>
    <message>
      <source>The engine said nothing.</source>
      <translation>Модуль ничего не сообщил.</translation>
    </message>
    <message>
      <source>The engine works; it computes on {}.</source>
      <translation>Модуль работает; он вычисляет на {}.</translation>
    </message>
    <message>
      <source>The engine's Python</source>
      <translation>Python модуля</translation>
    </message>
    <message>
      <source>The environment has numpy {} instead of QGIS's {}; GDAL needs that one.</source>
      <translation>В окружении numpy {} вместо {} из QGIS; GDAL нужен именно тот.</translation>
    </message>
    <message>
      <source>The environment is removed.</source>
      <translation>Окружение удалено.</translation>
    </message>
    <message>
      <source>The file may be damaged: match again, or choose another result.</source>
      <translation>Возможно, файл повреждён: повторите поиск или выберите другой результат.</translation>
    </message>
    <message>
      <source>The folder holds something that was not made here.</source>
      <translation>В папке есть то, что создано не здесь.</translation>
    </message>
    <message>
      <source>The folder lacks {} of {} packages: {}</source>
      <translation>В папке недостаёт пакетов: {} из {}: {}</translation>
    </message>
    <message>
      <source>The image is</source>
      <translation>Тип изображения</translation>
    </message>
    <message>
      <source>The index may be blocked or incomplete, or the folder. Try another source, or another Python.</source>
      <translation>Индекс или папка могут быть заблокированы или неполны. Попробуйте другой источник или другой Python.</translation>
    </message>
    <message>
      <source>The installing program was stopped from outside (signal {}).</source>
      <translation>Программа установки остановлена извне (сигнал {}).</translation>
    </message>
    <message>
      <source>The map from strip to ground that is fitted to the points</source>
      <translation>Преобразование полосы в координаты местности, подгоняемое по точкам</translation>
    </message>
    <message>
      <source>The match to review; those of the project are listed</source>
      <translation>Проверяемый поиск; перечислены поиски проекта</translation>
    </message>
    <message>
      <source>The operating system's C library is too old for these files.</source>
      <translation>Библиотека C операционной системы слишком старая для этих файлов.</translation>
    </message>
    <message>
      <source>The package index cannot be reached, or the connection broke off.</source>
      <translation>Индекс пакетов недоступен, или соединение прервалось.</translation>
    </message>
    <message>
      <source>The package index refuses to answer.</source>
      <translation>Индекс пакетов отказывается отвечать.</translation>
    </message>
    <message>
      <source>The patches of a match that you have reviewed: accepted ones become pairs</source>
      <translation>Фрагменты проверенного вами поиска: принятые становятся парами</translation>
    </message>
    <message>
      <source>The place is right; the patch counts in fits and training</source>
      <translation>Место верно; фрагмент учитывается при подгонке и обучении</translation>
    </message>
    <message>
      <source>The place is wrong; the patch does not count</source>
      <translation>Место неверно; фрагмент не учитывается</translation>
    </message>
    <message>
      <source>The points in use lie on a line, which fixes a similarity only</source>
      <translation>Используемые точки лежат на прямой, она определяет только преобразование подобия</translation>
    </message>
    <message>
      <source>The project needs a SAR and an optical raster layer.</source>
      <translation>В проекте нужны растровые слои SAR и оптики.</translation>
    </message>
    <message>
      <source>The proxy asks for a name and a password, or refuses those given.</source>
      <translation>Прокси требует имя и пароль или отвергает указанные.</translation>
    </message>
    <message>
      <source>The proxy cannot be reached or cannot be used.</source>
      <translation>Прокси недоступен, или его нельзя использовать.</translation>
    </message>
    <message>
      <source>The result was removed from the project.</source>
      <translation>Результат удалён из проекта.</translation>
    </message>
    <message>
      <source>The same in a terminal:</source>
      <translation>То же в терминале:</translation>
    </message>
    <message>
      <source>The same on the ground</source>
      <translation>То же на местности</translation>
    </message>
    <message>
      <source>The service may have no pictures at this zoom: fetch coarser pixels, or take another basemap.</source>
      <translation>Возможно, у службы нет снимков на этом уровне: загрузите более крупные пиксели или возьмите другую подложку.</translation>
    </message>
    <message>
      <source>The step ended with exit code {}. {}</source>
      <translation>Шаг завершился с кодом {}. {}</translation>
    </message>
    <message>
      <source>The strip's centre moved by {}.</source>
      <translation>Центр полосы сместился на {}.</translation>
    </message>
    <message>
      <source>The system's C library (glibc {}) is too old for {}.</source>
      <translation>Системная библиотека C (glibc {}) слишком старая для {}.</translation>
    </message>
    <message>
      <source>The user guide at the page of this tab; it needs no network</source>
      <translation>Руководство пользователя на странице этой вкладки; сеть не нужна</translation>
    </message>
    <message>
      <source>Then click a footprint on the map: its patch is taken in hand</source>
      <translation>Затем щёлкните контур на карте: его фрагмент станет текущим</translation>
    </message>
    <message>
      <source>Then click a footprint: its SAR patch is shown beside the optical place</source>
      <translation>Затем щёлкните контур: его фрагмент SAR появится рядом с местом на оптике</translation>
    </message>
    <message>
      <source>Then click a point on the map: its row is chosen</source>
      <translation>Затем щёлкните точку на карте: будет выбрана её строка</translation>
    </message>
    <message>
      <source>Then click the map: what looks like the tile around that place is searched for</source>
      <translation>Затем щёлкните карту: будет найдено похожее на тайл вокруг этого места</translation>
    </message>
    <message>
      <source>Then drag a box on the map: what looks like any part of it is searched for</source>
      <translation>Затем растяните рамку на карте: будет найдено похожее на любую её часть</translation>
    </message>
    <message>
      <source>There are no files for {} on this kind of computer ({}) of: {}.</source>
      <translation>Нет файлов {} для компьютеров этого типа ({}) для: {}.</translation>
    </message>
    <message>
      <source>There are {} free at {}, {} are needed.</source>
      <translation>Свободно {} в {}, нужно {}.</translation>
    </message>
    <message>
      <source>There is no file of the pinned version for this computer.</source>
      <translation>Для этого компьютера нет файла нужной версии.</translation>
    </message>
    <message>
      <source>There is no folder {}.</source>
      <translation>Нет папки {}.</translation>
    </message>
    <message>
      <source>There is no raster file in {}.</source>
      <translation>В {} нет растровых файлов.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>Не хватило памяти.</translation>
    </message>
    <message>
      <source>These accepted patches lie elsewhere, look again: {}</source>
      <translation>Эти принятые фрагменты лежат в другом месте, проверьте ещё раз: {}</translation>
    </message>
    <message>
      <source>These points hardly fix this map: left out, they lie far from it. Choose a simpler one.</source>
      <translation>Эти точки плохо определяют преобразование: при исключении они оказываются далеко. Выберите более простое.</translation>
    </message>
    <message>
      <source>Thin plate</source>
      <translation>Тонкостенный сплайн</translation>
    </message>
    <message>
      <source>This Python cannot make environments.</source>
      <translation>Этот Python не может создавать окружения.</translation>
    </message>
    <message>
      <source>This Python has no GDAL, which does not come from pip.</source>
      <translation>В этом Python нет GDAL, а из pip он не устанавливается.</translation>
    </message>
    <message>
      <source>This Python has no numpy that works.</source>
      <translation>В этом Python нет работающего numpy.</translation>
    </message>
    <message>
      <source>This Python lacks what makes environments.</source>
      <translation>В этом Python нет средств создания окружений.</translation>
    </message>
    <message>
      <source>This Python was not taken.</source>
      <translation>Этот Python не принят.</translation>
    </message>
    <message>
      <source>This basemap is large: {}.</source>
      <translation>Эта подложка велика: {}.</translation>
    </message>
    <message>
      <source>This file exists and will be replaced.</source>
      <translation>Этот файл существует и будет заменён.</translation>
    </message>
    <message>
      <source>This is not an ordinary CPython 3.</source>
      <translation>Это не обычный CPython 3.</translation>
    </message>
    <message>
      <source>This match has no control points: the strip was not found.</source>
      <translation>В этом поиске нет опорных точек: полоса не найдена.</translation>
    </message>
    <message>
      <source>Through QGIS's proxy {}.</source>
      <translation>Через прокси QGIS {}.</translation>
    </message>
    <message>
      <source>Tile codes</source>
      <translation>Коды тайлов</translation>
    </message>
    <message>
      <source>Tile overlap (fraction)</source>
      <translation>Перекрытие тайлов (доля)</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Размер тайла (пиксели)</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Время</translation>
    </message>
    <message>
      <source>Too few points lie far enough apart to judge this map by leaving some out; use check points.</source>
      <translation>Слишком мало точек, достаточно удалённых друг от друга, чтобы оценить преобразование с их исключением; используйте контрольные точки.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Обучение</translation>
    </message>
    <message>
      <source>Train a better model from pairs of your own</source>
      <translation>Обучить лучшую модель на собственных парах</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Обучить модель</translation>
    </message>
    <message>
      <source>Train anew.</source>
      <translation>Обучите заново.</translation>
    </message>
    <message>
      <source>Train on the pairs for as long as the budget says</source>
      <translation>Обучать на парах столько, сколько задаёт бюджет</translation>
    </message>
    <message>
      <source>Train: {}</source>
      <translation>Обучение: {}</translation>
    </message>
    <message>
      <source>Trained in {}.</source>
      <translation>Обучено за {}.</translation>
    </message>
    <message>
      <source>Trained in {}: {} {} on held-out places</source>
      <translation>Обучено за {}: {} {} на отложенных местах</translation>
    </message>
    <message>
      <source>Trained model</source>
      <translation>Обученная модель</translation>
    </message>
    <message>
      <source>Trained models in</source>
      <translation>Обученные модели в</translation>
    </message>
    <message>
      <source>Training pairs</source>
      <translation>Обучающие пары</translation>
    </message>
    <message>
      <source>Training pairs from a match</source>
      <translation>Обучающие пары из поиска</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>Обучает на ваших парах кодировщик, модель переранжирования, верификатор или генератор трудных негативных примеров.</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>Истинное место полосы</translation>
    </message>
    <message>
      <source>Try out</source>
      <translation>Опробовать</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Unknown, search all directions</source>
      <translation>Неизвестен, все направления</translation>
    </message>
    <message>
      <source>Unpacking {}</source>
      <translation>Распаковка: {}</translation>
    </message>
    <message>
      <source>Unpacking {} libraries</source>
      <translation>Распаковка библиотек ({})</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Неясно</translation>
    </message>
    <message>
      <source>Unsure about patch {}</source>
      <translation>Фрагмент {} неясен</translation>
    </message>
    <message>
      <source>Use a newer QGIS, or another Python that has GDAL (conda, OSGeo4W), with “Use this Python instead…”.</source>
      <translation>Используйте более новую QGIS или другой Python с GDAL (conda, OSGeo4W) через «Использовать этот Python…».</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system, or another Python with “Use this Python instead…”.</source>
      <translation>Используйте более новую версию операционной системы или другой Python через «Использовать этот Python…».</translation>
    </message>
    <message>
      <source>Use a newer release of the operating system.</source>
      <translation>Используйте более новую версию операционной системы.</translation>
    </message>
    <message>
      <source>Use for the fit</source>
      <translation>Использовать для подгонки</translation>
    </message>
    <message>
      <source>Use point {} for the fit</source>
      <translation>Использовать точку {} для подгонки</translation>
    </message>
    <message>
      <source>Use this Python instead</source>
      <translation>Использовать этот Python</translation>
    </message>
    <message>
      <source>Use this Python instead…</source>
      <translation>Использовать этот Python…</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Руководство пользователя</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Оценка</translation>
    </message>
    <message>
      <source>Verifier</source>
      <translation>Верификатор</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>Дождитесь завершения или отмените там.</translation>
    </message>
    <message>
      <source>Web Mercator ends at {:.0f}° of latitude: nothing beyond</source>
      <translation>Веб-Меркатор заканчивается на широте {:.0f}°: дальше ничего нет</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
      <source>Web page (HTML)…</source>
      <translation>Веб-страница (HTML)…</translation>
    </message>
    <message>
      <source>What came is kept: try again later, or take another basemap.</source>
      <translation>Полученное сохранено: повторите позже или возьмите другую подложку.</translation>
    </message>
    <message>
      <source>What is finished is kept; “Continue” goes on.</source>
      <translation>Готовое сохранено; «Продолжить» возобновит работу.</translation>
    </message>
    <message>
      <source>What is shown and searched</source>
      <translation>Что показывается и ищется</translation>
    </message>
    <message>
      <source>What looks like any part of it is searched for</source>
      <translation>Ищется похожее на любую его часть</translation>
    </message>
    <message>
      <source>What looks like any part of this area. It may be drawn on the map in any CRS.</source>
      <translation>Что похоже на любую часть этой области. Её можно нарисовать на карте в любой системе координат.</translation>
    </message>
    <message>
      <source>What looks like this place. It may be picked on the map in any CRS.</source>
      <translation>Что похоже на это место. Его можно указать на карте в любой системе координат.</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Что показывает карта</translation>
    </message>
    <message>
      <source>What to measure</source>
      <translation>Что измерять</translation>
    </message>
    <message>
      <source>What to train</source>
      <translation>Что обучать</translation>
    </message>
    <message>
      <source>What you have said of it</source>
      <translation>Ваша оценка</translation>
    </message>
    <message>
      <source>Where {} lies</source>
      <translation>Где лежит {}</translation>
    </message>
    <message>
      <source>Which build of PyTorch is installed</source>
      <translation>Какая сборка PyTorch установлена</translation>
    </message>
    <message>
      <source>Whole basemap</source>
      <translation>Вся подложка</translation>
    </message>
    <message>
      <source>Width of the strip (pixels)</source>
      <translation>Ширина полосы (пиксели)</translation>
    </message>
    <message>
      <source>With an index of the basemap a search takes a moment; the algorithm Build basemap index makes it</source>
      <translation>С индексом подложки поиск занимает мгновение; его создаёт алгоритм «Построить индекс подложки»</translation>
    </message>
    <message>
      <source>Without an index</source>
      <translation>Без индекса</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>Рабочий размер пикселя (м)</translation>
    </message>
    <message>
      <source>Write the georeferenced strip</source>
      <translation>Записать привязанную полосу</translation>
    </message>
    <message>
      <source>Write the georeferenced strip to</source>
      <translation>Записать привязанную полосу в</translation>
    </message>
    <message>
      <source>Write the matches and the strip's outline as GeoJSON</source>
      <translation>Записать совпадения и контур полосы в GeoJSON</translation>
    </message>
    <message>
      <source>Write the strip as a GeoTIFF on the map, by the points in use</source>
      <translation>Записать полосу в GeoTIFF в координатах карты, по используемым точкам</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>Записывает сгенерированные фрагменты SAR, похожие на верные, но неверные, для обучения.</translation>
    </message>
    <message>
      <source>Writes the ground control points of a match for the Georeferencer, tables, GeoJSON or GDAL.</source>
      <translation>Записывает опорные точки поиска для «Привязки растров», таблиц, GeoJSON или GDAL.</translation>
    </message>
    <message>
      <source>Writes the strip of a match as a georeferenced raster, by its control points.</source>
      <translation>Записывает полосу поиска как привязанный растр по её опорным точкам.</translation>
    </message>
    <message>
      <source>Writing pairs …</source>
      <translation>Запись пар …</translation>
    </message>
    <message>
      <source>Writing the report …</source>
      <translation>Запись отчёта …</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: search only around this point</source>
      <translation>X,Y в системе координат подложки: искать только вокруг этой точки</translation>
    </message>
    <message>
      <source>X,Y in the basemap's CRS: what looks like this place</source>
      <translation>X,Y в системе координат подложки: что похоже на это место</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: search only inside</source>
      <translation>XMIN,YMIN,XMAX,YMAX в системе координат подложки: искать только внутри</translation>
    </message>
    <message>
      <source>XMIN,YMIN,XMAX,YMAX in the basemap's CRS: what looks like any part of this area</source>
      <translation>XMIN,YMIN,XMAX,YMAX в системе координат подложки: что похоже на любую часть этой области</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>You have accepted {}, rejected {}, are unsure about {}; {} are open</source>
      <translation>Принято {}, отклонено {}, сомнительно {}; не проверено {}</translation>
    </message>
    <message>
      <source>Your network may block it: ask for an own index (pip's settings are respected), or install from a folder of wheels.</source>
      <translation>Возможно, её блокирует ваша сеть: узнайте о собственном индексе (настройки pip учитываются) или установите из папки с файлами wheel.</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>осталось несколько секунд</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>в паре только одно изображение</translation>
    </message>
    <message>
      <source>about {} MB</source>
      <translation>около {} МБ</translation>
    </message>
    <message>
      <source>about {} min left</source>
      <translation>осталось около {} мин</translation>
    </message>
    <message>
      <source>about {} s left</source>
      <translation>осталось около {} с</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>принят</translation>
    </message>
    <message>
      <source>after</source>
      <translation>после</translation>
    </message>
    <message>
      <source>all points are needed</source>
      <translation>нужны все точки</translation>
    </message>
    <message>
      <source>also give tiles that overlap the place that was asked for, or one another by more than half</source>
      <translation>выдавать и тайлы, перекрывающие запрошенное место или друг друга более чем наполовину</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>записать также strip_georeferenced.tif</translation>
    </message>
    <message>
      <source>as the basemap's</source>
      <translation>как у подложки</translation>
    </message>
    <message>
      <source>as the index, else encoder</source>
      <translation>из индекса или encoder</translation>
    </message>
    <message>
      <source>as the strip's own</source>
      <translation>как у самой полосы</translation>
    </message>
    <message>
      <source>at the strip's pixel size</source>
      <translation>с размером пикселя полосы</translation>
    </message>
    <message>
      <source>azimuth of the strip's upward direction, clockwise from grid north; all directions are searched when neither this nor a georeference tells</source>
      <translation>азимут направления «вверх» полосы, по часовой стрелке от севера сетки; если нет ни его, ни привязки, ищется по всем направлениям</translation>
    </message>
    <message>
      <source>before</source>
      <translation>до</translation>
    </message>
    <message>
      <source>beside the project</source>
      <translation>рядом с проектом</translation>
    </message>
    <message>
      <source>block {}, {} of {} × {}</source>
      <translation>блок {}, {} из {} × {}</translation>
    </message>
    <message>
      <source>both are the layer {}</source>
      <translation>оба — слой {}</translation>
    </message>
    <message>
      <source>by its land</source>
      <translation>по типу местности</translation>
    </message>
    <message>
      <source>by its layout</source>
      <translation>по расположению</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation>автоматически</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>число сохраняемых кандидатов на фрагмент</translation>
    </message>
    <message>
      <source>check</source>
      <translation>контроль</translation>
    </message>
    <message>
      <source>check points {}</source>
      <translation>контрольные точки {}</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>достоверность {}</translation>
    </message>
    <message>
      <source>dX px</source>
      <translation>dX, пкс</translation>
    </message>
    <message>
      <source>dY px</source>
      <translation>dY, пкс</translation>
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation>dense: везде; index: сначала тайлы</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder</source>
      <translation>дескриптор: encoder, structural либо имя или путь обученного кодировщика</translation>
    </message>
    <message>
      <source>descriptor: encoder, structural, or the name or path of a trained encoder; that of the index, or encoder without one, when not given</source>
      <translation>дескриптор: encoder, structural либо имя или путь обученного кодировщика; если не задан — как в индексе, а без индекса encoder</translation>
    </message>
    <message>
      <source>ended the process ({})</source>
      <translation>процесс завершён ({})</translation>
    </message>
    <message>
      <source>engine {}</source>
      <translation>модуль {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>код завершения {}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>ошибка</translation>
    </message>
    <message>
      <source>fetched at </source>
      <translation>пиксель загрузки </translation>
    </message>
    <message>
      <source>fit</source>
      <translation>подгонка</translation>
    </message>
    <message>
      <source>fit: the map is made of it; check: it only measures the map (C changes it)</source>
      <translation>подгонка: по ней строится преобразование; контроль: только измеряет его (C переключает)</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>папка</translation>
    </message>
    <message>
      <source>folder for the results</source>
      <translation>папка для результатов</translation>
    </message>
    <message>
      <source>folder of the index</source>
      <translation>папка индекса</translation>
    </message>
    <message>
      <source>folder written by match</source>
      <translation>папка, записанная поиском</translation>
    </message>
    <message>
      <source>found</source>
      <translation>найдена</translation>
    </message>
    <message>
      <source>from {:.2f}</source>
      <translation>от {:.2f}</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>азимут {:.0f}°</translation>
    </message>
    <message>
      <source>how far the true heading may lie from it</source>
      <translation>насколько истинный азимут может отличаться от него</translation>
    </message>
    <message>
      <source>how far the true pixel size may lie from the stated one, as a fraction</source>
      <translation>насколько истинный размер пикселя может отличаться от указанного, в долях</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>в кэше, загружено {}</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>индекс, построенный по подложке; заменяет --reference</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land: какова местность, как бы ни лежали объекты; layout: что где лежит, как на карте того же места; auto: land для мест и изображений оптики, layout для изображений SAR</translation>
    </message>
    <message>
      <source>layer {} comes from a web service or database ({})</source>
      <translation>слой {} получен из веб-службы или базы данных ({})</translation>
    </message>
    <message>
      <source>layer {} does not say where it lies</source>
      <translation>у слоя {} нет привязки</translation>
    </message>
    <message>
      <source>layer {} does not work: its service did not answer</source>
      <translation>слой {} не работает: его служба не ответила</translation>
    </message>
    <message>
      <source>layer {} exists in QGIS's memory only</source>
      <translation>слой {} существует только в памяти QGIS</translation>
    </message>
    <message>
      <source>layer {} is not shown at 1:{:.0f}, at which it would be fetched</source>
      <translation>слой {} не показывается в масштабе 1:{:.0f}, в котором он загружался бы</translation>
    </message>
    <message>
      <source>layer {} was removed</source>
      <translation>слой {} удалён</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>исключить совпадения, которые не приняты</translation>
    </message>
    <message>
      <source>m</source>
      <translation>м</translation>
    </message>
    <message>
      <source>macOS {} is too old for {}.</source>
      <translation>macOS {} слишком старая для {}.</translation>
    </message>
    <message>
      <source>measured when the strip is georeferenced</source>
      <translation>измеряется при привязке полосы</translation>
    </message>
    <message>
      <source>median {} px</source>
      <translation>медиана {} пкс</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>нет ответа</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>нет контрольных точек (C создаёт)</translation>
    </message>
    <message>
      <source>no georeference</source>
      <translation>без привязки</translation>
    </message>
    <message>
      <source>no index folder is chosen</source>
      <translation>не выбрана папка индекса</translation>
    </message>
    <message>
      <source>no model to start from is named</source>
      <translation>не указана модель, с которой начать</translation>
    </message>
    <message>
      <source>no online basemap is chosen</source>
      <translation>не выбрана онлайн-подложка</translation>
    </message>
    <message>
      <source>no optical basemap is chosen</source>
      <translation>не выбрана оптическая подложка</translation>
    </message>
    <message>
      <source>no pairs are given</source>
      <translation>не заданы пары</translation>
    </message>
    <message>
      <source>no pairs to train on are chosen</source>
      <translation>не выбраны пары для обучения</translation>
    </message>
    <message>
      <source>no point is picked to search near</source>
      <translation>не указана точка, вблизи которой искать</translation>
    </message>
    <message>
      <source>no point yet</source>
      <translation>точки пока нет</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>причина не указана</translation>
    </message>
    <message>
      <source>no strip is chosen</source>
      <translation>не выбрана полоса</translation>
    </message>
    <message>
      <source>no {} is chosen</source>
      <translation>не выбрано: {}</translation>
    </message>
    <message>
      <source>none was found</source>
      <translation>не найдено</translation>
    </message>
    <message>
      <source>none: the basemap is described each time</source>
      <translation>нет: подложка описывается каждый раз</translation>
    </message>
    <message>
      <source>not accepted</source>
      <translation>не принят</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>не найдена</translation>
    </message>
    <message>
      <source>not reached</source>
      <translation>не достигнуто</translation>
    </message>
    <message>
      <source>of their files, else the basemap's</source>
      <translation>из файлов, иначе как у подложки</translation>
    </message>
    <message>
      <source>of {}, the others are needed</source>
      <translation>из {}, остальные нужны</translation>
    </message>
    <message>
      <source>off</source>
      <translation>выкл.</translation>
    </message>
    <message>
      <source>online · {} · {}</source>
      <translation>онлайн · {} · {}</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ожидает</translation>
    </message>
    <message>
      <source>optical basemap</source>
      <translation>оптическая подложка</translation>
    </message>
    <message>
      <source>optical basemap, anything GDAL opens</source>
      <translation>оптическая подложка, любой формат GDAL</translation>
    </message>
    <message>
      <source>optical basemap; described anew each time, an index answers at once</source>
      <translation>оптическая подложка; каждый раз описывается заново, с индексом ответ приходит сразу</translation>
    </message>
    <message>
      <source>overlap of neighbouring tiles as a fraction of their side</source>
      <translation>перекрытие соседних тайлов в долях их стороны</translation>
    </message>
    <message>
      <source>own CRS</source>
      <translation>собственная система координат</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>мешают собственные настройки pip на этом компьютере.</translation>
    </message>
    <message>
      <source>pixel size of the image; from its georeference, else that of the basemap, when not given</source>
      <translation>размер пикселя изображения; если не задан — из привязки, иначе как у подложки</translation>
    </message>
    <message>
      <source>pixel size of the strip; from its georeference, else that of the basemap, when not given</source>
      <translation>размер пикселя полосы; если не задан — из привязки, иначе как у подложки</translation>
    </message>
    <message>
      <source>pixel size {:.2f} m</source>
      <translation>размер пикселя {:.2f} м</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>радиус поиска вокруг --near</translation>
    </message>
    <message>
      <source>re-ranker for --rerank graph: its name or path; the shipped one when not given</source>
      <translation>модель переранжирования для --rerank graph: имя или путь; если не задана — поставляемая</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>рекомендуется</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>отклонён</translation>
    </message>
    <message>
      <source>replace outputs that exist already</source>
      <translation>заменять существующие результаты</translation>
    </message>
    <message>
      <source>residual {}</source>
      <translation>невязка {}</translation>
    </message>
    <message>
      <source>running</source>
      <translation>выполняется</translation>
    </message>
    <message>
      <source>search {}</source>
      <translation>поиск {}</translation>
    </message>
    <message>
      <source>seed of every random choice</source>
      <translation>порождающее число всех случайных выборов</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>сторона тайлов индекса в рабочих пикселях</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>сторона искомых фрагментов в рабочих пикселях</translation>
    </message>
    <message>
      <source>similarity up to {:.2f} · {} tiles · {:.1f} s</source>
      <translation>сходство до {:.2f} · тайлов {} · {:.1f} с</translation>
    </message>
    <message>
      <source>similarity {:.2f}</source>
      <translation>сходство {:.2f}</translation>
    </message>
    <message>
      <source>step</source>
      <translation>шаг</translation>
    </message>
    <message>
      <source>step between query patches in working pixels</source>
      <translation>шаг между искомыми фрагментами в рабочих пикселях</translation>
    </message>
    <message>
      <source>step {}</source>
      <translation>шаг {}</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>шагов/с</translation>
    </message>
    <message>
      <source>that place has no coordinates in the basemap's CRS</source>
      <translation>у этого места нет координат в системе координат подложки</translation>
    </message>
    <message>
      <source>that would be {} million pixels of {} in {} requests</source>
      <translation>это {} млн пикселей из {}, запросов: {}</translation>
    </message>
    <message>
      <source>the CRS of {} was changed in QGIS ({}), its file says {}</source>
      <translation>система координат {} изменена в QGIS ({}), в файле указана {}</translation>
    </message>
    <message>
      <source>the area cannot be expressed in the basemap's CRS ({})</source>
      <translation>область нельзя выразить в системе координат подложки ({})</translation>
    </message>
    <message>
      <source>the area lies beyond {:.0f}° of latitude, where Web Mercator ends</source>
      <translation>область лежит за широтой {:.0f}°, где заканчивается веб-Меркатор</translation>
    </message>
    <message>
      <source>the cache folder {} has {} MB left, {} may be needed</source>
      <translation>в папке кэша {} свободно {} МБ, может понадобиться {}</translation>
    </message>
    <message>
      <source>the file of layer {} is not there: {}</source>
      <translation>файл слоя {} отсутствует: {}</translation>
    </message>
    <message>
      <source>the folder the Train panel proposes</source>
      <translation>папка, предлагаемая панелью «Обучение»</translation>
    </message>
    <message>
      <source>the layout could not be drawn</source>
      <translation>не удалось нарисовать макет</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>в пути {} есть {!r}</translation>
    </message>
    <message>
      <source>the point has no place on earth ({})</source>
      <translation>у точки нет места на Земле ({})</translation>
    </message>
    <message>
      <source>the run in {} was made by another version</source>
      <translation>запуск в {} создан другой версией</translation>
    </message>
    <message>
      <source>the service has no pixels finer than {}</source>
      <translation>у службы нет пикселей мельче {}</translation>
    </message>
    <message>
      <source>the shipped one</source>
      <translation>поставляемая</translation>
    </message>
    <message>
      <source>the strip does not say its pixel size, and {} is online and has none of its own</source>
      <translation>у полосы не указан размер пикселя, а подложка {} — онлайн и собственного размера не имеет</translation>
    </message>
    <message>
      <source>their CRS differ: {} and {}</source>
      <translation>их системы координат различаются: {} и {}</translation>
    </message>
    <message>
      <source>their corners lie {:.3g} pixels apart</source>
      <translation>их углы расходятся на {:.3g} пикселя</translation>
    </message>
    <message>
      <source>there is no file {}</source>
      <translation>нет файла {}</translation>
    </message>
    <message>
      <source>there is no folder {}</source>
      <translation>нет папки {}</translation>
    </message>
    <message>
      <source>they have {} × {} and {} × {} pixels</source>
      <translation>в них {} × {} и {} × {} пикселей</translation>
    </message>
    <message>
      <source>this footprint does not say which patch it belongs to</source>
      <translation>у этого контура не указано, к какому фрагменту он относится</translation>
    </message>
    <message>
      <source>tile codes kept in the index; binary: two bits a number</source>
      <translation>коды тайлов, хранимые в индексе; binary: два бита на число</translation>
    </message>
    <message>
      <source>tile {}/{}/{}</source>
      <translation>тайл {}/{}/{}</translation>
    </message>
    <message>
      <source>tiles to find</source>
      <translation>сколько тайлов найти</translation>
    </message>
    <message>
      <source>torch cannot be used in the engine's Python</source>
      <translation>torch нельзя использовать в Python модуля</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>неясен</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>ожидает</translation>
    </message>
    <message>
      <source>what SAR pixel values are</source>
      <translation>что представляют собой значения пикселей SAR</translation>
    </message>
    <message>
      <source>what orders the candidates: consensus: the evidence of the whole strip, of a single patch its own; graph: a trained re-ranker; none: each patch by itself</source>
      <translation>чем упорядочиваются кандидаты: consensus: данными всей полосы, у одиночного фрагмента — его собственными; graph: обученной моделью переранжирования; none: каждый фрагмент сам по себе</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>что это за изображение; auto: один или два канала и комплексные значения — SAR, три канала и более — оптика</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>где вычислять: auto, cpu, cuda или cuda:N; auto берёт CUDA, если она есть</translation>
    </message>
    <message>
      <source>with --reference: side of the tiles in working pixels; 128 when not given, an index has its own</source>
      <translation>с --reference: сторона тайлов в рабочих пикселях; если не задана — 128, у индекса она своя</translation>
    </message>
    <message>
      <source>within </source>
      <translation>в радиусе </translation>
    </message>
    <message>
      <source>working pixel size on the ground; the basemap's own when not given</source>
      <translation>рабочий размер пикселя на местности; если не задан — как у подложки</translation>
    </message>
    <message>
      <source>zoom {}</source>
      <translation>уровень {}</translation>
    </message>
    <message>
      <source>{}
Click to open it.</source>
      <translation>{}
Щёлкните, чтобы открыть.</translation>
    </message>
    <message>
      <source>{} (with a name and a password)</source>
      <translation>{} (с именем и паролем)</translation>
    </message>
    <message>
      <source>{} MB are kept in {}.</source>
      <translation>{} МБ хранится в {}.</translation>
    </message>
    <message>
      <source>{} a pixel</source>
      <translation>{} на пиксель</translation>
    </message>
    <message>
      <source>{} accepted patches added as pairs.</source>
      <translation>Принятых фрагментов добавлено как пары: {}.</translation>
    </message>
    <message>
      <source>{} bands</source>
      <translation>каналов: {}</translation>
    </message>
    <message>
      <source>{} cannot be made.</source>
      <translation>Невозможно создать {}.</translation>
    </message>
    <message>
      <source>{} cannot be written</source>
      <translation>невозможно записать {}</translation>
    </message>
    <message>
      <source>{} control points agree</source>
      <translation>согласуется опорных точек: {}</translation>
    </message>
    <message>
      <source>{} could not be started.</source>
      <translation>Не удалось запустить {}.</translation>
    </message>
    <message>
      <source>{} does not show that area</source>
      <translation>{} не показывает эту область</translation>
    </message>
    <message>
      <source>{} does not work: {}</source>
      <translation>{} не работает: {}</translation>
    </message>
    <message>
      <source>{} elapsed</source>
      <translation>прошло {}</translation>
    </message>
    <message>
      <source>{} failed</source>
      <translation>с ошибкой: {}</translation>
    </message>
    <message>
      <source>{} from the fitted strip</source>
      <translation>{} от рассчитанной полосы</translation>
    </message>
    <message>
      <source>{} has driver {}; CUDA 13 needs {} or newer. Update it first, or use the CPU.</source>
      <translation>У {} драйвер {}; для CUDA 13 нужен {} или новее. Сначала обновите его или используйте CPU.</translation>
    </message>
    <message>
      <source>{} has no georeference in its file</source>
      <translation>в файле {} нет привязки</translation>
    </message>
    <message>
      <source>{} has {:.1f} GB of memory, which is too little.</source>
      <translation>У {} {:.1f} ГБ памяти, этого слишком мало.</translation>
    </message>
    <message>
      <source>{} holds another environment. Remove it and install anew?</source>
      <translation>В {} находится другое окружение. Удалить его и установить заново?</translation>
    </message>
    <message>
      <source>{} holds no control points of a match</source>
      <translation>в {} нет опорных точек поиска</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>в {} нет таблицы {} поиска</translation>
    </message>
    <message>
      <source>{} holds something else than an environment.</source>
      <translation>В {} находится не окружение, а что-то другое.</translation>
    </message>
    <message>
      <source>{} in this step</source>
      <translation>{} на этом шаге</translation>
    </message>
    <message>
      <source>{} is damaged</source>
      <translation>файл {} повреждён</translation>
    </message>
    <message>
      <source>{} is no layer that QGIS can open</source>
      <translation>{} — не слой, который QGIS может открыть</translation>
    </message>
    <message>
      <source>{} is not a raster that GDAL can open</source>
      <translation>{} — не растр, который GDAL может открыть</translation>
    </message>
    <message>
      <source>{} is online and shows the whole world: say where to search</source>
      <translation>{} — онлайн и показывает весь мир: укажите, где искать</translation>
    </message>
    <message>
      <source>{} libraries checked, {}.</source>
      <translation>Проверено библиотек: {}, {}.</translation>
    </message>
    <message>
      <source>{} may not be written.</source>
      <translation>Нет прав на запись в {}.</translation>
    </message>
    <message>
      <source>{} min {} s</source>
      <translation>{} мин {} с</translation>
    </message>
    <message>
      <source>{} needs {} points of the fit, and {} are in use</source>
      <translation>{}: нужно точек подгонки {}, используется {}</translation>
    </message>
    <message>
      <source>{} not found</source>
      <translation>не найдено: {}</translation>
    </message>
    <message>
      <source>{} of the folder's files are others than this plugin knows and are taken on the folder's word: {}.</source>
      <translation>{} из файлов папки плагину неизвестны, они принимаются на веру: {}.</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are blank</source>
      <translation>{} из {} блоков подложки пусты</translation>
    </message>
    <message>
      <source>{} of {} blocks of the basemap are missing: {}</source>
      <translation>{} из {} блоков подложки отсутствуют: {}</translation>
    </message>
    <message>
      <source>{} of {} blocks of {} failed: {}</source>
      <translation>{} из {} блоков {} не получены: {}</translation>
    </message>
    <message>
      <source>{} of {} patches agree</source>
      <translation>согласуется фрагментов: {} из {}</translation>
    </message>
    <message>
      <source>{} of {} shown, {} of them accepted</source>
      <translation>Показано {} из {}, из них принято {}</translation>
    </message>
    <message>
      <source>{} of {} strips are done already</source>
      <translation>готово полос: {} из {}</translation>
    </message>
    <message>
      <source>{} of {} strips found</source>
      <translation>найдено полос: {} из {}</translation>
    </message>
    <message>
      <source>{} of {} strips have results there that were made with other choices: {}</source>
      <translation>у {} из {} полос там есть результаты с другими параметрами: {}</translation>
    </message>
    <message>
      <source>{} on disk</source>
      <translation>{} на диске</translation>
    </message>
    <message>
      <source>{} on disk ({} free)</source>
      <translation>{} на диске (свободно {})</translation>
    </message>
    <message>
      <source>{} packages from the folder, nothing to download, {}.</source>
      <translation>Пакетов из папки: {}, загружать ничего не нужно, {}.</translation>
    </message>
    <message>
      <source>{} packages, {} to download, {}.</source>
      <translation>Пакетов: {}, загрузить {}, {}.</translation>
    </message>
    <message>
      <source>{} patches</source>
      <translation>фрагментов: {}</translation>
    </message>
    <message>
      <source>{} pictures</source>
      <translation>снимков: {}</translation>
    </message>
    <message>
      <source>{} places, compared by {}</source>
      <translation>мест: {}, сравнение по {}</translation>
    </message>
    <message>
      <source>{} points</source>
      <translation>точек: {}</translation>
    </message>
    <message>
      <source>{} points so placed do not fix this map: {}</source>
      <translation>точки ({}) так расположены, что не определяют преобразование: {}</translation>
    </message>
    <message>
      <source>{} points written to {}</source>
      <translation>точек: {}, записано в {}</translation>
    </message>
    <message>
      <source>{} points, {} check points, written to {}</source>
      <translation>точек: {}, контрольных: {}, записано в {}</translation>
    </message>
    <message>
      <source>{} reviewed</source>
      <translation>проверено: {}</translation>
    </message>
    <message>
      <source>{} shows nothing there: {} of {} blocks are blank or one and the same picture</source>
      <translation>{} там ничего не показывает: {} из {} блоков пусты или содержат один и тот же снимок</translation>
    </message>
    <message>
      <source>{} similar places, {}</source>
      <translation>похожих мест: {}, {}</translation>
    </message>
    <message>
      <source>{} tiles</source>
      <translation>тайлов: {}</translation>
    </message>
    <message>
      <source>{} to do</source>
      <translation>осталось: {}</translation>
    </message>
    <message>
      <source>{} with {:.0f} GB was found.</source>
      <translation>Найден {} с {:.0f} ГБ.</translation>
    </message>
    <message>
      <source>{} → {}</source>
      <translation>{} → {}</translation>
    </message>
    <message>
      <source>{}, best {}</source>
      <translation>{}, лучшее {}</translation>
    </message>
    <message>
      <source>{}, passes through all of them</source>
      <translation>{}, проходит через все точки</translation>
    </message>
    <message>
      <source>{}, step {}</source>
      <translation>{}, шаг {}</translation>
    </message>
    <message>
      <source>{}: {} before, {} after</source>
      <translation>{}: {} до, {} после</translation>
    </message>
    <message>
      <source>“-”: not known, since the training began with no model or held nothing out</source>
      <translation>«-»: неизвестно, так как обучение началось без модели или без отложенных мест</translation>
    </message>
    <message>
      <source>“Repair” installs it again. If that does not help, copy the report and tell us.</source>
      <translation>«Исправить» установит её заново. Если не поможет, скопируйте отчёт и сообщите нам.</translation>
    </message>
    <message>
      <source>“{}” is not a raster that GDAL can open: {}. Choose another one.</source>
      <translation>«{}» — не растр, который GDAL может открыть: {}. Выберите другой.</translation>
    </message>
    <message>
      <source>“{}” is not there: {}. Check the path.</source>
      <translation>«{}» отсутствует: {}. Проверьте путь.</translation>
    </message>
    <message>
      <source>… and {} more lines in report.json</source>
      <translation>… и ещё строк в report.json: {}</translation>
    </message>
  </context>
</TS>
