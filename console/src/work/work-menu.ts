import type { MenuButton } from '../../../src/simulator/console-protocol.js';
import { openPage } from '../phone/phone-state.js';
import { act } from './work-control.js';

/** What a member's phone adds to the events of menu buttons that ask for something first. */
const ANSWERS: Readonly<Record<string, Record<string, unknown>>> = {
  scancode_push: { ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/' } },
  scancode_waitmsg: { ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/' } },
  pic_sysphoto: pictures(),
  pic_photo_or_album: pictures(),
  pic_weixin: pictures(),
  location_select: {
    SendLocationInfo: {
      Location_X: '39.908823',
      Location_Y: '116.397470',
      Scale: '15',
      Label: '天安门',
      Poiname: '',
    },
  },
};

function pictures(): Record<string, unknown> {
  return {
    SendPicsInfo: { Count: 1, PicList: { item: [{ PicMd5Sum: '1b5f7c23b5bf75682a53e7b6d163e185' }] } },
  };
}

/** Does what a button of an application's menu does. */
export async function press(button: MenuButton): Promise<void> {
  const { type = 'click', key = '', url = '', pagepath = '' } = button;
  if (type === 'view') {
    openPage(url);
    await act('view', { EventKey: url });
  } else if (type === 'view_miniprogram') await act('view_miniprogram', { EventKey: pagepath });
  else await act(type, { EventKey: key, ...ANSWERS[type] });
}
