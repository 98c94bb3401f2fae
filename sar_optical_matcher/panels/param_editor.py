"""A parameter of the engine as a widget: range, default, choices and help all come from ``backend.config``."""

from __future__ import annotations

import dataclasses
from typing import Any, Optional, Type

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ...backend import config
from ..texts import tr

DECIMALS, FINE_DECIMALS = 3, 6
"""Of numbers with a fraction; the finer ones where the default or the smallest value would not show in three."""


class ParamEditor(QObject):
    """One parameter and its widget.

    Args:
        params: the dataclass.
        name: the parameter.
        unset: what an optional parameter shows while it is not given.
        suffix: unit behind a number.
        prefix: sign before a number.
        factor: what the shown number is of the value: 100 shows a fraction as per cent.
        choices: offered values of a free text, the first is the default's place.
        parent: owner.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        params: Type[config.Params],
        name: str,
        *,
        unset: str = "",
        suffix: str = "",
        prefix: str = "",
        factor: float = 1.0,
        choices: "tuple[str, ...]" = (),
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._spec = next(spec for spec in dataclasses.fields(params) if spec.name == name)
        declared = config.field_type(params, name)
        self._type = config.base_type(declared)
        self._optional = declared is not self._type
        self._factor, self._unset = factor, unset
        self.widget = self._make(unset, choices or tuple(self._spec.metadata["choices"] or ()), parent)
        if self._type in (int, float):
            self.widget.setPrefix(prefix)
            self.widget.setSuffix(suffix)
        self.widget.setToolTip(tr(self._spec.metadata["help"]))
        self.widget.setObjectName(name)
        self.reset()

    def value(self) -> Any:
        """The parameter's value, None for an optional one left unset."""
        widget = self.widget
        if isinstance(widget, QCheckBox):
            return widget.isChecked()
        if isinstance(widget, QComboBox):
            text = widget.currentText().strip()
            return None if self._optional and text in ("", self._unset) else text
        if isinstance(widget, QLineEdit):
            return widget.text().strip() or None
        if self._optional and widget.value() == widget.minimum():
            return None
        # A widget keeps limited decimals; its value must not differ from the default in the fifteenth digit.
        return int(widget.value()) if self._type is int else round(widget.value() / self._factor, 6)

    def set_value(self, value: Any) -> None:
        """Show ``value``; None unsets an optional one."""
        widget = self.widget
        if isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif isinstance(widget, QComboBox):
            shown = "" if widget.isEditable() else self._unset
            widget.setCurrentText(shown if value is None else str(value))
        elif isinstance(widget, QLineEdit):
            widget.setText(value or "")
        else:
            shown = value if value is None or self._type is int else value * self._factor
            widget.setValue(widget.minimum() if shown is None else shown)

    def reset(self) -> None:
        """Show the default."""
        self.set_value(self._spec.default)

    def _make(self, unset: str, choices: "tuple[str, ...]", parent: Optional[QWidget]) -> QWidget:
        if self._type is bool:
            box = QCheckBox(parent)
            box.toggled.connect(self.changed)
            return box
        if self._type in (int, float):
            return self._make_number(unset, parent)
        if choices:
            combo = QComboBox(parent)
            combo.setEditable(not self._spec.metadata["choices"])
            if combo.isEditable():
                combo.lineEdit().setPlaceholderText(unset)
            elif self._optional:
                combo.addItem(unset)
            combo.addItems(choices)
            # A path is longer than any panel is wide.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            combo.currentTextChanged.connect(self.changed)
            return combo
        line = QLineEdit(parent)
        line.textChanged.connect(self.changed)
        return line

    def _decimals(self) -> int:
        if self._factor != 1.0:
            return 1
        telling = (self._spec.default, self._spec.metadata["minimum"])
        return FINE_DECIMALS if any(value and abs(value) < 0.01 for value in telling) else DECIMALS

    def _make_number(self, unset: str, parent: Optional[QWidget]) -> QWidget:
        low, high = self._spec.metadata["minimum"], self._spec.metadata["maximum"]
        if self._type is int:
            spin: Any = QgsSpinBox(parent)
            low, high = int(low or 0), int(high if high is not None else 2**31 - 1)
        else:
            spin = QgsDoubleSpinBox(parent)
            spin.setDecimals(self._decimals())
            low, high = float(low or 0.0) * self._factor, float(high if high is not None else 1e9) * self._factor
        if self._optional:
            # One step below the smallest allowed value stands for "not given".
            low = 0 if low > 0 else low - 1
        spin.setRange(low, high)
        if self._optional:
            spin.setSpecialValueText(unset)
            spin.setClearValueMode(type(spin).ClearValueMode.MinimumValue)
        elif self._spec.default is not None:
            spin.setClearValue(self._spec.default * self._factor if self._type is float else self._spec.default)
        spin.valueChanged.connect(self.changed)
        return spin
