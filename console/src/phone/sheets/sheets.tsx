import { sheet } from '../phone-state.js';
import { AddPersonSheet } from './add-person-sheet.js';
import { ImageSheet } from './image-sheet.js';
import { LinkSheet } from './link-sheet.js';
import { LocationSheet } from './location-sheet.js';
import { JssdkSheet, OAuthSheet } from './page-sheets.js';
import { NewAccountSheet } from './new-account-sheet.js';
import { PageCardSheet } from './page-card-sheet.js';
import { ScanSheet } from './scan-sheet.js';
import { VideoSheet, VoiceSheet } from './recording-sheets.js';

const SHEETS = {
  image: ImageSheet,
  voice: VoiceSheet,
  video: VideoSheet,
  location: LocationSheet,
  link: LinkSheet,
  'page-card': PageCardSheet,
  scan: ScanSheet,
  oauth: OAuthSheet,
  jssdk: JssdkSheet,
  'add-person': AddPersonSheet,
  'new-account': NewAccountSheet,
};

/** The dialog that is open in the phone. */
export function Sheets() {
  const Open = sheet.value && SHEETS[sheet.value];
  return Open ? <Open /> : null;
}
