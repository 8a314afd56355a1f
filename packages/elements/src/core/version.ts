/** Version of this library; every package shares it. */
export const VERSION = '0.1.0';
