import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  name: string;
  type?: 'text' | 'url' | 'number';
  defaultValue?: string;
  required?: boolean;
  disabled?: boolean;
  inputMode?: 'decimal' | 'numeric' | 'tel';
  pattern?: string;
  list?: string;
  placeholder?: string;
  maxLength?: number;
  min?: number;
  max?: number;
}

/** A named field of a form, in WeUI's look. */
export function Field({ label, type = 'text', ...input }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type={type} class="weui-input" autocomplete="off" spellcheck={false} {...input} />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
  children: ComponentChildren;
}

/** A named choice of a form. */
export function Choice({ label, name, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        class="weui-input"
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** Something that is on or off. */
export const Switch = ({ label, on, onToggle }: SwitchProps) => (
  <label class="switch-row">
    <span>{label}</span>
    <input
      type="checkbox"
      role="switch"
      class="weui-switch"
      checked={on}
      onChange={(event) => onToggle(event.currentTarget.checked)}
    />
  </label>
);

/** The fields of a form that was sent, as texts. */
export function textsOf(event: SubmitEvent): Record<string, string> {
  event.preventDefault();
  const data = new FormData(event.currentTarget as HTMLFormElement);
  return Object.fromEntries([...data].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}
