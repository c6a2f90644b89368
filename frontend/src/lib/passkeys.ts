import { Problem } from './problem';

/** Web Authentication speaks in bytes and the server in base64url; the newer functions that translate are not in every office's browser. */
const toBytes = (text: string): ArrayBuffer => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes.buffer;
};

const toText = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

interface Named {
  id: string;
  type: 'public-key';
  transports?: AuthenticatorTransport[];
}

const named = (all: Named[] | undefined): PublicKeyCredentialDescriptor[] =>
  (all ?? []).map((each) => ({ ...each, id: toBytes(each.id) }));

/** Whether this browser can at all. */
export const passkeysWork = () => typeof window !== 'undefined' && 'PublicKeyCredential' in window;

/** The person did not go through with it, or the authenticator would not. */
export class PasskeyAborted extends Problem {
  constructor() {
    super(400, { code: 'passkey-aborted' });
  }
}

const asked = async (call: Promise<Credential | null>): Promise<PublicKeyCredential> => {
  try {
    const credential = await call;
    if (credential) return credential as PublicKeyCredential;
  } catch {
    // Browsers give one reason for everything, so that no page learns which credentials there are.
  }
  throw new PasskeyAborted();
};

/** Has the authenticator make a new passkey; what it answers, as the server takes it. */
export async function makePasskey(options: string): Promise<string> {
  const given = JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON;
  const credential = await asked(
    navigator.credentials.create({
      publicKey: {
        ...(given as unknown as PublicKeyCredentialCreationOptions),
        challenge: toBytes(given.challenge),
        user: { ...given.user, id: toBytes(given.user.id) },
        excludeCredentials: named(given.excludeCredentials as Named[] | undefined),
      },
    }),
  );
  const response = credential.response as AuthenticatorAttestationResponse;
  return written(credential, {
    clientDataJSON: toText(response.clientDataJSON),
    attestationObject: toText(response.attestationObject),
    transports: typeof response.getTransports === 'function' ? response.getTransports() : [],
  });
}

/** Has the authenticator prove itself; what it answers, as the server takes it. */
export async function proveByPasskey(options: string): Promise<string> {
  const given = JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON;
  const credential = await asked(
    navigator.credentials.get({
      publicKey: {
        ...(given as unknown as PublicKeyCredentialRequestOptions),
        challenge: toBytes(given.challenge),
        allowCredentials: named(given.allowCredentials as Named[] | undefined),
      },
    }),
  );
  const response = credential.response as AuthenticatorAssertionResponse;
  return written(credential, {
    clientDataJSON: toText(response.clientDataJSON),
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: response.userHandle ? toText(response.userHandle) : null,
  });
}

const written = (credential: PublicKeyCredential, response: object) =>
  JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
    response,
  });
