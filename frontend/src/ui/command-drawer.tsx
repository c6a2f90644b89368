import { App, Alert, Button, Flex, Form, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@/lib/client';
import { fieldPath, type FieldProblem, type Problem } from '@/lib/problem';
import { useCommand } from '@/lib/use-command';
import { ConflictNotice, type Change } from './conflict-notice';
import { useFieldProblemWords, useProblemWords } from './problem-words';
import { SideDrawer } from './side-drawer';
import { useWhatIsWrong } from './what-is-wrong';

export interface Latest {
  version: number;
  changes: Change[];
}

interface Props<TValues extends object, TAnswer> {
  title: string;
  submitLabel: string;
  danger?: boolean;
  initialValues?: Partial<TValues>;
  /** The version the person saw when the form was opened; sent as If-Match. */
  version?: number;
  send: (values: TValues, intent: Intent) => Promise<TAnswer>;
  done: (answer: TAnswer) => void | Promise<void>;
  doneWords?: string;
  /** Reads what the command would bring about; it is shown, and the person confirms it, before anything is sent. */
  review?: { label: string; load: (values: TValues) => Promise<ReactNode> };
  /** Reads the thing anew after a conflict and says what is different. */
  latest?: () => Promise<Latest>;
  /** Names what an error is about when it has no field here, such as one of many units. */
  placeOf?: (error: FieldProblem) => string;
  onClose: () => void;
  children: (form: FormInstance<TValues>) => ReactNode;
}

/**
 * The one form of the product. Shown while it is mounted, so that one opening is one intention with one key.
 * Errors stand beside their fields, all at once; what was typed is never lost.
 */
export function CommandDrawer<TValues extends object, TAnswer>(props: Props<TValues, TAnswer>) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<TValues>();
  const [version, setVersion] = useState(props.version);
  const [changes, setChanges] = useState<Change[]>();
  const [loose, setLoose] = useState<FieldProblem[]>([]);
  const words = useProblemWords();
  const fieldWords = useFieldProblemWords();

  const command = useCommand(props.send, async (answered: TAnswer) => {
    if (props.doneWords) message.success(props.doneWords);
    await props.done(answered);
    props.onClose();
  });

  const [effect, setEffect] = useState<ReactNode>();
  const reviewing = useCommand(
    (values: TValues) => props.review?.load(values) ?? Promise.resolve(undefined),
    setEffect,
  );
  const mustReview = props.review !== undefined && effect === undefined;
  const refused = reviewing.problem ?? command.problem;
  const { inside, notice, lead } = useWhatIsWrong(form);

  const submit = async (withVersion: number | undefined) => {
    const values = form.getFieldsValue(true) as TValues;
    const problem = await (mustReview ? reviewing.submit(values) : command.submit(values, withVersion));
    const without = problem ? placeErrors(form, problem, fieldWords) : [];
    setLoose(without);
    if (!problem) return;
    // A field at fault is not left behind what was shown in its place.
    if (without.length < problem.errors.length) setEffect(undefined);
    if (!mustReview && problem.isStale && props.latest) {
      const latest = await props.latest().catch(() => undefined);
      if (latest) setVersion(latest.version);
      setChanges(latest?.changes ?? []);
    }
    lead();
  };

  const close = () => {
    if (!form.isFieldsTouched()) return props.onClose();
    let leaving = false;
    modal.confirm({
      title: t('form.leaveTitle'),
      content: t('form.leaveWhy'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
      onOk: () => {
        leaving = true;
      },
      // Only once the question has let go of the keyboard can the form give it back.
      afterClose: () => leaving && props.onClose(),
    });
  };

  return (
    <SideDrawer
      title={props.title}
      size="min(640px, 100vw)"
      mask={{ closable: false }}
      onClose={close}
      footer={
        <Flex gap="small" justify="end">
          <Button onClick={close}>{t('form.cancel')}</Button>
          {effect !== undefined && <Button onClick={() => setEffect(undefined)}>{t('form.change')}</Button>}
          <Button
            type="primary"
            danger={!mustReview && (props.danger ?? false)}
            loading={command.pending || reviewing.pending}
            onClick={() => form.submit()}
          >
            {mustReview ? props.review?.label : props.submitLabel}
          </Button>
        </Flex>
      }
    >
      <div ref={notice} tabIndex={-1}>
        {changes && (
          <ConflictNotice
            changes={changes}
            pending={command.pending}
            onKeep={() => {
              setChanges(undefined);
              void submit(version);
            }}
            onLeave={props.onClose}
          />
        )}
        {refused && !changes && (
          <Alert
            type={refused.outcomeUnknown ? 'error' : 'warning'}
            showIcon
            role="alert"
            title={words(refused)}
            description={
              (loose.length > 0 || refused.outcomeUnknown) && (
                <>
                  {loose.length > 0 && (
                    <ul>
                      {loose.map((error) => (
                        <li key={error.pointer + error.code}>
                          {props.placeOf && `${props.placeOf(error)}：`}
                          {fieldWords(error)}
                        </li>
                      ))}
                    </ul>
                  )}
                  {refused.outcomeUnknown && t('form.retrySafe')}
                </>
              )
            }
          />
        )}
      </div>
      {effect}
      <div ref={inside}>
        <Form<TValues>
          form={form}
          {...(effect === undefined ? {} : { style: { display: 'none' } })}
          layout="vertical"
          scrollToFirstError
          initialValues={(props.initialValues ?? {}) as TValues}
          onFinish={() => void submit(version)}
          onFinishFailed={lead}
          onValuesChange={(changed: Partial<TValues>) => {
            form.setFields(Object.keys(changed).map((name) => ({ name: name as never, errors: [] })));
          }}
        >
          {props.children(form)}
        </Form>
      </div>
    </SideDrawer>
  );
}

/** Puts each error beside its field; answers those that have no field here. */
function placeErrors<TValues>(
  form: FormInstance<TValues>,
  problem: Problem,
  words: (error: FieldProblem) => string,
): FieldProblem[] {
  const shown = form.getFieldsValue() as Record<string, unknown>;
  // A form may show one entry of a list that the request carries: /units/0/code is its field code. Where it shows
  // the list itself, an error stands beside its own field, or above the form if it has none there.
  const fieldOf = ({ pointer }: FieldProblem) => {
    const path = fieldPath(pointer);
    const field = path.find((part) => String(part) in shown);
    if (field === undefined) return undefined;
    if (path.length < 3 || !Array.isArray(shown[String(field)])) return [field];
    return form.getFieldInstance(path as never) ? path : undefined;
  };
  const placed = problem.errors.filter((error) => fieldOf(error) !== undefined);
  const fields = new Map(placed.map((error) => [JSON.stringify(fieldOf(error)), fieldOf(error)]));
  for (const [key, name] of fields)
    form.setFields([
      {
        name: name as never,
        errors: placed.filter((error) => JSON.stringify(fieldOf(error)) === key).map(words),
      },
    ]);
  return problem.errors.filter((error) => !placed.includes(error));
}
