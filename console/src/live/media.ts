import { sendFile, simulatorUrl } from './control.js';
import type { UploadedMedia } from './control.js';

/** Marks what the console itself asks for, so that it stays out of the wire it shows. */
export const OWN_MARK = '_console=1';

/** Where the bytes of a media id are. */
export const mediaUrl = (mediaId: string): string =>
  simulatorUrl(`mmbiz?media_id=${encodeURIComponent(mediaId)}&${OWN_MARK}`);

/** Puts a file into the account's media, as WeChat does with what a person sends. */
export async function upload(
  appId: string,
  type: 'image' | 'voice' | 'video' | 'thumb',
  file: Blob,
): Promise<UploadedMedia> {
  return sendFile(appId, { type, contentType: file.type, base64: await base64Of(file) });
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(new Error(String(reader.error))));
    reader.addEventListener('load', () => {
      const address = reader.result as string; // data:TYPE;base64,BYTES
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.readAsDataURL(file);
  });
}
