import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the tools, with its name. */
export function Card({ title, id, children }: { title: string; id: string; children: ComponentChildren }) {
  const titleId = useId();
  return (
    <section class="tool-card" id={`card-${id}`} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}
