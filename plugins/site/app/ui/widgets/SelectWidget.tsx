import { Select, SelectItem, SelectItemCheck, SelectPopover, SelectProvider } from '@ariakit/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ExplainedSelectProps } from '../ExplainedSelect';

/**
 * A list in which every choice says what it means; a hidden select still goes along with the form.
 * The name stands on the button itself: a label's id is only known one render later, and until then the button had no name.
 */
export default function SelectWidget({ label, name, options, defaultValue }: ExplainedSelectProps) {
  const [value, setValue] = useState(defaultValue);
  const chosen = options.find((option) => option.value === value) ?? options[0];
  const Icon = chosen?.icon;
  return (
    <SelectProvider value={value} setValue={(next) => setValue(String(next))} placement="bottom-end">
      <Select className="select" name={name} aria-label={label}>
        {Icon ? <Icon size={16} aria-hidden /> : null}
        <span>{chosen?.label}</span>
        <ChevronDown size={16} aria-hidden />
      </Select>
      <SelectPopover className="float menu__list" aria-label={label} gutter={6} overflowPadding={12} unmountOnHide>
        {options.map((option) => (
          <SelectItem key={option.value} className="menu__item menu__item--explained" value={option.value}>
            <option.icon size={18} aria-hidden />
            <span>{option.label}<span className="menu__hint">{option.hint}</span></span>
            <SelectItemCheck><Check size={18} aria-hidden /></SelectItemCheck>
          </SelectItem>
        ))}
      </SelectPopover>
    </SelectProvider>
  );
}
