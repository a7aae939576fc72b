/** Sent to the browser when the words of pages have changed. */
export const proseEvent = 'book:prose';
