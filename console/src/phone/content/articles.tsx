import { useState } from 'preact/hooks';
import { isLocal } from '../../live/addresses.js';
import { t } from '../../text/text.js';
import type { ArticleView } from '../message-view.js';
import { openPage } from '../phone-state.js';

/** News: one article as a card, several as a list under a picture. */
export function Articles({ items }: { items: readonly ArticleView[] }) {
  const [first, ...rest] = items;
  if (!first) return <span>{t('empty')}</span>;
  return (
    <div class="articles">
      <button type="button" class="article" title={first.url} onClick={() => openPage(first.url)}>
        <Cover article={first} />
        <strong>{first.title}</strong>
        {rest.length === 0 && <span class="article-text">{first.description}</span>}
      </button>
      {rest.map((article, index) => (
        <button
          key={index}
          type="button"
          class="article small"
          title={article.url}
          onClick={() => openPage(article.url)}
        >
          <strong>{article.title}</strong>
          <Cover article={article} />
        </button>
      ))}
    </div>
  );
}

function Cover({ article: { picture } }: { article: ArticleView }) {
  const [broken, setBroken] = useState(false);
  return isLocal(picture) && !broken ? (
    <img class="cover" src={picture} alt="" onError={() => setBroken(true)} />
  ) : (
    <span class="cover none" aria-hidden="true" title={picture} />
  );
}
