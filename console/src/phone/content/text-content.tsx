import { linksIn } from '../text-links.js';
import { openPage } from '../phone-state.js';
import { isWebAddress } from '../../live/addresses.js';

/** A text as it was sent, white space included; `<a href>` is a link, as in WeChat. */
export const TextContent = ({ text }: { text: string }) => (
  <span class="text">
    {linksIn(text).map(({ text: part, href }, index) =>
      href !== undefined && isWebAddress(href) ? (
        <button key={index} type="button" class="link-button" title={href} onClick={() => openPage(href)}>
          {part}
        </button>
      ) : (
        part
      ),
    )}
  </span>
);
