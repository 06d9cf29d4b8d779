import { useState } from 'preact/hooks';
import { isLocal } from '../../live/addresses.js';
import { mediaUrl } from '../../live/media.js';
import { Icon } from '../../look/icons.js';
import { t } from '../../text/text.js';

interface PictureProps {
  mediaId: string;
  url: string;
}

/** An image of the simulator's media; a sign in its place when there are no such bytes. */
export function Picture({ mediaId, url }: PictureProps) {
  const [broken, setBroken] = useState(false);
  const name = t('imageOf', { id: mediaId || url });
  const source = mediaId ? mediaUrl(mediaId) : isLocal(url) ? url : '';
  if (broken || source === '') {
    return (
      <span class="picture-missing" role="img" aria-label={name}>
        <Icon name="image" />
        <small class="media-id">{mediaId || url}</small>
      </span>
    );
  }
  return <img class="picture" src={source} alt={name} title={mediaId} onError={() => setBroken(true)} />;
}
