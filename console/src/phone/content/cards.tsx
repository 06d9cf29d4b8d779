import { Icon } from '../../look/icons.js';
import { t } from '../../text/text.js';
import type { MessageView } from '../message-view.js';
import { openPage } from '../phone-state.js';

type Of<Type extends MessageView['type']> = { view: Extract<MessageView, { type: Type }> };

export const VideoCard = ({ view }: Of<'video'>) => (
  <div class="video" role="img" aria-label={t('videoOf', { id: view.mediaId })}>
    <span class="video-screen">
      <Icon name="play" />
    </span>
    {view.title && <strong>{view.title}</strong>}
    {view.description && <span>{view.description}</span>}
    <small class="media-id">{view.mediaId}</small>
  </div>
);

export const MusicCard = ({ view }: Of<'music'>) => (
  <button
    type="button"
    class="row-card"
    title={view.url}
    disabled={!view.url}
    onClick={() => openPage(view.url)}
  >
    <span>
      <strong>{view.title || t('music')}</strong>
      <small>{view.description}</small>
    </span>
    <Icon name="music" />
  </button>
);

export const LocationCard = ({ view }: Of<'location'>) => (
  <div class="location">
    <strong>{view.label || t('location')}</strong>
    <small>
      {view.latitude}, {view.longitude}
    </small>
    <span class="map" aria-hidden="true">
      <Icon name="location" />
    </span>
  </div>
);

export const LinkCard = ({ view }: Of<'link'>) => (
  <button type="button" class="row-card" title={view.url} onClick={() => openPage(view.url)}>
    <span>
      <strong>{view.title || view.url}</strong>
      <small>{view.description}</small>
    </span>
    <Icon name="link" />
  </button>
);

export const PageCard = ({ view }: Of<'page'>) => (
  <div class="row-card">
    <span>
      <strong>{view.title}</strong>
      <small>
        {view.appId} {view.path}
      </small>
    </span>
    <Icon name="mini" />
  </div>
);
