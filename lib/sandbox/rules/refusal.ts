export type ErrorStatus = 400 | 401 | 403 | 404 | 409;

const titles: Record<ErrorStatus, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
};

/** Vapi's error body: `message` is one sentence, or a list when fields failed validation. */
export interface ErrorBody {
  message: string | string[];
  error: string;
  statusCode: number;
}

export class Refusal extends Error {
  constructor(
    readonly status: ErrorStatus,
    readonly reason: string | string[],
  ) {
    super(String(reason));
  }

  static badRequest(reason: string | string[]): Refusal {
    return new Refusal(400, reason);
  }

  static unauthorized(reason: string): Refusal {
    return new Refusal(401, reason);
  }

  static forbidden(reason: string): Refusal {
    return new Refusal(403, reason);
  }

  static notFound(reason: string): Refusal {
    return new Refusal(404, reason);
  }

  static conflict(reason: string): Refusal {
    return new Refusal(409, reason);
  }

  body(): ErrorBody {
    return { message: this.reason, error: titles[this.status], statusCode: this.status };
  }
}
