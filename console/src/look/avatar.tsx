import { isLocal } from '../live/addresses.js';
import { lettersOf } from '../text/letters.js';

const COLOURS = ['#3d7ebf', '#b3562f', '#6a5acd', '#2f7d5d', '#a8456b', '#7a6a1f', '#4a6572', '#8c4bb0'];

/** The same colour for the same text. */
function colourOf(text: string): string {
  let sum = 7;
  for (let index = 0; index < text.length; index++) sum = (sum * 33 + text.charCodeAt(index)) % 65_521;
  return COLOURS[sum % COLOURS.length]!;
}

/** The letter that tells someone apart: of a Chinese name the last, of others the first. */
function initial(name: string): string {
  const letters = lettersOf(name.trim());
  const letter = /^\p{Script=Han}{2,4}$/u.test(name.trim()) ? letters.at(-1) : letters[0];
  return letter?.toUpperCase() ?? '?';
}

/** Someone's picture: their own where it is on this machine, otherwise a letter of the name. */
export function Avatar({ id, name, picture }: { id: string; name: string; picture?: string }) {
  if (picture && isLocal(picture)) return <img class="avatar" src={picture} alt="" />;
  return (
    <span class="avatar" aria-hidden="true" style={{ backgroundColor: colourOf(id) }}>
      {initial(name)}
    </span>
  );
}

/** The account's picture. */
export const AccountAvatar = () => <span class="avatar account-avatar" aria-hidden="true" />;
