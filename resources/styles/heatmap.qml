<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Rendering">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" classificationMin="0" classificationMax="1" alphaBand="-1" opacity="1" nodataColor="">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="1" labelPrecision="2">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="0,0,4,0"/>
              <Option name="color2" type="QString" value="252,255,164,235"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.25;87,16,110,60:0.5;188,55,84,140:0.75;249,142,9,200"/>
            </Option>
          </colorramp>
          <item value="0" label="0, typical place" color="#000004" alpha="0"/>
          <item value="0.25" label="0.25" color="#57106e" alpha="60"/>
          <item value="0.5" label="0.5" color="#bc3754" alpha="140"/>
          <item value="0.75" label="0.75" color="#f98e09" alpha="200"/>
          <item value="1" label="1, best place" color="#fcffa4" alpha="235"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler zoomedInResampler="bilinear" maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
