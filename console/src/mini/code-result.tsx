import { Copy } from '../look/copy.js';
import { t } from '../text/text.js';

/** A code that the application's server can use once. */
export const CodeResult = ({ name, code }: { name: string; code: string }) => (
  <div class="code-result" role="status">
    <code data-code={name}>{code}</code>
    <Copy text={code} />
    <small class="hint">{t('codeOnce')}</small>
  </div>
);
