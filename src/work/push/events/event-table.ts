import type { WorkFields } from './read-fields.js';
import { WORK_EVENTS } from './work-events.data.js';

/** How one kind of push is recognised and read. */
export interface WorkEventDefinition {
  readonly name: string;
  readonly robot?: boolean;
  /** Of a message. */
  readonly msgType?: string;
  /** Of an event or a notice, in the documented spelling. */
  readonly event?: string;
  readonly changeType?: string;
  readonly fields: WorkFields;
}

let table: ReadonlyMap<string, WorkEventDefinition> | undefined;

/** The definitions, read when the first push arrives. */
function definitions(): ReadonlyMap<string, WorkEventDefinition> {
  return (table ??= new Map(
    WORK_EVENTS.trim()
      .split('\n')
      .map((line) => {
        const definition = JSON.parse(line) as WorkEventDefinition;
        return [keyOf(definition), definition];
      }),
  ));
}

/** The definition of a message or an event, whatever the case that its names were sent in. */
export function findWorkEvent(
  wanted: Omit<WorkEventDefinition, 'name' | 'fields'>,
): WorkEventDefinition | undefined {
  return definitions().get(keyOf(wanted));
}

/** Every definition, for tests and tools. */
export const allWorkEvents = (): readonly WorkEventDefinition[] => [...definitions().values()];

function keyOf({
  robot,
  msgType = '',
  event,
  changeType = '',
}: Omit<WorkEventDefinition, 'name' | 'fields'>): string {
  const what = event === undefined ? `message ${msgType}` : `event ${event} ${changeType}`;
  return `${robot ? 'robot ' : ''}${what}`.toLowerCase();
}
