import './own-picture.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { GreyPicture } from '~/numerics/grey-picture';
import { Button } from '../button';
import { useLocale } from '../locale';
import { useFileDrop } from '../use-file-drop';
import { strings } from '../words';
import { CameraView } from './camera-view';
import { closeCamera, openCamera } from './open-camera';
import { readPicture } from './read-picture';
import { type PictureTrouble, troubles, whyOf } from './trouble';

const texts = strings(
  {
    choose: 'A picture from a file, or dropped here',
    camera: 'Use the camera',
    asking: 'Waiting for the camera: your browser may be asking for permission.',
    reading: 'Reading the picture …',
    stays: (limit: number) =>
      `It is made grey and at most ${limit}×${limit} pixels small in this page, and is sent nowhere.`,
    got: (rows: number, columns: number) =>
      `Here it is: ${rows} ${rows === 1 ? 'row' : 'rows'} of ${columns} ${columns === 1 ? 'pixel' : 'pixels'}.`,
  },
  {
    choose: '파일에서 고르거나 여기에 놓은 그림',
    camera: '카메라 쓰기',
    asking: '카메라를 기다리는 중입니다. 브라우저가 권한을 묻고 있을 수 있습니다.',
    reading: '그림을 읽는 중입니다 …',
    stays: (limit) =>
      `그림은 이 페이지 안에서 ${limit}×${limit}픽셀 이하의 회색으로 줄어들고, 어디에도 보내지 않습니다.`,
    got: (rows, columns) => `한 행에 ${columns}픽셀씩 ${rows}행인 그림입니다.`,
  },
);

interface OwnPictureProps {
  /** The longer side of what comes out, in pixels. */
  readonly limit: number;
  onPicture(picture: GreyPicture): void;
  /** What a picture may be dropped on too. */
  readonly children?: ReactNode;
}

type Doing = 'nothing' | 'asking' | 'reading';

/** A picture of the reader's: a file that is chosen or dropped, or one from the camera, small and grey. It never leaves the page. */
export function OwnPicture({ limit, onPicture, children }: OwnPictureProps) {
  const locale = useLocale();
  const t = texts[locale];
  const [doing, setDoing] = useState<Doing>('nothing');
  const [outcome, setOutcome] = useState<PictureTrouble | GreyPicture>();
  const [stream, setStream] = useState<MediaStream>();
  // Whatever is begun later makes what is still under way stale.
  const turn = useRef(0);

  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!stream) return;
    return () => {
      closeCamera(stream);
      // The buttons of the camera have gone, and the keyboard's place with them.
      if (document.activeElement === document.body)
        box.current?.querySelector('button')?.focus({ preventScroll: true });
    };
  }, [stream]);
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );

  function begin(what: Doing): () => boolean {
    const own = ++turn.current;
    setStream(undefined);
    setDoing(what);
    setOutcome(undefined);
    return () => own === turn.current;
  }
  function end(result: PictureTrouble | GreyPicture | undefined) {
    turn.current++;
    setStream(undefined);
    setDoing('nothing');
    setOutcome(result);
    if (typeof result === 'object') onPicture(result);
  }
  async function read(file: File | undefined) {
    const current = begin('reading');
    try {
      if (!file) return end('no-file');
      const picture = await readPicture(file, limit);
      if (current()) end(picture);
    } catch (error) {
      if (current()) end(whyOf(error, 'broken'));
    }
  }
  async function film() {
    const current = begin('asking');
    try {
      const opened = await openCamera();
      if (!current()) return closeCamera(opened);
      setStream(opened);
      setDoing('nothing');
    } catch (error) {
      if (current()) end(whyOf(error, 'camera-failed'));
    }
  }

  const { isOver, drop } = useFileDrop(([file]) => void read(file));
  const said =
    doing !== 'nothing'
      ? t[doing]
      : typeof outcome === 'string'
        ? troubles[locale][outcome]
        : outcome && t.got(outcome.rows, outcome.columns);
  return (
    <div className="own-picture" data-over={isOver || undefined} {...drop}>
      {children}
      <div className="own-picture-row" ref={box}>
        <label className="own-picture-file">
          <span className="control-label">{t.choose}</span>
          <input
            type="file"
            accept="image/*"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void read(file);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
        {!stream && (
          <Button disabled={doing === 'asking'} onPress={() => void film()}>
            {t.camera}
          </Button>
        )}
      </div>
      {stream && <CameraView {...{ stream, limit }} onTake={end} onEnd={end} />}
      <p className="own-picture-note">{t.stays(limit)}</p>
      <p className="own-picture-note" role="status">
        {said}
      </p>
    </div>
  );
}
