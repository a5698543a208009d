import type { LucideIcon } from 'lucide-react';
import { useWidget } from './widgets/use-widget';

export interface ExplainedOption {
  value: string;
  label: string;
  /** What it means, in a few words. */
  hint: string;
  icon: LucideIcon;
}

export interface ExplainedSelectProps {
  label: string;
  name: string;
  options: readonly ExplainedOption[];
  defaultValue: string;
}

const load = () => import('./widgets/SelectWidget');

/** A small choice whose options need a word of explanation. Without a script it is a plain select with the same values. */
export function ExplainedSelect({ label, name, options, defaultValue }: ExplainedSelectProps) {
  const { Widget, plain } = useWidget<typeof import('./widgets/SelectWidget').default, HTMLSelectElement>(load);
  if (Widget) return <Widget label={label} name={name} options={options} defaultValue={plain.current?.value ?? defaultValue} />;
  return (
    <select ref={plain} className="select" aria-label={label} name={name} defaultValue={defaultValue}>
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}
