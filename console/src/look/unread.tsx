import { t } from '../text/text.js';

/** How many messages nobody has looked at yet. */
export const Unread = ({ count }: { count: number }) =>
  count > 0 ? (
    <span class="unread">
      {count > 99 ? '99+' : count}
      <span class="hidden"> {t('unread')}</span>
    </span>
  ) : null;
