"""A styled layer in the user's language: the words of its legend and the names of its columns.

The style files hold them in English; ``tools/translations.py`` finds them there.
"""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from .texts import tr


def translate_layer(layer: QgsMapLayer) -> None:
    """Translate what the style of a layer says in words; what has no translation stays."""
    if isinstance(layer, QgsVectorLayer):
        for number in range(layer.fields().count()):
            layer.setFieldAlias(number, _translated(layer.attributeAlias(number)))
        _translate_legend(layer)
    elif isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer):
        _translate_ramp(layer.renderer().shader().rasterShaderFunction())


def _translate_legend(layer: QgsVectorLayer) -> None:
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(_translated(rule.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for number, each in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(number, _translated(each.label()))


def _translate_ramp(shader: QgsColorRampShader) -> None:
    items = shader.colorRampItemList()
    for item in items:
        item.label = _translated(item.label)
    shader.setColorRampItemList(items)


def _translated(text: str) -> str:
    # Qt translates the empty text into the header of the translation file.
    return tr(text) if text else ""
