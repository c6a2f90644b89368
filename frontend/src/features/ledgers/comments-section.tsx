import { Button, Form, Input } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { EmptyNote } from '@/ui/empty-note';
import { Section } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { comment, comments, editComment } from './requests.api';

/** What is said about how a duty is handled. An edit shows itself, and what stood before can be read. */
export function CommentsSection({ occurrenceId }: { occurrenceId: string }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const query = useQuery(comments(tenant, occurrenceId));
  const [writing, setWriting] = useState<Comment | 'new'>();
  return (
    <Section
      title={t('work.comment.title')}
      extra={
        <Button className="no-print" onClick={() => setWriting('new')}>
          {t('work.comment.make')}
        </Button>
      }
    >
      <QueryView query={query} what={t('work.comment.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote reason={t('work.comment.none')} />
          ) : (
            <ul className="comments">
              {items.map((each) => (
                <li key={each.id}>
                  <div className="quiet">
                    {each.authorName ?? t('ui.actorWithoutName')} · {beijing(each.madeAt)}
                    {each.editedAt && ` · ${t('work.comment.editedAt', { at: beijing(each.editedAt) })}`}
                  </div>
                  <p>{each.text}</p>
                  {each.earlier.length > 0 && (
                    <details>
                      <summary>{t('work.comment.earlier', { count: each.earlier.length })}</summary>
                      <ul>
                        {each.earlier.map((wording) => (
                          <li key={wording.writtenAt}>
                            <del>{wording.text}</del>{' '}
                            <span className="quiet">{beijing(wording.writtenAt)}</span>
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                  {each.canEdit && (
                    <Button size="small" type="link" className="no-print" onClick={() => setWriting(each)}>
                      {t('work.comment.edit')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {writing && (
        <CommentDrawer
          occurrenceId={occurrenceId}
          {...(writing === 'new' ? {} : { edited: writing })}
          onClose={() => setWriting(undefined)}
        />
      )}
    </Section>
  );
}

function CommentDrawer({
  occurrenceId,
  edited,
  onClose,
}: {
  occurrenceId: string;
  edited?: Comment;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ text: string }, unknown>
      title={t(edited ? 'work.comment.edit' : 'work.comment.make')}
      submitLabel={t('work.comment.send')}
      initialValues={edited ? { text: edited.text } : {}}
      {...(edited ? { version: edited.version } : {})}
      send={({ text }, intent) =>
        edited ? editComment(edited.id, text, intent) : comment(occurrenceId, text, intent)
      }
      done={() => cache.invalidateQueries({ queryKey: comments(tenant, occurrenceId).queryKey })}
      doneWords={t('work.comment.done')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('work.comment.explain')}</p>
          <Form.Item
            name="text"
            label={t('work.comment.text')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('form.needed', { label: t('work.comment.text') }),
              },
            ]}
          >
            <Input.TextArea rows={4} maxLength={1000} showCount autoFocus />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
