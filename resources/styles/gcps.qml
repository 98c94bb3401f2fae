<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling|Fields|MapTips" labelsEnabled="0">
  <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
    <rules key="root">
      <rule key="rule0" filter='"is_inlier"' symbol="0" label="Used by the fit (arrow: residual, 3 mm a pixel)"/>
      <rule key="rule1" filter="ELSE" symbol="1" label="Not used"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="VectorField" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="x_attribute" type="QString" value="residual_east_px"/>
            <Option name="y_attribute" type="QString" value="residual_north_px"/>
            <Option name="vector_field_type" type="QString" value="0"/>
            <Option name="scale" type="QString" value="3"/>
            <Option name="size" type="QString" value="0"/>
            <Option name="distance_unit" type="QString" value="MM"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="angle_orientation" type="QString" value="0"/>
            <Option name="angle_units" type="QString" value="0"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
          </Option>
          <symbol name="@a" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="line_color" type="QString" value="255,255,255,230"/>
                <Option name="line_width" type="QString" value="1.1"/>
                <Option name="line_width_unit" type="QString" value="MM"/>
                <Option name="capstyle" type="QString" value="flat"/>
              </Option>
            </layer>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="line_color" type="QString" value="0,114,178,255"/>
                <Option name="line_width" type="QString" value="0.5"/>
                <Option name="line_width_unit" type="QString" value="MM"/>
                <Option name="capstyle" type="QString" value="flat"/>
              </Option>
            </layer>
            <layer class="MarkerLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="placement" type="QString" value="lastvertex"/>
                <Option name="rotate" type="QString" value="1"/>
              </Option>
              <symbol name="@h" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
                <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="name" type="QString" value="filled_arrowhead"/>
                    <Option name="color" type="QString" value="0,114,178,255"/>
                    <Option name="outline_color" type="QString" value="255,255,255,255"/>
                    <Option name="outline_width" type="QString" value="0.2"/>
                    <Option name="size" type="QString" value="2.6"/>
                    <Option name="size_unit" type="QString" value="MM"/>
                  </Option>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="circle"/>
            <Option name="color" type="QString" value="0,114,178,255"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size" type="QString" value="1.8"/>
            <Option name="size_unit" type="QString" value="MM"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="VectorField" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="x_attribute" type="QString" value="residual_east_px"/>
            <Option name="y_attribute" type="QString" value="residual_north_px"/>
            <Option name="vector_field_type" type="QString" value="0"/>
            <Option name="scale" type="QString" value="3"/>
            <Option name="size" type="QString" value="0"/>
            <Option name="distance_unit" type="QString" value="MM"/>
            <Option name="size_unit" type="QString" value="MM"/>
            <Option name="angle_orientation" type="QString" value="0"/>
            <Option name="angle_units" type="QString" value="0"/>
            <Option name="offset" type="QString" value="0,0"/>
            <Option name="offset_unit" type="QString" value="MM"/>
          </Option>
          <symbol name="@a" type="line" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="line_color" type="QString" value="255,255,255,230"/>
                <Option name="line_width" type="QString" value="1.1"/>
                <Option name="line_width_unit" type="QString" value="MM"/>
                <Option name="capstyle" type="QString" value="flat"/>
              </Option>
            </layer>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="line_color" type="QString" value="213,94,0,255"/>
                <Option name="line_width" type="QString" value="0.5"/>
                <Option name="line_width_unit" type="QString" value="MM"/>
                <Option name="capstyle" type="QString" value="flat"/>
              </Option>
            </layer>
            <layer class="MarkerLine" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="placement" type="QString" value="lastvertex"/>
                <Option name="rotate" type="QString" value="1"/>
              </Option>
              <symbol name="@h" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
                <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
                  <Option type="Map">
                    <Option name="name" type="QString" value="filled_arrowhead"/>
                    <Option name="color" type="QString" value="213,94,0,255"/>
                    <Option name="outline_color" type="QString" value="255,255,255,255"/>
                    <Option name="outline_width" type="QString" value="0.2"/>
                    <Option name="size" type="QString" value="2.6"/>
                    <Option name="size_unit" type="QString" value="MM"/>
                  </Option>
                </layer>
              </symbol>
            </layer>
          </symbol>
        </layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" type="QString" value="cross_fill"/>
            <Option name="color" type="QString" value="213,94,0,255"/>
            <Option name="outline_color" type="QString" value="255,255,255,255"/>
            <Option name="outline_width" type="QString" value="0.3"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="size_unit" type="QString" value="MM"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <aliases>
    <alias field="gcp_id" index="1" name="Point"/>
    <alias field="col_px" index="2" name="Column in strip [px]"/>
    <alias field="row_px" index="3" name="Row in strip [px]"/>
    <alias field="x" index="4" name="X [map units]"/>
    <alias field="y" index="5" name="Y [map units]"/>
    <alias field="similarity" index="6" name="Similarity (-1 to 1)"/>
    <alias field="is_inlier" index="7" name="Used by the fit"/>
    <alias field="residual_x_px" index="8" name="Residual along columns [px]"/>
    <alias field="residual_y_px" index="9" name="Residual along rows [px]"/>
    <alias field="residual_m" index="10" name="Residual [m]"/>
    <alias field="residual_east_px" index="11" name="Residual toward map east [px]"/>
    <alias field="residual_north_px" index="12" name="Residual toward map north [px]"/>
  </aliases>
  <mapTip>&lt;b>Point [% gcp_id %]&lt;/b>: residual [% round(residual_m, 1) %] m</mapTip>
</qgis>
