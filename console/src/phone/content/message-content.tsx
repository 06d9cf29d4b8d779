import { Icon } from '../../look/icons.js';
import { t } from '../../text/text.js';
import type { MessageView } from '../message-view.js';
import { Articles } from './articles.js';
import { Choices } from './choices.js';
import { LinkCard, LocationCard, MusicCard, PageCard, VideoCard } from './cards.js';
import { Picture } from './picture.js';
import { TemplateCard } from './template-card.js';
import { TextContent } from './text-content.js';

/** What a message shows. */
export function MessageContent({ view }: { view: MessageView }) {
  switch (view.type) {
    case 'text':
      return <TextContent text={view.text} />;
    case 'image':
      return <Picture mediaId={view.mediaId} url={view.url} />;
    case 'voice':
      return (
        <span class="voice">
          <Icon name="voice" /> {t('voice')}
          <small class="media-id">{view.mediaId}</small>
          {view.recognition && <q>{view.recognition}</q>}
        </span>
      );
    case 'video':
      return <VideoCard view={view} />;
    case 'music':
      return <MusicCard view={view} />;
    case 'articles':
      return <Articles items={view.items} />;
    case 'location':
      return <LocationCard view={view} />;
    case 'link':
      return <LinkCard view={view} />;
    case 'page':
      return <PageCard view={view} />;
    case 'choices':
      return <Choices view={view} />;
    case 'template':
      return <TemplateCard view={view} />;
    case 'other':
      return (
        <details>
          <summary>{t('unknownKind', { kind: view.kind })}</summary>
          <pre>{view.json}</pre>
        </details>
      );
    default:
      return null;
  }
}
