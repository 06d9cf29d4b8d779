import { run } from '../../live/problem.js';
import { speak } from '../../live/speak.js';
import type { MessageView } from '../message-view.js';

/** A menu within a message: what is picked is sent as text, with the id of the choice. */
export const Choices = ({ view }: { view: Extract<MessageView, { type: 'choices' }> }) => (
  <div class="choices">
    <p>{view.head}</p>
    {view.items.map(({ id, content }) => (
      <button
        key={id}
        type="button"
        class="link-button"
        onClick={() => run(() => speak({ MsgType: 'text', Content: content, bizmsgmenuid: id }))}
      >
        {content}
      </button>
    ))}
    <p>{view.tail}</p>
  </div>
);
