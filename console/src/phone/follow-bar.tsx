import { run } from '../live/problem.js';
import { act } from '../live/speak.js';
import { t } from '../text/text.js';
import { sheet } from './phone-state.js';

/** What someone who does not follow sees instead of the keyboard. */
export const FollowBar = () => (
  <div class="follow-bar">
    <p>{t('followAgain')}</p>
    <div class="buttons">
      <button
        type="button"
        class="weui-btn weui-btn_primary"
        onClick={() => run(() => act('subscribe', { EventKey: '' }))}
      >
        {t('follow')}
      </button>
      <button type="button" class="weui-btn weui-btn_default" onClick={() => (sheet.value = 'scan')}>
        {t('scanToFollow')}
      </button>
    </div>
  </div>
);
