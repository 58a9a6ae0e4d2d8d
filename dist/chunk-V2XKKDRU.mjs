// src/ports/failure.ts
var Waiting = class extends Error {
  /** Milliseconds since 1970, UTC: when to try again. */
  until;
  constructor(message, until, options) {
    super(message, options);
    this.until = until;
  }
};
var Stalled = class extends Error {
};
var Refused = class extends Stalled {
  /** As the API told them: their resource IDs lead back to what was asked for. Empty where it told none. */
  errors;
  constructor(message, errors, options) {
    super(message, options);
    this.errors = errors;
  }
};
var FateUnknown = class extends Error {
};

export {
  Waiting,
  Stalled,
  Refused,
  FateUnknown
};
