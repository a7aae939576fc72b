import { createContext, useContext } from 'react';

/** Whether some of the figure is in view and its tab in front; where nobody says so, it is not. */
export const InView = createContext(false);

/** What goes on by itself in a figure goes on while this is true. */
export const useInView = (): boolean => useContext(InView);
