import { createContext, useContext } from 'react';
import type { Size } from '~/ui/use-measured';
import type { Domain } from './coordinates';
import type { Placer } from './label-placer';
import type { Projection } from './projection';

interface SpaceContents extends Projection, Size {
  readonly range: Domain;
  readonly placer: Placer;
}

export const SpaceContext = createContext<SpaceContents | undefined>(undefined);

/** The projection of the space in which a mark stands. Throws outside of one. */
export function useSpace(): SpaceContents {
  const space = useContext(SpaceContext);
  if (!space) throw new Error('A three-dimensional mark or handle must stand inside <Space>.');
  return space;
}
