import { lettersOf } from '../../text/letters.js';
import { t } from '../../text/text.js';

const EMOJI = lettersOf(
  '😀😄😂🙂😉😊😍😘😜🤔😎😏😢😭😡😱😴🤗🙄😷👍👎👌✌🙏👏💪🤝👋✊❤💔🌹🎉🎂🎁🧧🔥⭐🌙☀🌧🍉🍺☕🐱🐶🐷',
);

/** A small board of emoji; what is picked goes into the text. */
export const EmojiPicker = ({ onPick }: { onPick: (emoji: string) => void }) => (
  <div class="emoji-board" role="group" aria-label={t('emoji')}>
    {EMOJI.map((emoji) => (
      <button
        key={emoji}
        type="button"
        aria-label={t('emojiOf', { name: emoji })}
        onClick={() => onPick(emoji)}
      >
        {emoji}
      </button>
    ))}
  </div>
);
