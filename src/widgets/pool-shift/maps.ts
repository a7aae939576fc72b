/** Rows of digits as numbers, row after row. */
const cells = (rows: string): readonly number[] => [...rows.replaceAll(/\s/g, '')].map(Number);

/** A map to begin with for every size: 0 is dark, 9 as bright as it gets. */
export const maps = {
  // Bright cells stand in even columns, so that one step to the right leaves none of the 2×2 windows.
  '6': cells(`400000
              000000
              000060
              200000
              005000
              000000`),
  '7': cells(`5000000
              0060000
              0000000
              0300070
              0000000
              0080040
              0000000`),
  '14': cells(`00000000000000
               00000000000000
               00068999860000
               00690000096000
               00300000008000
               00000000029000
               00000000084000
               00000000690000
               00000006930000
               00000069300000
               00000693000000
               00006999999800
               00000000000000
               00000000000000`),
} as const;

export const emptyMap = (side: keyof typeof maps): readonly number[] => maps[side].map(() => 0);
