import { useEffect, useRef, useState } from 'react';
import type { GreyPicture } from '~/numerics/grey-picture';
import { Button } from '../button';
import { useLocale } from '../locale';
import { useOnScreen } from '../use-on-screen';
import { strings } from '../words';
import { greyFrom } from './read-picture';
import { type PictureTrouble, whyOf } from './trouble';

const texts = strings(
  { live: 'What the camera sees', take: 'Take the picture', cancel: 'Cancel' },
  { live: '카메라에 보이는 모습', take: '찍기', cancel: '취소' },
);

interface CameraViewProps {
  readonly stream: MediaStream;
  readonly limit: number;
  onTake(picture: GreyPicture): void;
  /** Nothing was taken: the reader has thought better of it, has gone elsewhere, or something failed. */
  onEnd(why?: PictureTrouble): void;
}

/** The camera's picture until one is taken. Whoever opened the stream closes it. */
export function CameraView({ stream, limit, onTake, onEnd }: CameraViewProps) {
  const t = texts[useLocale()];
  const box = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const [running, setRunning] = useState(false);
  const onScreen = useOnScreen(box);
  const wasSeen = useRef(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });

  useEffect(() => {
    const element = video.current!;
    element.srcObject = stream;
    // Browsers that want to be told to play refuse at times, and then show the first picture.
    void element.play()?.catch(() => undefined);
    const lost = () => end.current('unplugged');
    const tracks = stream.getTracks();
    for (const track of tracks) track.addEventListener('ended', lost);
    return () => {
      element.srcObject = null;
      for (const track of tracks) track.removeEventListener('ended', lost);
    };
  }, [stream]);

  // A camera that nobody sees running would be an eavesdropper.
  useEffect(() => {
    if (onScreen) wasSeen.current = true;
    else if (wasSeen.current) end.current();
  }, [onScreen]);

  useEffect(() => {
    if (running) box.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [running]);

  function take() {
    const { videoWidth, videoHeight } = video.current!;
    try {
      onTake(greyFrom(video.current!, videoWidth, videoHeight, limit));
    } catch (error) {
      onEnd(whyOf(error, 'camera-failed'));
    }
  }

  return (
    <div className="own-picture-camera" ref={box}>
      <video ref={video} muted playsInline aria-label={t.live} onLoadedData={() => setRunning(true)} />
      <div className="own-picture-row">
        <Button kind="primary" disabled={!running} onPress={take}>
          {t.take}
        </Button>
        <Button onPress={() => onEnd()}>{t.cancel}</Button>
      </div>
    </div>
  );
}
