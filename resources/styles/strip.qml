<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
    <rules key="root">
      <rule key="rule0" filter='"accepted"' symbol="0" label="Strip, accepted"/>
      <rule key="rule1" filter="ELSE" symbol="1" label="Strip, not accepted"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="-0.8"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="255,255,255,230"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="1.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="-0.8"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="0,158,115,255"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="0.9"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="-0.8"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="0,0,0,200"/>
            <Option name="line_style" type="QString" value="solid"/>
            <Option name="line_width" type="QString" value="1.6"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="offset" type="QString" value="-0.8"/>
            <Option name="offset_unit" type="QString" value="MM"/>
            <Option name="line_color" type="QString" value="230,159,0,255"/>
            <Option name="line_style" type="QString" value="dash"/>
            <Option name="line_width" type="QString" value="0.9"/>
            <Option name="line_width_unit" type="QString" value="MM"/>
            <Option name="joinstyle" type="QString" value="miter"/>
            <Option name="capstyle" type="QString" value="flat"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <aliases>
    <alias field="accepted" index="1" name="Accepted"/>
    <alias field="confidence" index="2" name="Confidence (0 to 1)"/>
    <alias field="reason" index="3" name="Reason"/>
    <alias field="crs" index="4" name="Coordinate reference system"/>
    <alias field="transform" index="5" name="Transform [a, b, c, d, e, f]"/>
    <alias field="rmse_m" index="6" name="Root mean square residual [m]"/>
    <alias field="num_inliers" index="7" name="Points that agree"/>
    <alias field="heading_deg" index="8" name="Heading [degrees from grid north]"/>
    <alias field="pixel_size_m" index="9" name="Pixel size of strip [m]"/>
  </aliases>
  <mapTip>&lt;b>[% if(accepted, 'Accepted', 'Not accepted') %]&lt;/b>, confidence [% round(confidence, 2) %]. [% reason %]</mapTip>
</qgis>
