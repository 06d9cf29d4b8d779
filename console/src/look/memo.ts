import type { ComponentType, FunctionComponent } from 'preact';
import { Component, h } from 'preact';

/** Draws a component again only when one of its properties is another one, or a signal it reads changes. */
export function memo<Props extends object>(Inner: FunctionComponent<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before = this.props as Record<string, unknown>;
      return Object.entries(next).some(([name, value]) => before[name] !== value);
    }

    override render() {
      return h(Inner, this.props);
    }
  };
}
