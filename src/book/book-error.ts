/** A mistake in a chapter or in the book's data. Its message begins with the place: file:line:column. */
export class BookError extends Error {
  constructor(at: string | undefined, message: string) {
    super(at ? `${at}: ${message}` : message);
    this.name = 'BookError';
  }
}
