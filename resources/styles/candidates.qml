<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="1">
    <rules key="root">
      <rule key="rule0" filter='"rank" = 1' symbol="0" label="First choice"/>
      <rule key="rule1" filter='"rank" &gt; 1 AND "rank" &lt;= 10' symbol="1" label="Rank 2 – 10"/>
      <rule key="rule2" filter="ELSE" symbol="2" label="Rank above 10"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="255,255,255,220"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="1.0"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="204,121,167,255"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="0.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
        <layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="point_on_surface" type="QString" value="0"/>
            <Option name="point_on_all_parts" type="QString" value="1"/>
          </Option>
          <symbol name="@c" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="name" type="QString" value="circle"/>
                <Option name="color" type="QString" value="204,121,167,255"/>
                <Option name="outline_color" type="QString" value="255,255,255,255"/>
                <Option name="outline_width" type="QString" value="0.2"/>
                <Option name="size" type="QString" value="2.2"/>
                <Option name="size_unit" type="QString" value="MM"/>
              </Option>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="240,228,66,200"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="0.3"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
        <layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="point_on_surface" type="QString" value="0"/>
            <Option name="point_on_all_parts" type="QString" value="1"/>
          </Option>
          <symbol name="@c" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="name" type="QString" value="circle"/>
                <Option name="color" type="QString" value="240,228,66,230"/>
                <Option name="outline_color" type="QString" value="0,0,0,200"/>
                <Option name="outline_width" type="QString" value="0.2"/>
                <Option name="size" type="QString" value="1.4"/>
                <Option name="size_unit" type="QString" value="MM"/>
              </Option>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="point_on_surface" type="QString" value="0"/>
            <Option name="point_on_all_parts" type="QString" value="1"/>
          </Option>
          <symbol name="@c" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="name" type="QString" value="circle"/>
                <Option name="color" type="QString" value="200,200,200,200"/>
                <Option name="outline_color" type="QString" value="0,0,0,160"/>
                <Option name="outline_width" type="QString" value="0.2"/>
                <Option name="size" type="QString" value="0.9"/>
                <Option name="size_unit" type="QString" value="MM"/>
              </Option>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <orderby>
      <orderByClause asc="0" nullsFirst="1">"rank"</orderByClause>
    </orderby>
  </renderer-v2>
  <aliases>
    <alias field="query_id" index="1" name="Patch"/>
    <alias field="query_col_px" index="2" name="Patch left in strip [px]"/>
    <alias field="query_row_px" index="3" name="Patch top in strip [px]"/>
    <alias field="patch_px" index="4" name="Patch side in strip [px]"/>
    <alias field="center_x" index="5" name="Centre X [map units]"/>
    <alias field="center_y" index="6" name="Centre Y [map units]"/>
    <alias field="similarity" index="7" name="Similarity (-1 to 1)"/>
    <alias field="confidence" index="8" name="Confidence (0 to 1)"/>
    <alias field="accepted" index="9" name="Accepted"/>
    <alias field="residual_m" index="10" name="Distance to fitted strip [m]"/>
    <alias field="rank_before" index="11" name="Rank by the patch alone"/>
    <alias field="rank" index="12" name="Rank after re-ranking"/>
  </aliases>
  <mapTip>&lt;b>Patch [% query_id %]&lt;/b>, rank [% rank %] (alone [% rank_before %]): similarity [% round(similarity, 3) %]</mapTip>
</qgis>
