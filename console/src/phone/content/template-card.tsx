import { account } from '../../live/choice.js';
import { t } from '../../text/text.js';
import type { MessageView } from '../message-view.js';
import { openPage } from '../phone-state.js';

/** A template or subscription message: its values by name, and where it leads. */
export function TemplateCard({ view }: { view: Extract<MessageView, { type: 'template' }> }) {
  const known = account.value?.subscriptionTemplates.find(({ templateId }) => templateId === view.templateId);
  return (
    <div class="template">
      <strong>{view.title || known?.title || t('templateTitle', { id: view.templateId })}</strong>
      <dl>
        {view.rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.url && (
        <button type="button" class="detail" title={view.url} onClick={() => openPage(view.url)}>
          {t('detail')}
        </button>
      )}
      {!view.url && view.path && <small class="media-id">{view.path}</small>}
    </div>
  );
}
