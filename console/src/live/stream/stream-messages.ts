/** What a page asks of the worker that reads the stream for all pages. */
export type StreamRequest =
  | {
      type: 'join';
      /** Where the stream is. */
      url: string;
      /** The names of the events that are wanted. */
      names: readonly string[];
    }
  | { type: 'leave' };

/** What happens on the stream. */
export type StreamMessage =
  | { type: 'open' }
  | { type: 'lost' }
  | {
      type: 'event';
      name: string;
      /** JSON. */
      data: string;
    };
