interface Answered {
  readonly seq: number;
}

/** Of several servers the next one asked may be behind: what is shown never goes back. */
export function furtherOn<Answer extends Answered>(shown: Answer | undefined, answered: Answer): Answer {
  return shown !== undefined && shown.seq > answered.seq ? shown : answered;
}
