import { strings } from '../words';

/** Why there is no picture. */
export type PictureTrouble =
  | 'no-file'
  | 'not-a-picture'
  | 'format'
  | 'broken'
  | 'too-large'
  | 'no-camera'
  | 'not-here'
  | 'refused'
  | 'busy'
  | 'camera-failed'
  | 'unplugged';

/** Each in words, with what can be done about it. */
export const troubles: Readonly<Record<'en' | 'ko', Readonly<Record<PictureTrouble, string>>>> = strings(
  {
    'no-file': 'There was no file in what you dropped. Save the picture first, and choose it here.',
    'not-a-picture': 'That is not a picture this browser can read. PNG, JPEG, WebP and GIF are.',
    format: 'This browser cannot read HEIC pictures. Save it as JPEG or PNG and choose that.',
    broken: 'That picture is broken: it could not be read to its end. Does it open elsewhere?',
    'too-large': 'That picture is too large to be read here: at most 40 MB and 100 million pixels.',
    'no-camera': 'No camera was found. A file will do as well.',
    'not-here':
      'This page may not use a camera here: that takes an address with https. A file will do as well.',
    refused:
      'The camera was not allowed. To allow it, change the permission beside the address of this page, then press again.',
    busy: 'The camera is there but gives no picture. Is another program using it?',
    'camera-failed': 'The camera could not be started. A file will do as well.',
    unplugged: 'The camera has stopped sending pictures.',
  },
  {
    'no-file': '놓은 것에 파일이 없습니다. 그림을 먼저 저장한 뒤 여기에서 고르세요.',
    'not-a-picture': '이 브라우저가 읽을 수 있는 그림이 아닙니다. PNG, JPEG, WebP, GIF를 읽을 수 있습니다.',
    format: '이 브라우저는 HEIC 그림을 읽지 못합니다. JPEG나 PNG로 저장해서 골라 주세요.',
    broken: '그림이 깨져 있어 끝까지 읽을 수 없었습니다. 다른 프로그램에서는 열리나요?',
    'too-large': '그림이 너무 커서 읽을 수 없습니다. 40 MB, 1억 픽셀까지 읽을 수 있습니다.',
    'no-camera': '카메라를 찾지 못했습니다. 파일을 골라도 됩니다.',
    'not-here':
      '이 주소에서는 카메라를 쓸 수 없습니다. https로 시작하는 주소여야 합니다. 파일을 골라도 됩니다.',
    refused: '카메라 사용이 허용되지 않았습니다. 주소창 옆에서 권한을 바꾼 뒤 다시 눌러 주세요.',
    busy: '카메라가 있지만 영상을 보내지 않습니다. 다른 프로그램이 쓰고 있지 않은지 확인해 주세요.',
    'camera-failed': '카메라를 켜지 못했습니다. 파일을 골라도 됩니다.',
    unplugged: '카메라에서 더 이상 영상이 오지 않습니다.',
  },
);

/** Thrown while a picture is being got. */
export class NoPicture extends Error {
  override readonly name = 'NoPicture';
  constructor(readonly why: PictureTrouble) {
    super(why);
  }
}

/** What has gone wrong, whatever was thrown. */
export const whyOf = (error: unknown, otherwise: PictureTrouble): PictureTrouble =>
  error instanceof NoPicture ? error.why : otherwise;
