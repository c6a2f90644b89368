// Generated from docs/openapi.json by npm run api:generate. Never edited by hand.
export interface paths {
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those that the reader gave or received; the office that manages posts sees those of the whole bureau. */
        get: operations["getDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegate-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be chosen to act for the reader: persons with an account, no administrator among them. */
        get: operations["getDelegateCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The holder of a post lets another person act for them, from day to day. It counts from the next request on, and ends by itself. */
        post: operations["postPostsPostIdDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{delegationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a delegation at once; by whoever gave it, or by the office that manages posts. */
        post: operations["postDelegationsDelegationIdRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{demandId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A receiver confirms that the demand arrived. */
        post: operations["postDemandsDemandIdAcknowledgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{demandId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A receiver tells how far it is. What it hands in for good is an act of its duty. */
        post: operations["postDemandsDemandIdAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{demandId}/urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Presses receivers that have handed in nothing; each at most once a day. */
        post: operations["postDemandsDemandIdUrges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demands whose receivers the reader may see, the last due first. */
        get: operations["getDemands"];
        put?: never;
        /** Asks something of units and puts it as a duty into the ledger of each, in one transaction. */
        post: operations["postDemands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demands/{demandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDemandsDemandId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand-burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDemandBurden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person was told, the latest first. */
        get: operations["getMyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMyNoticesNoticeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/unread-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the mark beside the inbox. */
        get: operations["getMyUnreadNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notice-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks notices of the person's own as read, one or several at once. */
        post: operations["postMyNoticeReadings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When this bureau's people are told of what falls due, and who hears of what is overdue. */
        get: operations["getReminderPolicy"];
        /** Sets the whole of it. What was sent before stays sent. */
        put: operations["putReminderPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/accounting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts for every obligation: what it became in the year, for whom, or why nothing is due. */
        get: operations["getSchemesSchemeIdAccounting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says under which superior's rules the scheme stands; loosening is then flagged in their comparison. */
        post: operations["postSchemesSchemeIdParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compares a scheme with another of the bureau: an earlier version, or the superior's rules. */
        get: operations["getSchemesSchemeIdComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compares the issued rules of two bureaus that the oversight department sees. Rules are public to it; nothing recorded under them is shown. */
        get: operations["getOversightComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To which units the scheme was sent and which have acknowledged it, as far as the reader's units go. */
        get: operations["getSchemesSchemeIdDistribution"];
        put?: never;
        /** Sends an issued scheme to units (印发). */
        post: operations["postSchemesSchemeIdDistribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says for a unit that it has the scheme (签收): by the unit's own people who submit or confirm its duties and did not send it. */
        post: operations["postSchemesSchemeIdAcknowledgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSchemes"];
        put?: never;
        /**
         * Takes in a pack, the JSON of the scheme pack schema, and makes a draft scheme of it. What the rules leave unsaid is
         *     given as query members, because the body is the pack and nothing else; what is not given has its default.
         */
        post: operations["postSchemes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/interpretations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSchemesSchemeIdInterpretations"];
        put?: never;
        /** Writes down how an article is read; another person approves it. */
        post: operations["postSchemesSchemeIdInterpretations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/interpretations/{interpretationId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postSchemesSchemeIdInterpretationsInterpretationIdApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/interpretations/{interpretationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postSchemesSchemeIdInterpretationsInterpretationIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a signed-off scheme in force; an issued version of the same rules gives way to it as the transition says. */
        post: operations["postSchemesSchemeIdIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postSchemesSchemeIdSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postSchemesSchemeIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pack whole, with the scheme's own state beside its members. */
        get: operations["getSchemesSchemeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheme-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSchemeTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scheme-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pack whole, as `POST /api/v1/schemes` takes it. */
        get: operations["getSchemeTemplatesTemplateId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSchemesSchemeIdSettings"];
        put?: never;
        /** Decides one point that the rules leave unsaid, for a draft. */
        post: operations["postSchemesSchemeIdSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a new version of a scheme as a draft, with its pack, settings, text and approved interpretations: what is then changed follows the transition that is shown before it is issued. */
        post: operations["postSchemesSchemeIdRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/succession-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what issuing the scheme would do to the years that are open. It changes nothing. */
        post: operations["postSchemesSchemeIdSuccessionPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSchemesSchemeIdSuccession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of the issued document, where the articles stand in it, and on which characters each obligation rests. */
        get: operations["getSchemesSchemeIdText"];
        put?: never;
        /** Attaches the text of the issued document; it is kept whole, with its hash. */
        post: operations["postSchemesSchemeIdText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which characters of the text an obligation rests on; the quote has to be what stands there. */
        post: operations["postSchemesSchemeIdCitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schemes/{schemeId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where every duty of a year would stand by the same facts, had the rules been those of this draft. */
        get: operations["getSchemesSchemeIdWhatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of units that the reader may see, and those sent to them, the latest period first. */
        get: operations["getReports"];
        put?: never;
        /** Assembles a report upward from what is recorded of a period; each sentence names the facts it rests on. */
        post: operations["postReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The recipient confirms that a report arrived. */
        post: operations["postReportsReportIdReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The recipient sends a report back to be mended. */
        post: operations["postReportsReportIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The recipient asks something about a report. */
        post: operations["postReportsReportIdQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/questions/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit that reported answers a question. */
        post: operations["postReportsReportIdQuestionsNumberAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the words. What was assembled, and from what, stays with each sentence. */
        post: operations["postReportsReportIdEdits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another person than the authors answers for what it says. */
        post: operations["postReportsReportIdSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a report that was signed off, and records the act that fulfills its duty, in one transaction. */
        post: operations["postReportsReportIdSending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportsReportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightBureausBureauIdOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightBureausBureauIdOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/occurrences/{occurrenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightBureausBureauIdOccurrencesOccurrenceId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/abolition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPostsPostIdAbolition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/abolition-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the same request would bring about, with nothing recorded. */
        post: operations["postPostsPostIdAbolitionPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{unitId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOrganisationUnitsUnitIdRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{unitId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOrganisationUnitsUnitIdMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{unitId}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOrganisationUnitsUnitIdDissolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leading-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The leading groups of a day, today's when none is given. */
        get: operations["getLeadingGroups"];
        put?: never;
        /** Sets up a leading group with its head, deputies, members and office, all of them posts. */
        post: operations["postLeadingGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole tree, dissolved units included, in the order in which the units were opened. */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which posts a person holds and held; those held at once are marked. */
        get: operations["getPersonsPersonId"];
        put: operations["putPersonsPersonId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}/assembly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a hand-over that nobody has signed together again, from what is recorded at this hour. */
        post: operations["postHandoversHandoverIdAssembly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs as the outgoing or the incoming holder, or as a superior in the place of the outgoing one. */
        post: operations["postHandoversHandoverIdSignatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-overs that the reader sees, the latest change first; of one post when it is given. */
        get: operations["getHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-overs that wait for the reader's own signature. */
        get: operations["getMyHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHandoversHandoverId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{unitId}/leading-body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The leading body of a unit on a day, from the posts that lead, and what the rules lay on the unit as a whole whether or not a post leads. */
        get: operations["getOrganisationUnitsUnitIdLeadingBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leading-groups/{groupId}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who belongs to a group from a day on, the whole of it. */
        post: operations["postLeadingGroupsGroupIdComposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leading-groups/{groupId}/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postLeadingGroupsGroupIdOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leading-groups/{groupId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postLeadingGroupsGroupIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leading-groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLeadingGroupsGroupId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts that stand, of one unit or of all, with who holds each today and who ever did. */
        get: operations["getPosts"];
        put?: never;
        post: operations["postPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reorganisations that were decided, of one unit or of all; the latest day first. */
        get: operations["getOrganisationReorganisations"];
        put?: never;
        /** Merges, splits, dissolves or moves units as one decision: the tree, its posts and their open duties in one transaction. */
        post: operations["postOrganisationReorganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the hand-over of a post at a change of holder, put together from what is recorded at this hour. */
        post: operations["postPostsPostIdHandovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOrganisationUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bodies that the bureau knew on a day, today's when none is given; with every name of before when all are asked for. */
        get: operations["getOutsideBodies"];
        put?: never;
        /** Takes a body outside the bureau into its directory. */
        post: operations["postOutsideBodies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-bodies/{bodyId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records another name, or other relations, from a day on. */
        post: operations["postOutsideBodiesBodyIdRevisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-bodies/{bodyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOutsideBodiesBodyIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPersons"];
        put?: never;
        post: operations["postPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPostsPostIdPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/portfolio-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPostsPostIdPortfolioWithdrawals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPostsPostIdAppointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/tenure-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPostsPostIdTenureEnds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/vacancy-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postPostsPostIdVacancyOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{postId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held a post and when that was entered: what was true of a day, or what was known on one. */
        get: operations["getPostsPostIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the same request would bring about, with nothing recorded. */
        post: operations["postOrganisationReorganisationsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-division/pattern": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who leads, which office coordinates and who joins in, from a day on. */
        post: operations["postWorkDivisionPattern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-division/supervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names who supervises discipline in a unit. */
        post: operations["postWorkDivisionSupervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-division/supervisor-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postWorkDivisionSupervisorEnds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-division/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the responsible unit of an obligation or an article, and the post that does it. */
        post: operations["postWorkDivisionAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-division/assignment-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postWorkDivisionAssignmentEnds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-division": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorkDivision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a monitor scrapes, in the text format of Prometheus. Figures of the server, of no tenant and no person. */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/projections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each projection is, where it stands, and how its latest rebuild goes. */
        get: operations["getOperationsProjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/projections/{name}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a projection that stands before an event try that event again. The node that runs the projections does it within a second or two. */
        post: operations["postOperationsProjectionsNameResumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/projections/{name}/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the rows of the caller's own tenant made anew from its events. Asked again while one is under way it is the same one. */
        post: operations["postOperationsProjectionsNameRebuilds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActsActId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActs"];
        put?: never;
        /** Records something that was done, once, and offers it for one or several duties, in one transaction. */
        post: operations["postActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/acts/{actId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a right record in the place of a wrong one, in every duty it was offered for. The wrong one stays readable. */
        post: operations["postActsActIdCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{actId}/proceedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what went on in a meeting that is recorded; anew with the reason. */
        post: operations["postMeetingsActIdProceedings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{actId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds what a meeting resolved, and puts each resolution as a duty into its owner's ledger, in one transaction. */
        post: operations["postMeetingsActIdResolutions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings and trainings that the reader may see, the latest first; corrected records are left out. */
        get: operations["getMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeetingsActId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What meetings resolved, what is due first coming first: all within reach, those of a unit, or those of the reader's own posts. */
        get: operations["getResolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApprovalRules"];
        put?: never;
        /** Decides who has to agree before duties of a scope count as confirmed; what is confirmed stays so. */
        post: operations["postApprovalRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets any reviewer confirm duties of a scope alone again. */
        post: operations["postApprovalRulesRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said about a duty, in the order in which it was said. An oversight department has no way to it. */
        get: operations["getOccurrencesOccurrenceIdComments"];
        put?: never;
        /** Says something about how a duty is handled. Whoever may read the duty may comment on it. */
        post: operations["postOccurrencesOccurrenceIdComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the words of one's own comment; the former words stay readable. */
        put: operations["putCommentsCommentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/instrument-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records when what must exist is to be looked at again and when it ends. */
        post: operations["postOccurrencesOccurrenceIdInstrumentDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What must exist in a year, in the units that the reader may see: shown or not, to be reviewed, expired. */
        get: operations["getInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/{unitId}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLedgersUnitIdYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOccurrencesOccurrenceId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task table of a year: one lead, several responsible units, and what each of them has recorded. */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person owes by their posts and in the units they keep, and what waits for their decision. */
        get: operations["getMyDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOccurrencesOccurrenceIdSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOccurrencesOccurrenceIdConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOccurrencesOccurrenceIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/no-event-declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOccurrencesOccurrenceIdNoEventDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postOccurrencesOccurrenceIdWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Derives the year's duties of each unit and its posts from the rule sets in force; a unit that is open stays as it is. */
        post: operations["postLedgers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records when the unit took a step of a first-moment duty; with a reason, corrects it. */
        post: operations["postOccurrencesOccurrenceIdSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/{unitId}/{year}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that something happened that makes a duty due, and answers what it started: a duty of the unit, or of each post that owes it. */
        post: operations["postLedgersUnitIdYearTriggers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner asks for a later due day; until somebody else decides, nothing moves. */
        post: operations["postOccurrencesOccurrenceIdExtensionRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/extension-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants or declines a later due day. Whoever asked does not decide; the day before stays readable. */
        post: operations["postOccurrencesOccurrenceIdExtensionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/waiver-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner asks that the duty be waived. */
        post: operations["postOccurrencesOccurrenceIdWaiverRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{occurrenceId}/waiver-declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines a request to waive the duty. Granting it is waiving it. */
        post: operations["postOccurrencesOccurrenceIdWaiverDeclination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/{unitId}/{year}/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of responsibilities of a unit and its posts in a year (责任清单): who owes what, how often, until when, under which article. */
        get: operations["getLedgersUnitIdYearResponsibilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers/{unitId}/{year}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would change if the ledger were brought up to the organisation of today. Nothing is recorded. */
        get: operations["getLedgersUnitIdYearRevision"];
        put?: never;
        /** Brings an open year up to the organisation as it is: adds what is owed now, takes back what is no longer owed and has no result. */
        post: operations["postLedgersUnitIdYearRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{inspectionId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what was found and puts its rectification as a duty into the owner's ledger, in one transaction. */
        post: operations["postInspectionsInspectionIdFindings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{findingId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a finding again that was held to be put right: a further duty, by another day. */
        post: operations["postFindingsFindingIdReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What inspections found: within reach, of a unit, of the reader's own posts, only what is open, only what was found before. */
        get: operations["getFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFindingsFindingId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{inspectionId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what a unit showed by one method. A self-check is recorded by whoever records for the unit, too (matrix H6). */
        post: operations["postInspectionsInspectionIdChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{inspectionId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Concludes an inspection, and hands in the duties that it fulfills, in one transaction. */
        post: operations["postInspectionsInspectionIdConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{inspectionId}/circulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells units the result and reports it to superiors (matrix H11). */
        post: operations["postInspectionsInspectionIdCirculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspections that look at a unit that the reader may see, the latest first. */
        get: operations["getInspections"];
        put?: never;
        /** Plans an inspection, own or from outside, and draws its sample. */
        post: operations["postInspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{inspectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInspectionsInspectionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The focus points of the rules in force, then their obligations (matrix H2). */
        get: operations["getInspectionPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A hand-over as it was put together, one sheet for each of its parts, with who signed it. */
        get: operations["getExportsHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's ledger of a year in the form in which it is printed and signed. */
        get: operations["getExportsLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties behind a figure, by the same filters as the list. */
        get: operations["getExportsOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation as a workbook that can be imported again. */
        get: operations["getExportsUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/bureaus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bureaus of an oversight department with how many of their duties stand where, in the order of the page; no content of any of them. */
        get: operations["getExportsBureaus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/bureaus/{bureauId}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties behind a figure of a bureau under an oversight department, without names and without what persons wrote. */
        get: operations["getExportsBureausBureauIdOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/bureaus/{bureauId}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts behind a figure of a bureau under an oversight department, one row each, without names; of the first 2,000 duties. */
        get: operations["getExportsBureausBureauIdProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts behind a figure as a workbook, one row each; of the first 2,000 duties. */
        get: operations["getExportsProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportsAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of responsibilities of a unit and its posts in a year, as it is printed and signed. */
        get: operations["getExportsResponsibilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verdicts on a past year by its imported acts, for units that have any. */
        get: operations["getImportsVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbooks that were handed in, of the kinds that the caller may import; the last first. */
        get: operations["getImports"];
        put?: never;
        /** Takes in a workbook, compares it with what is recorded and says what it would do. Records nothing of it. */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a checked workbook recorded, all or none. It goes on by itself: the import says when it has ended. */
        post: operations["postImportsImportIdConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back everything that an import brought, as one act, unless something recorded since rests on it. */
        post: operations["postImportsImportIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workbook that was handed in; while it is not recorded, compared anew with what is recorded now. */
        get: operations["getImportsImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbook that was handed in, its faults marked as things stand now. */
        get: operations["getImportsImportIdWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The empty form of a kind of import, with the choices that the rules in force give. */
        get: operations["getImportsTemplatesKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts another version of a document beside those that are there: multipart/form-data with file, formedOn and, if wished, note. */
        post: operations["postEvidenceEvidenceIdVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence as a zip whose content can be verified anywhere: that of one duty, of a unit's ledger of a year, or of documents
         *     named by their ids with commas between. Every version is in it, and a list of what was left out and why.
         */
        get: operations["getEvidenceBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which post looks after a document, until when it is good, and how long before that a reminder is due. States the whole. */
        post: operations["postEvidenceEvidenceIdCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postEvidenceEvidenceIdLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a document from being disposed of until the hold is lifted. The hold's id is the one of the location. */
        post: operations["postEvidenceEvidenceIdHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/holds/{holdId}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postEvidenceEvidenceIdHoldsHoldIdLifting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/disposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives up the content of a document after its retention and without a hold. Its description and its hashes stay. */
        post: operations["postEvidenceEvidenceIdDisposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long this bureau keeps its evidence, and who reads which level. */
        get: operations["getEvidencePolicy"];
        /** Sets the whole of it. A kind that is not named has the common years; none at all keeps for good. */
        put: operations["putEvidencePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that the caller may read, the last registered first; narrowed by unit, kind, level, words of the title or
         *     file name, and state: in-force, withdrawn, disposed, held, expiring, expired, not-scanned, infected, unused.
         */
        get: operations["getEvidence"];
        put?: never;
        /** Takes in a document: multipart/form-data with file, kind, title, unitId, formedOn and, if it is not general, level. At most 50 MB. */
        post: operations["postEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEvidenceEvidenceId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document as a page to look at: an office document as a PDF made of it, a PDF or a picture as it is. */
        get: operations["getEvidenceEvidenceIdPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a document, read through and compared with their hash before the first of them is sent. A download,
         *     unless inline is asked for and the document is a PDF or a picture. The latest version, unless another is asked for.
         */
        get: operations["getEvidenceEvidenceIdContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the latest version looked at again, by the scanner and the signatures of today. */
        post: operations["postEvidenceEvidenceIdScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidenceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a document may no longer be offered for a duty. It stays readable, because records may have referred to it. */
        post: operations["postEvidenceEvidenceIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demonstration/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the clock of a demonstration forward and lets time do its work. Anywhere else there is no such thing. */
        post: operations["postDemonstrationClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where every unit stands, for the year of today when none is given. */
        get: operations["getComplianceOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getComplianceOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands otherwise at two moments, or by the two clocks of one. Without a latter one it is today. */
        get: operations["getComplianceDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightBureausBureauIdDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/displays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The full-screen views that were opened; never their addresses. */
        get: operations["getDisplays"];
        put?: never;
        /**
         * Opens a full-screen view under a secret address. Like a first password its answer is not kept for an Idempotency-Key,
         *     because a secret must not lie about; sent again it is another view.
         */
        post: operations["postDisplays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/displays/{displayId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postDisplaysDisplayIdRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How soon acts are recorded, and how the year stands beside the same days of the year before. */
        get: operations["getCompliancePatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightBureausBureauIdPatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties behind a figure with the events behind each: sequence, actor, both times, rule and article. */
        get: operations["getComplianceProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of a bureau under an oversight department, without names and without what persons wrote. */
        get: operations["getOversightBureausBureauIdProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/display-figures/{tenant}/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a full-screen view, by the secret in its address. */
        get: operations["getDisplayFiguresTenantSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duties brought together by unit, charge, unit type, category, article, responsibility, period or rules, each with its rate. */
        get: operations["getComplianceRollup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/bureaus/{bureauId}/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOversightBureausBureauIdRollup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same over all bureaus of an oversight department, and over the districts of a higher one. */
        get: operations["getOversightRollup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Activities by their planned day: within reach, of a unit or state, or those that wait for the reader's decision. */
        get: operations["getActivities"];
        put?: never;
        /** Asks for the approval of an activity before it takes place. */
        post: operations["postActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{activityId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves an activity or refuses it, by whoever holds the post that decides. */
        post: operations["postActivitiesActivityIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{activityId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls an activity off. */
        post: operations["postActivitiesActivityIdCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{activityId}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that an approved activity took place, and offers it for duties. */
        post: operations["postActivitiesActivityIdHolding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which activities are approved beforehand, by which posts, and how early they are requested. */
        get: operations["getActivityPolicy"];
        /** Sets the whole of it. What was requested before keeps what held then. */
        put: operations["putActivityPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActivitiesActivityId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements that wait for the reader's signature, as head of their unit. */
        get: operations["getAttestations"];
        put?: never;
        /** Prepares a statement of a unit for a period, for its head to sign. */
        post: operations["postAttestations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attestations/{attestationId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a statement by the post of the unit's head, and files it under its duty. */
        post: operations["postAttestationsAttestationIdSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attestations/{attestationId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a statement back unsigned, with the reason. */
        post: operations["postAttestationsAttestationIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attested-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mechanisms, cooperation and plans that the rules ask a unit for, with what it stated of a year; this year when none is given. */
        get: operations["getAttestedDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** States the entry of a channel anew, with the reason. */
        post: operations["postChannelsChannelIdCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}/responsible-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets another post answer for a channel from a day on. */
        post: operations["postChannelsChannelIdResponsiblePosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a channel out of use; its record stays. */
        post: operations["postChannelsChannelIdClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register within reach: of a unit, of the reader's own posts, of a kind or state, or only what needs somebody. */
        get: operations["getChannels"];
        put?: never;
        /** Takes a channel of the institution's own into the register. */
        post: operations["postChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getChannelsChannelId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the review that the cycle of a channel asks for, and offers it for duties. */
        post: operations["postChannelsChannelIdReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a check that contents are kept up to date, or of technical security, and offers it for duties. */
        post: operations["postChannelsChannelIdChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channelId}/putting-right": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that what reviews and checks asked for was put right. */
        post: operations["postChannelsChannelIdPuttingRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedure-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The procedures that the bureau goes through step by step. */
        get: operations["getProcedureBook"];
        /** Sets the whole of it. What has begun keeps its steps. */
        put: operations["putProcedureBook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures within reach, the latest first. */
        get: operations["getProcedures"];
        put?: never;
        /** Begins a procedure of the bureau's book, with the steps that it has today. */
        post: operations["postProcedures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{procedureId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the next step of a procedure, or that it is left out and why. */
        post: operations["postProceduresProcedureIdSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{procedureId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the decision that ends a procedure, and offers it for duties. */
        post: operations["postProceduresProcedureIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{procedureId}/discontinuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a procedure without a decision. */
        post: operations["postProceduresProcedureIdDiscontinuation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{procedureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProceduresProcedureId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the institution itself released, consulted and carried out, the latest first. */
        get: operations["getPublicity"];
        put?: never;
        /** Records what the institution itself did in public, and offers it for duties. */
        post: operations["postPublicity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publicity/{publicityId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a wrong record that serves no duty; it stays, with the reason. */
        post: operations["postPublicityPublicityIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels and clubs that the rules in force name. */
        get: operations["getChannelKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resource-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each unit within reach declared for a year, this year when none is given; the silent ones are shown as silent. */
        get: operations["getResourceDeclarations"];
        put?: never;
        /** Declares a unit's posts and money for a year, or declares them anew with the reason, and offers it for duties. */
        post: operations["postResourceDeclarations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller has a calendar address; never the address itself. */
        get: operations["getCalendarFeed"];
        put?: never;
        /**
         * Gives the caller a calendar address and ends the one before. Like a first password its answer is not kept for an
         *     Idempotency-Key, because a secret must not lie about; sent again, the newest address counts.
         */
        post: operations["postCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/feed/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCalendarFeedRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{tenant}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties of one person as an iCalendar file: titles and due days, nothing else. */
        get: operations["getCalendarFeedsTenantFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes in the holidays of a year, or puts them in the place of what was taken in before; answers what changes by it. */
        put: operations["putCalendarYearsYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would change if these holidays were taken in. Records nothing. */
        post: operations["postCalendarYearsYearPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days from one to another, at most 62, and what is due on each: of a unit with all under it, or of the caller's own
         *     posts and units when `mine` is asked for.
         */
        get: operations["getCalendarDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the chain over the events has come, and what of it is signed. */
        get: operations["getAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compares every event with the chain, the chain with its signatures, and the figures on the screens with what the
         *     events come to. That it was done, and with what result, is recorded.
         */
        post: operations["postAuditVerifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trail as a file that is verified without the platform (`audit verify --file`): each event with who, what and
         *     when, and the hash of its content in place of the content, which is not the auditor's to read.
         */
        get: operations["getAuditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trail from its end: who did what and when, in the order of the store. `kind` is a stored name of events or its
         *     beginning up to a dot, `actor` an account or a program, days are of Asia/Shanghai.
         */
        get: operations["getAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appraisals that wait for something the reader does. */
        get: operations["getMyAppraisals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An appraisal, as far as the reader has a part in it. The subject sees the assessor's side from the announcement on. */
        get: operations["getAppraisalsAppraisalId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/self-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The subject's own assessment, given by the holder of the post or whoever speaks for the body. */
        post: operations["postAppraisalsAppraisalIdSelfAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The assessment by the assessor who is named. */
        post: operations["postAppraisalsAppraisalIdAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what limits the result, or has a consequence by the rules, with its facts (row H13 of the matrix). */
        post: operations["postAppraisalsAppraisalIdCaps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/caps/{capId}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says with a reason that what was recorded does not hold. The record stays; it does not count any more. */
        post: operations["postAppraisalsAppraisalIdCapsCapIdLifting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/caps/{capId}/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a measure which the rules name for falsification was carried out. */
        post: operations["postAppraisalsAppraisalIdCapsCapIdConsequences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the subject's figures from the ledger as it was known at the end of the day, and freezes them with the duties behind them (ADR 0023). */
        post: operations["postAppraisalsAppraisalIdFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The subject objects to the announced result, within the days that the round sets. */
        post: operations["postAppraisalsAppraisalIdObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/objection-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides the objection with reasons. Upholding it opens the appraisal again. */
        post: operations["postAppraisalsAppraisalIdObjectionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cycles that the rules in force ask of the bureau (row H3 of the matrix). */
        get: operations["getAppraisalCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAppraisalRounds"];
        put?: never;
        /** Opens a round for a cycle of the rules. */
        post: operations["postAppraisalRounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds/{roundId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts the round and begins the appraisal of every subject, in one transaction. Its terms are locked from here on. */
        post: operations["postAppraisalRoundsRoundIdStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds/{roundId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a round in which every result is final. */
        post: operations["postAppraisalRoundsRoundIdClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAppraisalRoundsRoundId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds/{roundId}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names whom the round appraises, and who assesses, settles and decides objections, until it starts. */
        put: operations["putAppraisalRoundsRoundIdSubjects"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds/{roundId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets criteria, weights, thresholds and caps, until the round starts (rows H8 and H9 of the matrix). */
        put: operations["putAppraisalRoundsRoundIdTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles the result as it is computed; done by the person who is named for it. */
        post: operations["postAppraisalsAppraisalIdSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the subject the settled result. The days for an objection run from here. */
        post: operations["postAppraisalsAppraisalIdAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{appraisalId}/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names another person who assesses, settles or decides objections, with the reason. */
        post: operations["postAppraisalsAppraisalIdHandlers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-rounds/{roundId}/result-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what results of the round were used for, in one transaction (rows H10 and H12 of the matrix). */
        post: operations["postAppraisalRoundsRoundIdResultUses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authority-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who manages whom (干部管理权限). */
        get: operations["getAuthorityRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authority-register/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAuthorityRegisterEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authority-register/entries/{entryId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAuthorityRegisterEntriesEntryIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves out the step at which the case stands, with its ground. */
        post: operations["postCasesCaseIdSkips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdResumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts somebody else in the place of a handler, by the handler or by whoever opened the case. */
        post: operations["postCasesCaseIdRecusals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCaseLimits"];
        /** Sets the clocks. A case that runs keeps those that it was opened with. */
        put: operations["putCaseLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The circumstances, subjects and duties of the rules in force on a day. */
        get: operations["getCaseOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons to be named in a case or a proposal, by a part of the name or work number. */
        get: operations["getCasePersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCases"];
        put?: never;
        /** Opens a case on a circumstance of the rules in force on the day it happened. */
        post: operations["postCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, as far as the reader is named in it. Every reading is recorded. */
        get: operations["getCasesCaseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read the file, for those who handle the case. */
        get: operations["getCasesCaseIdReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts and clocks of the bureau's cases, and nothing else of them. */
        get: operations["getCaseCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/measure-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the investigator proposes of every subject. */
        post: operations["postCasesCaseIdMeasureProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides, with reasons for each subject, and freezes the hash of the file. */
        post: operations["postCasesCaseIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/decision-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdDecisionServices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evaluations that the reader asked for, may answer or decide on, and those about the reader that are answered. */
        get: operations["getEvaluations"];
        put?: never;
        /** Asks what the record says of a candidate whom a body means to put forward. */
        post: operations["postEvaluations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An evaluation with what the record says. Every reading is recorded. */
        get: operations["getEvaluationsEvaluationId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what the record says, and closes the gate while a serious matter is not verified to its end. */
        post: operations["postEvaluationsEvaluationIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluations/{evaluationId}/gate-lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a candidate be submitted in spite of the gate, for a reason that stands in the record. */
        post: operations["postEvaluationsEvaluationIdGateLifting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdExecutions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files the outcome with the body that the rules name. */
        post: operations["postCasesCaseIdFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/filing-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdFilingReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subject's statement: written by itself, or heard in person and written down by the investigator. */
        post: operations["postCasesCaseIdStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/statement-declinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subject says that it makes no statement. */
        post: operations["postCasesCaseIdStatementDeclinations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/statement-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdStatementExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/attribution-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the scheme's rules give on these facts; records nothing. */
        post: operations["postCasesCaseIdAttributionPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who answers for what; with a reason where it is not what the rules give. */
        post: operations["postCasesCaseIdAttribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells a subject; from now on it sees the case. */
        post: operations["postCasesCaseIdNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/file-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a subject its file to read. */
        post: operations["postCasesCaseIdFileAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProposals"];
        put?: never;
        /** Proposes to the body that manages a post or body that it hold it to account. */
        post: operations["postProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The sender reminds of an answer that is owed; at most once a day. */
        post: operations["postProposalsProposalIdReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{proposalId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receiver answers with reasons. */
        post: operations["postProposalsProposalIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/review-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subject asks another body to look at the decision again. */
        post: operations["postCasesCaseIdReviewRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A subject says that it asks for no review. */
        post: operations["postCasesCaseIdAcceptances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postCasesCaseIdReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice, the decision, the filing form or the circular of a case as Word, for whoever may read it; a reading of the file like any other. */
        get: operations["getCasesCaseIdDocumentsKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of the tenant and what each may do. */
        get: operations["getAccounts"];
        put?: never;
        /**
         * Makes an account and says its first password or its invitation, this once. A command whose answer is not kept for its
         *     Idempotency-Key, because a secret must not lie about; a retry is refused by the name, which is taken then.
         */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a role, for a unit with everything under it or for the whole tenant. */
        post: operations["postAccountsAccountIdGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/grant-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a role back, named exactly as it was given. It no longer acts on the next request, and the account's sessions here end. */
        post: operations["postAccountsAccountIdGrantWithdrawals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an account in this tenant and ends its sessions. */
        post: operations["postAccountsAccountIdSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units in which a role can be held, each followed by those under it. Names and nothing else: whoever gives roles
         *     has no business with what the units do.
         */
        get: operations["getAccessUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The declared table of roles and abilities, the one that decisions are made by. */
        get: operations["getAccessRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do here. */
        get: operations["getSession"];
        put?: never;
        /**
         * Signs in and begins a session. An unknown name and a wrong password are answered alike. Where the account has a second
         *     factor, 401 `code-needed` asks for the same again with its code.
         */
        post: operations["postSession"];
        /** Ends the session on the server; the cookie is worthless from then on. Ending none is no fault. */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one's own account proves itself with, and what its tenant asks of that. Nothing of the credentials themselves. */
        get: operations["getMySecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people of this tenant sign in, and how long a session lasts. */
        get: operations["getSignInPolicy"];
        /** Sets the whole of it, for sign-ins and sessions that begin from now on. */
        put: operations["putSignInPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets the failed sign-ins of an account, so that it need not wait. */
        post: operations["postAccountsAccountIdUnlocking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/session-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of an account in this tenant. It may sign in again: to stop it altogether, suspend it. */
        post: operations["postAccountsAccountIdSessionEndings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one's own account is signed in, in every tenant that it belongs to. */
        get: operations["getMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sessions/{sessionId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends one of one's own sessions, on whatever device; from the next request on it is none. */
        post: operations["postMySessionsSessionIdEnding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sessions/ending-of-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of one's own account but this one. */
        post: operations["postMySessionsEndingOfOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organizations that one's own account may sign in to, and the one that it is signed in to. */
        get: operations["getMyTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends this session and begins one in another organization of the account, under that one's rules and with the rights that it
         *     gave. One that the account does not belong to is answered as one that is not there.
         */
        post: operations["postMyTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes one's own second factor, given the password and a code, where the tenant does not ask for one. */
        post: operations["postMySecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/second-factor-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes the second factor and the passkeys of an account whose owner lost them, and ends its sessions. It sets up another where one is asked for. */
        post: operations["postAccountsAccountIdSecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes in the place of all former ones, given the password and a code of the authenticator. */
        post: operations["postMyRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for an authenticator (TOTP), said this once. It holds once a first code of it was given. */
        post: operations["postMySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the begun second factor hold, given a code of it, and says the recovery codes. Every other session ends; this one
         *     goes on under a new key.
         */
        post: operations["postMySecondFactorConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programs/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which program asks for one's own account, and for what of it. One that does not serve this tenant is unknown. */
        get: operations["getProgramsClientId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programs that may act for one's own account in this tenant. */
        get: operations["getMyPrograms"];
        put?: never;
        /** Lets a program act for one's own account in this tenant, as far as it asks. It can be taken back. */
        post: operations["postMyPrograms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/programs/{clientId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what a program was allowed in this tenant. Its tokens open nothing from the next request on. */
        post: operations["postMyProgramsClientIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes one's own password, given the present one. Every other session of the account ends, in every tenant, and this one
         *     goes on under a new key.
         */
        post: operations["postMyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passkeys of one's own account. */
        get: operations["getMyPasskeys"];
        put?: never;
        /**
         * Adds the passkey. Every other session ends; this one goes on under a new key. An account that has no recovery codes gets some,
         *     said this once.
         */
        post: operations["postMyPasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/passkeys/beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to add a passkey, given the password: what the browser's authenticator is asked. */
        post: operations["postMyPasskeysBeginning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/passkeys/{passkeyId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes a passkey of one's own account, given the password; not the last second factor where the tenant asks for one. */
        post: operations["postMyPasskeysPasskeyIdRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey/beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser's authenticator is asked, so that somebody signs in by a passkey: alone, or beside the password. */
        post: operations["postSessionPasskeyBeginning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by a passkey alone, whose authenticator made sure of its owner, and begins a session. */
        post: operations["postSessionPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an account that came from the outside provider be used. It has no role until one is given. */
        post: operations["postAccountsAccountIdApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/turning-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides that an account that came from the outside provider may not be used. It stays so however often its owner comes. */
        post: operations["postAccountsAccountIdTurningDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Through which provider people of a tenant may sign in. A tenant without one and one that does not exist are answered alike. */
        get: operations["getSignInTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/{tenant}/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a sign-in through the tenant's provider. What it is begun with stays in this browser, sealed, for ten minutes. */
        post: operations["postSignInTenantOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The provider through which people of this tenant may sign in, and what to register there. */
        get: operations["getOutsideProvider"];
        /** Lets people of this tenant sign in through a provider. Its host has to be one that the operator allowed. */
        put: operations["putOutsideProvider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-provider/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets nobody sign in through it any more; sessions that stand go on. Its secret is forgotten. */
        post: operations["postOutsideProviderRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a one-time invitation by which the account's owner sets its password, a forgotten one too. The present password and
         *     every session hold until it is accepted. The secret is said this once and kept nowhere, not for an Idempotency-Key either.
         */
        post: operations["postAccountsAccountIdInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom an invitation is for, and what password may be chosen. It is not used up by this. */
        post: operations["postInvitationsOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password of the account that was invited and ends its sessions. Signing in is the next step. */
        post: operations["postInvitationsAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbolishPostRequest: {
            /**
             * Format: date
             * @description First day without the post.
             */
            on?: null | string;
            reason?: null | string;
            openDuties?: null | components["schemas"]["OpenDutiesRule"];
            /**
             * Format: uuid
             * @description The post that does its open duties next, in whatever unit.
             */
            successorPostId?: null | string;
        };
        Absence: {
            /** Format: uuid */
            postId: string;
            reason: components["schemas"]["AbsenceReason"];
        };
        /** @enum {unknown} */
        AbsenceReason: "official-duty" | "on-leave" | "other-meeting" | "vacant" | "without-reason" | null;
        AbsenceRequest: {
            /** Format: uuid */
            postId: string;
            reason?: null | components["schemas"]["AbsenceReason"];
        };
        AcceptInvitationRequest: {
            secret?: null | string;
            password?: null | string;
        };
        AccountabilityRule: {
            code: string;
            article: string;
            titleZh: string;
            titleEn: string;
            owedBy?: string[];
            owedTo?: string[];
            deadline?: null | string;
        };
        AccountabilityRules: {
            articles?: string[];
            chapeau?: null | components["schemas"]["Chapeau"];
            subjects?: components["schemas"]["AccountabilitySubject"][];
            triggers?: components["schemas"]["AccountabilityTrigger"][];
            measures?: string[];
            ladderStyle?: null | string;
            ladder?: components["schemas"]["LadderStep"][];
            attribution?: components["schemas"]["AccountabilityRule"][];
            procedure?: components["schemas"]["AccountabilityRule"][];
            promotionRules?: components["schemas"]["AccountabilityRule"][];
            absent?: string[];
        };
        AccountabilitySubject: {
            id: string;
            kind: string;
            titleZh: string;
            titleEn: string;
            article: string;
        };
        AccountabilityTrigger: {
            id: string;
            /** Format: int32 */
            no: number;
            article: string;
            titleZh: string;
            titleEn: string;
            outcomeThreshold?: null | string;
            namedSubject?: null | string;
            recordability: string;
        };
        AccountCan: {
            grant: boolean;
            suspend: boolean;
            invite: boolean;
            endSessions: boolean;
            unlock: boolean;
            removeSecondFactor: boolean;
            approve: boolean;
        };
        /** @description How an account stands beside its grants. */
        AccountStanding: {
            /** Format: date-time */
            lastSignedInAt: null | string;
            /**
             * Format: date-time
             * @description When an invitation that was not accepted ends; null when none is open.
             */
            invitedUntil: null | string;
            /**
             * Format: date-time
             * @description Null when it is not locked.
             */
            lockedUntil: null | string;
            secondFactor: boolean;
            /** Format: int32 */
            sessions: number;
            /** @description Nobody has signed in with it for longer than accounts may lie. */
            idle: boolean;
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            userName: string;
            person: null | components["schemas"]["SessionPerson"];
            /** Format: date-time */
            since: string;
            roles: components["schemas"]["RoleGrant"][];
            suspended: boolean;
            suspendedBecause: null | string;
            /** @description Whether it came from the outside provider and nobody has decided yet whether it may be used. */
            waits: boolean;
            /** @description The provider that it signs in through; null for an account with a password of its own. */
            issuer: null | string;
            standing: components["schemas"]["AccountStanding"];
            can: components["schemas"]["AccountCan"];
        };
        AcknowledgeDemandRequest: {
            /**
             * Format: uuid
             * @description The receiver that acknowledges.
             */
            unitId: string;
        };
        AcknowledgeRequest: {
            /** Format: uuid */
            unitId: string;
        };
        ActingForView: {
            /** Format: uuid */
            personId: string;
            name: null | string;
            postTitleZh: string;
            /** Format: date */
            until: string;
        };
        ActivityAbilities: {
            decide: boolean;
            cancel: boolean;
            hold: boolean;
        };
        ActivityKindRequest: {
            name?: null | string;
            /** Format: uuid */
            approverPostId?: null | string;
            /** Format: int32 */
            daysBefore?: null | number;
        };
        ActivityKindView: {
            name: string;
            /** Format: uuid */
            approverPostId: null | string;
            /** @description Null until the bureau has named a post. */
            approverPostTitleZh: null | string;
            /** Format: int32 */
            daysBefore: number;
        };
        ActivityPolicyView: {
            kinds: components["schemas"]["ActivityKindView"][];
            marksLateRequests: boolean;
            /** Format: int32 */
            validDays: number;
            /**
             * Format: date-time
             * @description Null while the bureau has set nothing: what is shown are the defaults, by which nothing can be requested yet.
             */
            setAt: null | string;
            /** Format: int64 */
            version: number;
            can: components["schemas"]["ManageAbility"];
        };
        ActivityRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            kind: string;
            topic: string;
            /** Format: date */
            plannedOn: string;
            startsAt: null | string;
            venue: string;
            /** Format: uuid */
            channelId: null | string;
            responsiblePostTitleZh: string;
            /** Format: uuid */
            approverPostId: string;
            approverPostTitleZh: string;
            /** Format: int32 */
            daysBefore: number;
            isLate: boolean;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date */
            decidedOn: null | string;
            conditions: null | string;
            /** Format: date */
            validUntil: null | string;
            refusedBecause: null | string;
            /** Format: date */
            cancelledOn: null | string;
            cancelledBecause: null | string;
            /** Format: date */
            heldOn: null | string;
            /** Format: uuid */
            actId: null | string;
            /** @enum {string} */
            state: "requested" | "lapsed" | "approved" | "expired" | "refused" | "cancelled" | "held";
            /** Format: int64 */
            version: number;
        };
        ActivityView: {
            evidence: components["schemas"]["EvidenceSummary"][];
            can: components["schemas"]["ActivityAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            kind: string;
            topic: string;
            /** Format: date */
            plannedOn: string;
            startsAt: null | string;
            venue: string;
            /** Format: uuid */
            channelId: null | string;
            responsiblePostTitleZh: string;
            /** Format: uuid */
            approverPostId: string;
            approverPostTitleZh: string;
            /** Format: int32 */
            daysBefore: number;
            isLate: boolean;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date */
            decidedOn: null | string;
            conditions: null | string;
            /** Format: date */
            validUntil: null | string;
            refusedBecause: null | string;
            /** Format: date */
            cancelledOn: null | string;
            cancelledBecause: null | string;
            /** Format: date */
            heldOn: null | string;
            /** Format: uuid */
            actId: null | string;
            /** @enum {string} */
            state: "requested" | "lapsed" | "approved" | "expired" | "refused" | "cancelled" | "held";
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        ActKind: "meeting" | "report" | "document" | "inspection" | "training" | "attestation" | "other" | null;
        /** @description An act with the evidence it refers to. */
        ActView: {
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            /** Format: date */
            occurredOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            unitId: string;
            topics: string[];
            presentPostIds: string[];
            evidence: components["schemas"]["EvidenceSummary"][];
            occurrenceIds: string[];
            /** Format: uuid */
            supersededBy: null | string;
            /** Format: uuid */
            supersedes: null | string;
            reason: null | string;
            /** Format: int64 */
            version: number;
            /** @description To whom a report was sent and copied, by the names that the rules give. */
            sentTo: string[];
            copiedTo: string[];
            /** @description Brought by an import of past years; judged by no duty. */
            imported: boolean;
            /** @description For an imported act, the duty that it was done for. */
            obligationId: null | string;
            /** @description Duties of ongoing conduct that it is filed under. */
            conductObligationIds: string[];
            /** @description For an imported act, where its evidence lies. */
            evidenceNote: null | string;
        };
        AddPasskeyRequest: {
            ceremony?: null | string;
            credential?: null | string;
            /** @description By which its owner knows it again. */
            name?: null | string;
        };
        AdoptResolutionsRequest: {
            resolutions?: null | components["schemas"]["ResolutionRequest"][];
        };
        AgendaItem: {
            title: string;
            decision: null | components["schemas"]["ItemDecision"];
        };
        AgendaItemRequest: {
            title?: null | string;
            decision?: null | components["schemas"]["ItemDecisionRequest"];
        };
        AgreeToProgramRequest: {
            /** @description The id of the program. */
            program?: null | string;
            /** @description The scopes that it asks for, with spaces between them. */
            scope?: null | string;
        };
        Ambiguity: {
            id: string;
            kind?: null | string;
            articles?: string[];
            textEn?: null | string;
            suggestedDefault?: null | string;
        };
        AnswerDemandRequest: {
            /**
             * Format: uuid
             * @description The receiver that answers.
             */
            unitId: string;
            /** @description How far it is. */
            text?: null | string;
        };
        AnswerEvaluationRequest: {
            /** @description One for each verification that runs. */
            matters?: null | components["schemas"]["MatterFinding"][];
            /** @description The conclusion on duties and discipline, from the record; no opinion on views. */
            words?: null | string;
            /**
             * Format: date
             * @description Last day on which the answer may be used.
             */
            validUntil: string;
        };
        AnswerProposalRequest: {
            answer: components["schemas"]["ProposalAnswer"];
            reasons?: null | string;
            /**
             * Format: uuid
             * @description The case that was opened upon it, where there is one.
             */
            caseId?: null | string;
        };
        AppointHolderRequest: {
            /** Format: uuid */
            personId?: null | string;
            /** Format: date */
            from?: null | string;
            acting?: null | boolean;
            /**
             * Format: date
             * @description For a tenure that is over when it is recorded: the first day without it.
             */
            to?: null | string;
        };
        AppointmentView: {
            /** Format: uuid */
            personId: string;
            name: null | string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description First day without it; null while it runs.
             */
            to: null | string;
            acting: boolean;
        };
        Appraisal: {
            exists?: null | boolean;
            nameZh?: null | string;
            nameEn?: null | string;
            articles?: string[];
            cycles?: components["schemas"]["AppraisalCycle"][];
            focusArticle?: null | string;
            focusItems?: components["schemas"]["FocusItem"][];
            gradesStated?: null | boolean;
            gradeArticles?: string[];
            grades?: components["schemas"]["Grade"][];
            scoring?: null | components["schemas"]["Scoring"];
            resultUses?: components["schemas"]["ResultUse"][];
            resultReportedTo?: string[];
            falsification?: null | components["schemas"]["JsonElement"];
            integration?: string[];
            unstated?: string[];
        };
        AppraisalAbilities: {
            assessSelf: boolean;
            assess: boolean;
            takeFigures: boolean;
            recordCap: boolean;
            settle: boolean;
            announce: boolean;
            object: boolean;
            decideObjection: boolean;
            replaceHandler: boolean;
        };
        /** @enum {unknown} */
        AppraisalCapacity: "assessor" | "settler" | "reviewer" | null;
        AppraisalCycle: {
            id: string;
            nameZh: string;
            nameEn: string;
            article: string;
            cadence: components["schemas"]["Cadence"];
            deadline?: null | components["schemas"]["DeadlineRule"];
            organiser?: string[];
            executor?: string[];
            subjects?: string[];
            methods?: string[];
            methodsStated?: null | boolean;
            note?: null | string;
        };
        AppraisalHandlers: {
            /** Format: uuid */
            assessorId: string;
            /** Format: uuid */
            settlerId: string;
            /** Format: uuid */
            reviewerId: string;
        };
        AppraisalObjected: {
            criteria: number[];
            words: string;
            /** Format: date */
            on: string;
            /** Format: uuid */
            personId: string;
        };
        AppraisalResult: {
            lines: components["schemas"]["ResultLine"][];
            /** Format: double */
            sum: number;
            /** Format: double */
            points: number;
            gradeBeforeCaps: null | string;
            grade: null | string;
            caps: components["schemas"]["CapEffect"][];
        };
        AppraisalRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roundId: string;
            roundTitle: string;
            /** @enum {string} */
            kind: "body" | "post";
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            titleZh: string;
            titleEn: null | string;
            /** @enum {string} */
            state: "begun" | "self-assessed" | "assessed" | "settled" | "announced" | "objected" | "final";
            ready: boolean;
            /** Format: date */
            selfAssessmentBy: null | string;
            /** Format: date */
            figuresWait: null | string;
            /** Format: date */
            objectUntil: null | string;
            capacities: string[];
            /** Format: int64 */
            version: number;
        };
        /** @description A step that needs no more than to be asked for. */
        AppraisalStepRequest: Record<string, never>;
        /** @description What waits for the reader in an appraisal. */
        AppraisalTask: {
            /** Format: uuid */
            appraisalId: string;
            roundTitle: string;
            titleZh: string;
            titleEn: null | string;
            unitNameZh: string;
            /** @description `self-assess`, `assess`, `take-figures`, `settle`, `announce`, `decide-objection` or `read-result`. */
            task: string;
            /**
             * Format: date
             * @description The last day for it, where there is one.
             */
            dueOn: null | string;
        };
        /** @description An appraisal as its reader may see it; what they may not is null or empty. */
        AppraisalView: {
            appraisal: components["schemas"]["AppraisalRow"];
            periodKey: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            subject: components["schemas"]["AppraisedSubject"];
            personName: null | string;
            assessor: components["schemas"]["PersonInPart"];
            settler: components["schemas"]["PersonInPart"];
            reviewer: components["schemas"]["PersonInPart"];
            terms: components["schemas"]["RoundTerms"];
            grades: components["schemas"]["RoundGrade"][];
            falsification: null | components["schemas"]["FalsificationRule"];
            figures: null | components["schemas"]["FiguresView"];
            self: null | components["schemas"]["AssessmentView"];
            assessment: null | components["schemas"]["AssessmentView"];
            caps: components["schemas"]["CapView"][];
            result: null | components["schemas"]["ResultView"];
            /** Format: date */
            announcedOn: null | string;
            objection: null | components["schemas"]["ObjectionView"];
            reopened: boolean;
            /** @description Whether the reader may see the assessor's side and the result: whoever handles it at any time, others from the announcement on. */
            told: boolean;
            uses: components["schemas"]["ResultUsed"][];
            can: components["schemas"]["AppraisalAbilities"];
        };
        /** @enum {unknown} */
        AppraisedKind: "body" | "post";
        AppraisedSubject: {
            /** Format: uuid */
            key: string;
            kind: components["schemas"]["AppraisedKind"];
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            postId: null | string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            heldSince: null | string;
            titleZh: string;
            titleEn: null | string;
            handlers: components["schemas"]["AppraisalHandlers"];
        };
        AppraisedSubjectRequest: {
            /** Format: uuid */
            assessorId: string;
            /** Format: uuid */
            settlerId: string;
            /**
             * Format: uuid
             * @description Who decides an objection.
             */
            reviewerId: string;
            /**
             * Format: uuid
             * @description A leading body, by its unit; left out when a post is named.
             */
            unitId?: null | string;
            /**
             * Format: uuid
             * @description A post, by whoever holds it today; left out when a body is named.
             */
            postId?: null | string;
            /**
             * Format: uuid
             * @description Who speaks for the body.
             */
            representativeId?: null | string;
        };
        /** @enum {unknown} */
        ApprovalMode: "any" | "all" | "quorum";
        ApprovalRole: {
            id: string;
            titleZh: string;
            titleEn: string;
        };
        ApprovalRulesCan: {
            manage: boolean;
        };
        /** @description The bureau's own rules about who confirms what, with the roles that may be named in them. */
        ApprovalRulesView: {
            rules: components["schemas"]["ApprovalRuleView"][];
            roles: components["schemas"]["ApprovalRole"][];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["ApprovalRulesCan"];
        };
        ApprovalRuleView: {
            /**
             * Format: uuid
             * @description The rule set whose duties are meant; every one when left out.
             */
            schemeId: null | string;
            /** @description The category of duties that is meant; every one when left out. */
            category: null | string;
            mode: components["schemas"]["ApprovalMode"];
            /** Format: int32 */
            quorum: number;
            roleIds: string[];
            postIds: string[];
        };
        /** @description A post that is asked to agree, and whether its holder has. */
        ApprovalSeat: {
            /** Format: uuid */
            postId: string;
            titleZh: string;
            unitNameZh: string;
            holderName: null | string;
            approved: boolean;
        };
        /** @description Who has to agree before the duty counts as confirmed, by the bureau's own rule. */
        ApprovalState: {
            mode: components["schemas"]["ApprovalMode"];
            /** Format: int32 */
            quorum: number;
            seats: components["schemas"]["ApprovalSeat"][];
        };
        ApproveAccountRequest: {
            /**
             * Format: uuid
             * @description The person whose account it is; left out when it is none of the organization's persons.
             */
            personId?: null | string;
        };
        ArticlePlace: {
            ref: string;
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            length: number;
        };
        AskForReviewRequest: {
            /** Format: uuid */
            subject: string;
            grounds?: null | string;
        };
        /** @enum {unknown} */
        Assessment: "assessed" | "not-assessed" | "declared-none" | "no-record";
        AssessmentView: {
            marks: components["schemas"]["Mark"][];
            words: string;
            by: null | string;
        };
        AssignAuthorityRequest: {
            /** Format: uuid */
            bodyUnitId: string;
            /** Format: date */
            from: string;
            /** @description The document that says so. */
            basis?: null | string;
            /**
             * Format: uuid
             * @description The post that is managed; left out when a unit is given.
             */
            postId?: null | string;
            /**
             * Format: uuid
             * @description The unit that is managed as a body, with the posts in it; left out when a post is given.
             */
            unitId?: null | string;
            /**
             * @description Whether the units below it are managed too.
             * @default false
             */
            includesBelow: boolean;
        };
        AssignmentRow: {
            packId: string;
            article: string;
            obligationId: null | string;
            titleZh: null | string;
            titleEn: null | string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            postTitleEn: null | string;
            holderName: null | string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
        };
        AssignPortfolioRequest: {
            unitIds?: null | string[];
            /**
             * Format: date
             * @description First day in its charge.
             */
            from?: null | string;
        };
        AssignTopicRequest: {
            /**
             * Format: uuid
             * @description The rules in force that ask it.
             */
            schemeId?: null | string;
            /** Format: uuid */
            unitId?: null | string;
            /** Format: date */
            from?: null | string;
            obligationId?: null | string;
            /** @description The article that is meant, where no single obligation is named. */
            article?: null | string;
            /**
             * Format: uuid
             * @description The post that does it; left out where only the unit is named.
             */
            postId?: null | string;
        };
        AttachTextRequest: {
            /** @description The words of the issued document, without its file's formatting. */
            text?: null | string;
        };
        AttestationAbilities: {
            sign: boolean;
        };
        /** @enum {unknown} */
        AttestationStatement: "mechanism-exists" | "cooperation-took-place" | "plan-made" | "none" | null;
        AttestationView: {
            evidence: components["schemas"]["EvidenceSummary"][];
            can: components["schemas"]["AttestationAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            schemeId: string;
            obligationId: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** @enum {string} */
            statement: "mechanism-exists" | "cooperation-took-place" | "plan-made" | "none";
            /** Format: date-time */
            draftedAt: string;
            /** Format: date */
            signedOn: null | string;
            signedPostTitleZh: null | string;
            /** Format: uuid */
            actId: null | string;
            returnedBecause: null | string;
            /** @enum {string} */
            state: "drafted" | "returned" | "signed";
            /** Format: int64 */
            version: number;
        };
        AttestedDuties: {
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            year: number;
            duties: components["schemas"]["AttestedDuty"][];
            mayDraft: boolean;
        };
        /** @description A duty that a unit attests, and what it stated of the year; no statement at all is silence. */
        AttestedDuty: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            attestationOnly: boolean;
            evidenceKinds: string[];
            statements: components["schemas"]["AttestationView"][];
        };
        AttributedResponsibility: {
            /** Format: uuid */
            participant: string;
            kind: null | components["schemas"]["ResponsibilityKind"];
            differsBecause: null | string;
        };
        AttributionConclusion: {
            /** Format: uuid */
            participant: string;
            kind: null | components["schemas"]["ResponsibilityKind"];
            rule: string;
            article: string;
            facts: string[];
            missing: string[];
        };
        AttributionFacts: {
            mode: components["schemas"]["DecisionMode"];
            notRectified: boolean;
            participants: components["schemas"]["ParticipantFacts"][];
            source: null | string;
        };
        AttributionPreview: {
            conclusions: components["schemas"]["AttributionConclusion"][];
            rulesExist: boolean;
        };
        AttributionRequest: {
            facts?: null | components["schemas"]["AttributionFacts"];
            responsibilities?: null | components["schemas"]["AttributedResponsibility"][];
        };
        AuthorityAbilities: {
            manage: boolean;
        };
        AuthorityList: {
            items: components["schemas"]["AuthorityRow"][];
            can: components["schemas"]["AuthorityAbilities"];
        };
        AuthorityRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            bodyUnitId: string;
            bodyNameZh: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            postUnitNameZh: null | string;
            /** Format: uuid */
            unitId: null | string;
            unitNameZh: null | string;
            includesBelow: boolean;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: null | string;
            endedBecause: null | string;
            basis: string;
        };
        BeginOutsideSignInRequest: {
            /** @description The address of the web app to go on to afterwards. */
            back?: null | string;
        };
        BegunOutsideSignIn: {
            /** @description Where the browser is to go. */
            address: string;
        };
        BegunPasskeyCeremony: {
            /** @description To be sent back with the answer; it holds for five minutes and serves once. */
            ceremony: string;
            /** @description What the browser's authenticator is asked, as JSON (Web Authentication, level 3). */
            options: string;
        };
        BegunSecondFactor: {
            /** @description In letters, for an authenticator without a camera. */
            secret: string;
            /** @description The `otpauth:` address, to be drawn as a picture. */
            address: string;
        };
        BurdenPair: {
            sourceName: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: int32 */
            answers: number;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            repeated: number;
        };
        BureauMonth: {
            tenantId: string;
            /** Format: int32 */
            month: number;
            counts: components["schemas"]["Counts"];
        };
        BureauOverview: {
            /** Format: int32 */
            year: number;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            /** Format: int32 */
            dueWithin30Days: number;
            units: components["schemas"]["UnitOverview"][];
            months: components["schemas"]["UnitMonth"][];
            freshness: components["schemas"]["Freshness"];
        };
        BureauRow: {
            tenantId: string;
            nameZh: string;
            nameEn: string;
            bureauKind: null | string;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            /** Format: int32 */
            dueWithin30Days: number;
        };
        Cadence: {
            kind: string;
            period?: null | string;
            /** Format: int32 */
            minCount?: null | number;
            countWording?: null | string;
            fixedDate?: null | string;
            fixedDateWording?: null | string;
            trigger?: null | string;
            timing?: null | string;
            steps?: string[];
            perTarget?: null | string;
            wording?: null | string;
        };
        CalendarAbilities: {
            set: boolean;
        };
        CalendarDay: {
            /** Format: date */
            day: string;
            works: boolean;
            /** @description Whether the holidays of its year were taken in. */
            known: boolean;
            holiday: null | components["schemas"]["Holiday"];
            /**
             * Format: date
             * @description The day itself, or the last working day before it.
             */
            lastWorkingDay: string;
        };
        CalendarEffect: {
            /** @description Days that become days of rest or working days. */
            changedDays: string[];
            /** @description Due days of duties that still run, whose reminders before a day of rest move. */
            moved: components["schemas"]["MovedDueDay"][];
        };
        CalendarFeedRequest: Record<string, never>;
        CalendarFeedView: {
            /** @description Whether an address can be read at this moment. */
            inForce: boolean;
            /** Format: date-time */
            openedAt: null | string;
            /** Format: date-time */
            revokedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        CalendarYearsView: {
            /** @description Those taken in. */
            years: components["schemas"]["CalendarYearView"][];
            /** @description Notices that can be taken in as they are. */
            offered: components["schemas"]["CalendarYearView"][];
            /** @description This year and the next, as far as they are not taken in: their days are reckoned by weekends alone. */
            missingYears: number[];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["CalendarAbilities"];
        };
        CalendarYearTaken: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            effect: components["schemas"]["CalendarEffect"];
        };
        CalendarYearView: {
            /** Format: int32 */
            year: number;
            noticeNumber: string;
            noticeTitle: string;
            /** Format: date */
            publishedOn: null | string;
            holidays: components["schemas"]["Holiday"][];
            workingRestDays: string[];
            /**
             * Format: date-time
             * @description When the bureau took it in; null for a notice that the platform ships and the bureau has not taken in.
             */
            setAt: null | string;
        };
        CancelActivityRequest: {
            reason?: null | string;
        };
        /** @description What is recorded of the candidate: as it was answered, or as it stands now for whoever is to answer. */
        CandidateRecordView: {
            /** Format: date */
            on: string;
            posts: components["schemas"]["PostDutiesView"][];
            decisions: components["schemas"]["RecordedDecision"][];
            verifications: components["schemas"]["RunningVerification"][];
        };
        CapEffect: {
            /** Format: uuid */
            capId: string;
            ruleCode: null | string;
            lowered: boolean;
        };
        /** @enum {unknown} */
        CapKind: "falsification" | "accountability" | "veto";
        CapRecorded: {
            /** Format: uuid */
            capId: string;
            kind: components["schemas"]["CapKind"];
            ruleCode: null | string;
            facts: string;
            /** Format: date */
            occurredOn: string;
            /** Format: uuid */
            caseId: null | string;
            consequence: null | components["schemas"]["FalsificationRule"];
            recordedBy: string;
        };
        CapRule: {
            code: string;
            kind: components["schemas"]["CapKind"];
            words: string;
            highestGrade: null | string;
            /** Format: double */
            highestPoints: null | number;
        };
        CapRuleRequest: {
            code?: null | string;
            kind?: null | components["schemas"]["CapKind"];
            words?: null | string;
            /** @description The best grade that can still be given; or */
            highestGrade?: null | string;
            /**
             * Format: double
             * @description the most points.
             */
            highestPoints?: null | number;
        };
        CapView: {
            cap: components["schemas"]["CapRecorded"];
            liftedBecause: null | string;
            carriedOut: components["schemas"]["ConsequenceCarriedOut"][];
        };
        /** @description Who looks after a vacant post. */
        CaretakerView: {
            /** Format: uuid */
            postId: string;
            titleZh: string;
            unitNameZh: string;
            holderName: null | string;
            /** @description Whether the post was named for it; otherwise it is the head of the unit. */
            named: boolean;
        };
        CarryOutConsequenceRequest: {
            /** @description A measure that the rules name for it. */
            measure?: null | string;
            /** Format: date */
            on: string;
            words?: null | string;
            /**
             * Format: uuid
             * @description The accountability case that was opened for it.
             */
            caseId?: null | string;
        };
        CaseAbilities: {
            verify: boolean;
            attribute: boolean;
            notify: boolean;
            openFile: boolean;
            hearInPerson: boolean;
            state: boolean;
            decline: boolean;
            extend: boolean;
            propose: boolean;
            decide: boolean;
            serve: boolean;
            askForReview: boolean;
            accept: boolean;
            review: boolean;
            execute: boolean;
            file: boolean;
            receive: boolean;
            close: boolean;
            skip: boolean;
            suspend: boolean;
            resume: boolean;
            withdraw: boolean;
            recuse: boolean;
        };
        CaseAttribution: {
            facts: components["schemas"]["AttributionFacts"];
            conclusions: components["schemas"]["AttributionConclusion"][];
            responsibilities: components["schemas"]["AttributedResponsibility"][];
        };
        /** @enum {unknown} */
        CaseCapacity: "investigator" | "decider" | "reviewer";
        CaseCounts: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            ended: number;
            /** Format: int32 */
            overdue: number;
            /** @description Null where a number would be small enough to tell a case by. */
            byStep: null | components["schemas"]["CaseStepCount"][];
        };
        /** @description One recorded fact of the file: when it was recorded and by whom. */
        CaseFact: {
            /** Format: int64 */
            version: number;
            type: string;
            /** Format: date-time */
            recordedAt: string;
            byName: null | string;
            subjectTitleZh: null | string;
            words: null | string;
        };
        CaseFiling: {
            article: string;
            titleZh: string;
            titleEn: string;
            recipients: components["schemas"]["FilingRecipient"][];
            recipient: null | components["schemas"]["FilingRecipient"];
            documentNumber: null | string;
            /** Format: date */
            filedOn: null | string;
            receipt: null | string;
            /** Format: date */
            receivedOn: null | string;
        };
        /** @description How many calendar days each step of a case may take in this bureau; a step that is missing has no clock. */
        CaseLimitView: {
            limits: components["schemas"]["StepLimit"][];
            basis: null | string;
            can: components["schemas"]["AuthorityAbilities"];
        };
        /** @description The cases in which the reader is named. */
        CaseList: {
            items: components["schemas"]["CaseRow"][];
            can: components["schemas"]["CaseListAbilities"];
        };
        CaseListAbilities: {
            open: boolean;
            count: boolean;
        };
        /** @description What a case can be opened on by one rule set. */
        CaseOptions: {
            /** Format: uuid */
            schemeId: string;
            titleZh: string;
            titleEn: string;
            triggers: components["schemas"]["TriggerOption"][];
            subjects: components["schemas"]["AccountabilitySubject"][];
            obligations: components["schemas"]["ObligationOption"][];
            procedure: components["schemas"]["AccountabilityRule"][];
        };
        CasePerson: {
            /** Format: uuid */
            id: string;
            /** @description Null when the person is no longer kept. */
            name: null | string;
        };
        CaseReadingRow: {
            /** Format: uuid */
            personId: string;
            name: null | string;
            capacity: string;
            /** Format: date-time */
            readAt: string;
        };
        CaseReasonRequest: {
            reason?: null | string;
        };
        CaseRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schemeId: string;
            triggerId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            /** Format: date */
            occurredOn: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            status: "open" | "suspended" | "closed" | "withdrawn";
            step: string;
            /** Format: date */
            since: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: date */
            endedOn: null | string;
            overdue: boolean;
            capacities: string[];
            /** Format: int64 */
            version: number;
        };
        CaseSource: {
            kind: string;
            /** Format: uuid */
            id: null | string;
            words: string;
        };
        /** @enum {unknown} */
        CaseStatus: "open" | "suspended" | "closed" | "withdrawn";
        /** @enum {unknown} */
        CaseStep: "verification" | "attribution" | "notice" | "file-access" | "statement" | "proposed-measure" | "decision" | "service" | "review" | "execution" | "filing" | "closing";
        CaseStepCount: {
            step: string;
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            overdue: number;
        };
        CaseSubjectRequest: {
            /** @description Which subject of the scheme's ladder it is. */
            packSubject?: null | string;
            /**
             * Format: uuid
             * @description A leading body, by its unit; left out when a post is named.
             */
            unitId?: null | string;
            /**
             * Format: uuid
             * @description The post whose holder of that day answers; left out when a body is named.
             */
            postId?: null | string;
            /**
             * Format: uuid
             * @description Who speaks for the body.
             */
            representativeId?: null | string;
        };
        /** @description What the file holds of one subject, as far as the reader may see it. */
        CaseSubjectView: {
            /** Format: uuid */
            key: string;
            packSubject: string;
            packTitleZh: string;
            packTitleEn: string;
            kind: components["schemas"]["SubjectKind"];
            titleZh: string;
            titleEn: string;
            person: components["schemas"]["CasePerson"];
            /** Format: date */
            noticeOn: null | string;
            /** Format: date */
            statementDueOn: null | string;
            /** Format: date */
            accessOn: null | string;
            statements: components["schemas"]["SubjectStatement"][];
            /** Format: date */
            statementDeclinedOn: null | string;
            proposed: null | components["schemas"]["SubjectDecision"];
            decision: null | components["schemas"]["SubjectDecision"];
            /** Format: date */
            servedOn: null | string;
            /** Format: date */
            reviewUntil: null | string;
            /** Format: date */
            acceptedOn: null | string;
            /** Format: date */
            reviewAskedOn: null | string;
            reviewGrounds: null | string;
            review: null | components["schemas"]["ReviewOutcome"];
            reviewReasons: null | string;
            executed: string[];
            ladder: components["schemas"]["LadderStep"][];
        };
        CaseTrigger: {
            id: string;
            article: string;
            titleZh: string;
            titleEn: string;
            thresholds: string[];
            recordability: string;
        };
        CaseVerification: {
            established: boolean;
            words: string;
            thresholds: components["schemas"]["ThresholdFinding"][];
        };
        /** @description A case file as its reader may see it. */
        CaseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            schemeId: string;
            trigger: components["schemas"]["CaseTrigger"];
            /** Format: date */
            occurredOn: string;
            failedDuty: null | components["schemas"]["FailedDuty"];
            facts: null | string;
            sources: components["schemas"]["CaseSource"][];
            investigator: components["schemas"]["CasePerson"];
            decider: components["schemas"]["CasePerson"];
            reviewer: components["schemas"]["CasePerson"];
            decidingUnitNameZh: null | string;
            reviewUnitNameZh: null | string;
            status: components["schemas"]["CaseStatus"];
            step: components["schemas"]["CaseStep"];
            /** Format: date */
            since: string;
            /** Format: date */
            dueOn: null | string;
            overdue: boolean;
            /** Format: date */
            suspendedOn: null | string;
            /** Format: date */
            endedOn: null | string;
            endedBecause: null | string;
            verification: null | components["schemas"]["CaseVerification"];
            attribution: null | components["schemas"]["CaseAttribution"];
            attributionRules: components["schemas"]["AccountabilityRule"][];
            subjects: components["schemas"]["CaseSubjectView"][];
            skipped: components["schemas"]["SkippedStep"][];
            /** Format: date */
            decidedOn: null | string;
            frozenSha256: null | string;
            /** @description Whether the file before the decision still has the hash that the decision froze; null before it. */
            intact: null | boolean;
            filing: null | components["schemas"]["CaseFiling"];
            /** @description What the reader is in the case. */
            capacities: string[];
            /** @description The subjects for which the reader answers or speaks. */
            ownSubjects: string[];
            timeline: components["schemas"]["CaseFact"][];
            can: components["schemas"]["CaseAbilities"];
            /** Format: int64 */
            version: number;
        };
        ChainCan: {
            verify: boolean;
            export: boolean;
        };
        ChainHeadView: {
            /** Format: int64 */
            position: number;
            /** Format: int64 */
            sequence: number;
            algorithm: string;
            hash: string;
        };
        ChainView: {
            /** Format: int64 */
            events: number;
            /** Format: int64 */
            notChained: number;
            head: null | components["schemas"]["ChainHeadView"];
            /** @description The hash that new links are made with. */
            algorithm: string;
            keyId: string;
            /** @description In PEM. An auditor keeps it outside the platform and gives it to the verifier. */
            publicKey: string;
            /** @description The latest hundred, the newest first. */
            checkpoints: components["schemas"]["CheckpointLine"][];
            can: components["schemas"]["ChainCan"];
        };
        ChangeChannelPostRequest: {
            /** Format: uuid */
            postId: string;
            /** Format: date */
            from: string;
        };
        ChangePasswordRequest: {
            password?: null | string;
            newPassword?: null | string;
        };
        ChannelAbilities: {
            record: boolean;
            putRight: boolean;
        };
        /** @enum {unknown} */
        ChannelCheck: "update" | "security" | null;
        ChannelFactRow: {
            /** Format: int64 */
            number: number;
            /** @enum {string} */
            kind: "registered" | "corrected" | "post-changed" | "reviewed" | "update-checked" | "security-checked" | "put-right" | "closed";
            /** Format: date */
            on: null | string;
            /** @enum {null|string} */
            result: "kept" | "put-right" | "closed" | "in-order" | null;
            /** Format: date */
            putRightBy: null | string;
            note: null | string;
            postTitleZh: null | string;
            /** Format: uuid */
            actId: null | string;
            /** Format: date-time */
            recordedAt: string;
        };
        /** @description One fact of a channel's history with its evidence. */
        ChannelFactView: {
            fact: components["schemas"]["ChannelFactRow"];
            evidence: components["schemas"]["EvidenceSummary"][];
        };
        /** @description What the rules in force call a channel or a club. */
        ChannelKindChoice: {
            nameZh: string;
            nameEn: string;
            /** @description `channel` or `club`, as the rules have it. */
            kind: string;
            articles: string[];
            schemeTitleZh: string;
        };
        ChannelRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "site" | "account" | "publication" | "venue" | "club" | "other";
            namedByRules: null | string;
            nameZh: string;
            address: null | string;
            licenceNumber: null | string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: string;
            postTitleZh: string;
            holderName: null | string;
            /** Format: date */
            openedOn: string;
            /** Format: int32 */
            reviewMonths: number;
            /** Format: int32 */
            updateMonths: null | number;
            /** Format: int32 */
            securityMonths: null | number;
            /** Format: date */
            reviewedOn: null | string;
            /** Format: date */
            reviewDueOn: string;
            /** Format: date */
            updateCheckedOn: null | string;
            /** Format: date */
            updateDueOn: null | string;
            /** Format: date */
            securityCheckedOn: null | string;
            /** Format: date */
            securityDueOn: null | string;
            /** Format: date */
            putRightBy: null | string;
            /** Format: date */
            closedOn: null | string;
            /** @enum {string} */
            state: "in-order" | "due-soon" | "to-be-put-right" | "overdue" | "closed";
            /** Format: int64 */
            version: number;
        };
        ChannelView: {
            /** @description The latest first. */
            facts: components["schemas"]["ChannelFactView"][];
            can: components["schemas"]["ChannelAbilities"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "site" | "account" | "publication" | "venue" | "club" | "other";
            namedByRules: null | string;
            nameZh: string;
            address: null | string;
            licenceNumber: null | string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: string;
            postTitleZh: string;
            holderName: null | string;
            /** Format: date */
            openedOn: string;
            /** Format: int32 */
            reviewMonths: number;
            /** Format: int32 */
            updateMonths: null | number;
            /** Format: int32 */
            securityMonths: null | number;
            /** Format: date */
            reviewedOn: null | string;
            /** Format: date */
            reviewDueOn: string;
            /** Format: date */
            updateCheckedOn: null | string;
            /** Format: date */
            updateDueOn: null | string;
            /** Format: date */
            securityCheckedOn: null | string;
            /** Format: date */
            securityDueOn: null | string;
            /** Format: date */
            putRightBy: null | string;
            /** Format: date */
            closedOn: null | string;
            /** @enum {string} */
            state: "in-order" | "due-soon" | "to-be-put-right" | "overdue" | "closed";
            /** Format: int64 */
            version: number;
        };
        Chapeau: {
            article: string;
            textZh?: null | string;
            textEn?: null | string;
            threshold?: null | string;
            discretion?: null | string;
        };
        ChargeView: {
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description First day without it; null while it lasts.
             */
            until: null | string;
        };
        CheckChannelRequest: {
            check?: null | components["schemas"]["ChannelCheck"];
            /** Format: date */
            checkedOn: string;
            /** @description Nothing is to be put right. */
            inOrder?: null | boolean;
            /** Format: date */
            putRightBy?: null | string;
            /** @description What is to be put right, in short. */
            note?: null | string;
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            evidenceIds?: null | string[];
        };
        /** @description What a workbook would do; nothing is recorded but that it was looked at. */
        CheckedImport: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            newRows: number;
            /** Format: int32 */
            knownRows: number;
            /** Format: int32 */
            faultyRows: number;
        };
        /** @description A point that a checklist can take from the rules in force. */
        ChecklistChoice: {
            source: string;
            reference: string;
            article: null | string;
            textZh: string;
            textEn: string;
            schemeTitleZh: string;
        };
        ChecklistItem: {
            /** Format: int32 */
            number: number;
            source: string;
            reference: null | string;
            article: null | string;
            text: string;
        };
        ChecklistItemRequest: {
            /** @description `focus`, `obligation` or `own`. */
            source?: null | string;
            /** @description The number of the focus point or the obligation's id; left out for one of the bureau's own. */
            reference?: null | string;
            /** @description Its words, for one of the bureau's own; the rules word the others. */
            text?: null | string;
        };
        CheckpointLine: {
            /** Format: int64 */
            position: number;
            /** Format: int64 */
            sequence: number;
            algorithm: string;
            hash: string;
            at: string;
            keyId: string;
            signature: string;
        };
        CheckUnitRequest: {
            /** Format: uuid */
            unitId: string;
            method?: null | string;
            /** Format: date */
            checkedOn: string;
            results?: null | components["schemas"]["ItemResultRequest"][];
            /** @description Papers that were looked at, or the unit's self-check report. */
            evidenceIds?: null | string[];
        };
        /** @description What one unit showed by one method, point by point. */
        CheckView: {
            /** Format: uuid */
            unitId: string;
            method: string;
            /** Format: date */
            checkedOn: string;
            results: components["schemas"]["ItemResult"][];
            evidence: components["schemas"]["EvidenceSummary"][];
            /** Format: date-time */
            recordedAt: string;
        };
        CirculateInspectionRequest: {
            /** @description Units that are told the result. */
            unitIds?: null | string[];
            /** @description Superiors and bodies outside to whom it is reported, by name. */
            reportedTo?: null | string[];
        };
        CitationView: {
            obligationId: string;
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            length: number;
        };
        CiteParentRequest: {
            /** Format: uuid */
            parentId: string;
        };
        CiteRequest: {
            obligationId?: null | string;
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            length: number;
            quote?: null | string;
        };
        ClockMoved: {
            /** Format: date */
            today: string;
            /** Format: int32 */
            dutiesMoved: number;
            /** Format: int32 */
            noticesSent: number;
        };
        CloseCaseRequest: {
            summary?: null | string;
        };
        CloseChannelRequest: {
            /** Format: date */
            closedOn: string;
            reason?: null | string;
        };
        CodeRequest: {
            code?: null | string;
        };
        CommentRequest: {
            /** @description About how the duty is handled; never a person's words or views. */
            text?: null | string;
            words?: null | string;
        };
        CommentView: {
            /** Format: uuid */
            id: string;
            /** @description The words as they read now. */
            text: string;
            authorName: null | string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            editedAt: null | string;
            /** @description How it read before each edit, the first wording first. */
            earlier: components["schemas"]["EarlierWording"][];
            canEdit: boolean;
            /** Format: int64 */
            version: number;
        };
        ComparedDutyView: {
            category: string;
            /** @description same, changed, added or removed. */
            kind: string;
            /** @description tighter, looser or other. */
            direction: string;
            former: null | components["schemas"]["ComparedSide"];
            latter: null | components["schemas"]["ComparedSide"];
            differences: components["schemas"]["DifferenceView"][];
        };
        ComparedRules: {
            /** Format: uuid */
            id: string;
            packId: string;
            titleZh: string;
            titleEn: string;
            status: string;
            /** Format: date */
            effectiveFrom: null | string;
        };
        ComparedSide: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
        };
        ComparisonView: {
            former: components["schemas"]["ComparedRules"];
            latter: components["schemas"]["ComparedRules"];
            /** @description Two versions of one rule set, whose duties have the same ids; otherwise they meet by what they are about. */
            sameRules: boolean;
            /** Format: int32 */
            tighter: number;
            /** Format: int32 */
            looser: number;
            items: components["schemas"]["ComparedDutyView"][];
            settings: components["schemas"]["DifferenceView"][];
        };
        ComposeLeadingGroupRequest: {
            /** Format: uuid */
            headPostId?: null | string;
            /**
             * Format: date
             * @description First day on which the group is made so.
             */
            on?: null | string;
            deputyPostIds?: null | string[];
            memberPostIds?: null | string[];
        };
        ConcludeInspectionRequest: {
            /** Format: date */
            concludedOn: string;
            summary?: null | string;
            /** @description Duties of the ledger that ask for this inspection; it is recorded as an act that serves them. */
            occurrenceIds?: null | string[];
            /** @description The inspection report. */
            evidenceIds?: null | string[];
        };
        ConductDutyView: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            attestationOnly: boolean;
            evidenceKinds: string[];
            /**
             * Format: int32
             * @description Acts of the year that are filed under it. They are counted and never judged.
             */
            acts: number;
            /** Format: date */
            lastOn: null | string;
        };
        ConfirmImportRequest: Record<string, never>;
        ConsequenceCarriedOut: {
            /** Format: uuid */
            capId: string;
            measure: string;
            /** Format: date */
            on: string;
            words: string;
            /** Format: uuid */
            caseId: null | string;
            recordedBy: string;
        };
        CorrectActRequest: {
            kind?: null | components["schemas"]["ActKind"];
            title?: null | string;
            /** Format: date */
            occurredOn: string;
            reason?: null | string;
            topics?: null | string[];
            presentPostIds?: null | string[];
            evidenceIds?: null | string[];
            sentTo?: null | string[];
            copiedTo?: null | string[];
            proceedings?: null | components["schemas"]["ProceedingsRequest"];
        };
        /** @description The whole entry anew. */
        CorrectChannelRequest: {
            kind?: null | string;
            nameZh?: null | string;
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            openedOn: string;
            /** @description Why it is stated anew. */
            reason?: null | string;
            /**
             * Format: int32
             * @default 12
             */
            reviewMonths: null | number;
            /** Format: int32 */
            updateMonths?: null | number;
            /** Format: int32 */
            securityMonths?: null | number;
            namedByRules?: null | string;
            address?: null | string;
            licenceNumber?: null | string;
        };
        Counts: {
            /** Format: int32 */
            notDue: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            dueSoon: number;
            /** Format: int32 */
            submitted: number;
            /** Format: int32 */
            returned: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            fulfilled: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            missed: number;
            /** Format: int32 */
            madeUp: number;
            /** Format: int32 */
            waived: number;
            /** Format: int32 */
            declaredNone: number;
            /** Format: int32 */
            noVerdict: number;
            /** Format: int32 */
            withdrawn: number;
            /** Format: int32 */
            total: number;
        };
        CreateAccountRequest: {
            userName?: null | string;
            /** Format: uuid */
            personId?: null | string;
            roles?: null | components["schemas"]["RoleRequest"][];
            /**
             * @description Whether the owner sets the first password by an invitation; otherwise one is said that has to be changed.
             * @default false
             */
            invite: boolean;
        };
        CreatedAccount: {
            /** Format: uuid */
            id: string;
            /** @description Opens the page where another is chosen, and nothing more; null for who was invited. */
            oneTimePassword: null | string;
            invitation: null | components["schemas"]["MadeInvitation"];
        };
        Criterion: {
            /** Format: int32 */
            number: number;
            kind: components["schemas"]["CriterionKind"];
            figure: null | string;
            category: null | string;
            withUnitsBelow: boolean;
            /** Format: int32 */
            focusPoint: null | number;
            words: string;
            /** Format: int32 */
            weight: number;
            /** Format: int32 */
            maximum: null | number;
        };
        /** @enum {unknown} */
        CriterionKind: "quantitative" | "qualitative";
        CriterionRequest: {
            kind?: null | components["schemas"]["CriterionKind"];
            /** Format: int32 */
            weight: number;
            /** @description Its words; may be left out where a focus point has them. */
            words?: null | string;
            /** @description A figure of the ledger, for a quantitative criterion. */
            figure?: null | string;
            category?: null | string;
            /** @default false */
            withUnitsBelow: boolean;
            /**
             * Format: int32
             * @description The number of a focus point of the rules, whose words it takes.
             */
            focusPoint?: null | number;
            /**
             * Format: int32
             * @description The highest mark, for a qualitative criterion.
             */
            maximum?: null | number;
        };
        /** @description A cycle of the rules in force for which the bureau can hold a round. */
        CycleOption: {
            /** Format: uuid */
            schemeId: string;
            schemeTitleZh: string;
            id: string;
            article: string;
            nameZh: string;
            nameEn: string;
            /** @description `year`, `half-year` or both. */
            periods: string[];
            /** @description Whom the rules want appraised: `body`, `post` or both. */
            kinds: string[];
            grades: components["schemas"]["RoundGrade"][];
        };
        DateInstrumentRequest: {
            /**
             * Format: date
             * @description When it is to be looked at again.
             */
            reviewOn?: null | string;
            /**
             * Format: date
             * @description Its last day in force.
             */
            expiresOn?: null | string;
        };
        DeadlineRule: {
            rule?: null | string;
            date?: null | string;
            inferred?: null | boolean;
        };
        DecideActivityRequest: {
            approves?: null | boolean;
            /** @description Under which it may take place, in short. */
            conditions?: null | string;
            /** @description Why it may not; needed for a refusal. */
            reason?: null | string;
            /**
             * Format: date
             * @description Last day on which it may take place; left out for what the bureau has set.
             */
            validUntil?: null | string;
        };
        DecideCaseRequest: {
            decisions?: null | components["schemas"]["SubjectDecisionRequest"][];
        };
        /**
         * @default collective
         * @enum {unknown}
         */
        DecidedBy: "collective" | "one-alone";
        DecideExtensionRequest: {
            granted?: null | boolean;
            /** @description Needed to decline. */
            reason?: null | string;
        };
        DecideProcedureRequest: {
            /** Format: date */
            decidedOn: string;
            approved?: null | boolean;
            /** @description The body or post that decided. */
            decidedByBody?: null | string;
            conditions?: null | string;
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            evidenceIds?: null | string[];
        };
        DecideReviewRequest: {
            /** Format: uuid */
            subject: string;
            outcome: components["schemas"]["ReviewOutcome"];
            reasons?: null | string;
            changed?: null | components["schemas"]["SubjectDecisionRequest"];
        };
        /** @enum {unknown} */
        DecisionMode: "unknown" | "collective" | "sole";
        /** @enum {unknown} */
        DecisionOutcome: "measures" | "no-accountability" | "tolerance";
        DeclareResourcesRequest: {
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description How many posts do this work; no names.
             */
            posts?: null | number;
            /**
             * Format: double
             * @description In yuan, with at most two decimals.
             */
            budgetYuan?: null | number;
            /** @description Why it is declared anew. */
            reason?: null | string;
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            evidenceIds?: null | string[];
        };
        /** @description A post of the reader's own, with what may be delegated of it. */
        DelegablePost: {
            /** Format: uuid */
            id: string;
            titleZh: string;
            unitNameZh: string;
            abilities: string[];
        };
        DelegateCandidate: {
            /** Format: uuid */
            personId: string;
            name: string;
            unitNameZh: null | string;
        };
        /** @description What waits for the person because they act for another: that person's duties by the post, and decisions. */
        DelegatedWork: {
            /** Format: uuid */
            delegationId: string;
            principalName: null | string;
            postTitleZh: string;
            unitNameZh: string;
            /**
             * Format: date
             * @description The last day of the delegation.
             */
            until: string;
            abilities: string[];
            due: components["schemas"]["LedgerLine"][];
            waitingForMe: components["schemas"]["LedgerLine"][];
        };
        DelegationAbilities: {
            revoke: boolean;
        };
        DelegationList: {
            items: components["schemas"]["DelegationView"][];
            /** @description The posts that the reader holds today. */
            posts: components["schemas"]["DelegablePost"][];
            /** @description Whether these are the delegations of the whole bureau, or the reader's own. */
            all: boolean;
        };
        DelegationView: {
            can: components["schemas"]["DelegationAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postId: string;
            postTitleZh: string;
            unitNameZh: string;
            /** Format: uuid */
            principalId: string;
            principalName: null | string;
            /** Format: uuid */
            delegateId: string;
            delegateName: null | string;
            abilities: string[];
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string;
            reason: string;
            /** Format: date */
            revokedOn: null | string;
            revokedBecause: null | string;
            /** @enum {string} */
            state: "planned" | "in-force" | "suspended" | "ended" | "revoked";
        };
        /** @description How much was asked beside what the rules ask: by whom, and of whom. */
        DemandBurden: {
            /** Format: int32 */
            year: number;
            sources: components["schemas"]["SourceBurden"][];
            receivers: components["schemas"]["ReceiverBurden"][];
            pairs: components["schemas"]["BurdenPair"][];
        };
        /** @description One recorded fact about a demand. */
        DemandFact: {
            /** Format: int64 */
            sequence: number;
            type: string;
            /** Format: date-time */
            recordedAt: string;
            actor: components["schemas"]["TimelineActor"];
            /** @description The receivers that it speaks of. */
            units: string[];
            /** @description The reason of an urge, or what was answered. */
            text: null | string;
        };
        DemandSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sourceUnitId: null | string;
            sourceName: string;
            documentNumber: null | string;
            title: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            receivers: number;
            /** Format: int32 */
            acknowledged: number;
            /** Format: int32 */
            handedIn: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int64 */
            version: number;
        };
        /** @description A demand with its receivers and everything recorded about them, as far as the reader may see the units. */
        DemandView: {
            text: string;
            evidenceKinds: string[];
            receiving: components["schemas"]["ReceiverView"][];
            facts: components["schemas"]["DemandFact"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sourceUnitId: null | string;
            sourceName: string;
            documentNumber: null | string;
            title: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            receivers: number;
            /** Format: int32 */
            acknowledged: number;
            /** Format: int32 */
            handedIn: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int64 */
            version: number;
        };
        Difference: {
            /** Format: int32 */
            year: number;
            former: components["schemas"]["Counts"];
            latter: components["schemas"]["Counts"];
            units: components["schemas"]["UnitDifference"][];
            duties: components["schemas"]["DutyDifference"][];
            /** Format: int32 */
            count: number;
        };
        DifferenceView: {
            point: string;
            former: null | string;
            latter: null | string;
            direction: string;
        };
        DiscontinueProcedureRequest: {
            reason?: null | string;
        };
        /** @description What a full-screen view shows: figures of institutions, and no person. */
        DisplayFigures: {
            title: string;
            nameZh: string;
            nameEn: string;
            /** Format: date */
            today: string;
            /** Format: int32 */
            year: number;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            /** Format: int32 */
            dueWithin30Days: number;
            members: components["schemas"]["DisplayMember"][];
            freshness: components["schemas"]["Freshness"];
        };
        /** @description A bureau of a district, or a unit right under the top of a bureau. */
        DisplayMember: {
            nameZh: string;
            nameEn: string;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            months: components["schemas"]["BureauMonth"][];
        };
        DisplayRequest: Record<string, never>;
        DisplayRow: {
            /** Format: uuid */
            id: string;
            title: string;
            inForce: boolean;
            /** Format: date */
            endsOn: null | string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            revokedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        DissolveUnitRequest: {
            /** Format: uuid */
            successorId?: null | string;
            /** Format: date */
            on?: null | string;
            reason?: null | string;
        };
        DistributeRequest: {
            /** @description The units that it is sent to; every unit when absent. */
            unitIds?: null | string[];
        };
        DistributionView: {
            /** Format: uuid */
            schemeId: string;
            /** Format: int32 */
            sent: number;
            /** Format: int32 */
            acknowledged: number;
            items: components["schemas"]["ReceiptView"][];
            canSend: boolean;
        };
        DistrictOverview: {
            /** Format: int32 */
            year: number;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            bureaus: components["schemas"]["BureauRow"][];
            months: components["schemas"]["BureauMonth"][];
            freshness: components["schemas"]["Freshness"];
        };
        DistrictRollup: {
            /** Format: int32 */
            year: number;
            by: components["schemas"]["DistrictRollupBy"];
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            groups: components["schemas"]["RollupGroup"][];
            freshness: components["schemas"]["Freshness"];
        };
        /** @enum {unknown} */
        DistrictRollupBy: "bureau" | "member" | "bureau-kind" | "category" | "month" | "quarter" | "half-year";
        DraftAttestationRequest: {
            /** Format: uuid */
            unitId: string;
            /** @description A duty of ongoing conduct of the unit, such as a mechanism, a cooperation or a plan. */
            obligationId?: null | string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            statement?: null | components["schemas"]["AttestationStatement"];
            /** @description The instrument, plan or record that shows it; left out where nothing is declared. */
            evidenceIds?: null | string[];
        };
        DraftReportRequest: {
            /**
             * Format: uuid
             * @description The unit that reports.
             */
            unitId: string;
            title?: null | string;
            /**
             * Format: date
             * @description First day of the period, in Asia/Shanghai; To is the last.
             */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: uuid
             * @description The superior unit of the bureau; left out when it goes outside.
             */
            recipientUnitId?: null | string;
            /** @description The superior outside, by the name that the duty or the directory gives. */
            recipientName?: null | string;
            /**
             * Format: uuid
             * @description The duty of the ledger that it fulfills.
             */
            occurrenceId?: null | string;
        };
        DutyCalendar: {
            days: components["schemas"]["CalendarDay"][];
            duties: components["schemas"]["LedgerLine"][];
            /** @description False when more is due than is listed. */
            complete: boolean;
        };
        DutyDifference: {
            /** Format: uuid */
            id: string;
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            former: null | components["schemas"]["DutyStanding"];
            latter: null | components["schemas"]["DutyStanding"];
        };
        DutyEffect: {
            line: components["schemas"]["LedgerLine"];
            /** @enum {string} */
            outcome: "transferred" | "withdrawn" | "stays";
            /** @description Who does it next; null unless it is transferred. */
            toUnitNameZh: null | string;
            /** @description The post that does it next; null where the unit itself does. */
            toPostTitleZh: null | string;
        };
        DutyStanding: {
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: date */
            dueOn: null | string;
        };
        DutySuccession: {
            /** Format: uuid */
            occurrenceId: string;
            /** @description stays, replaced, withdrawn or added. */
            fate: string;
            /** @description Why it stays: result, event, past, transition or same; null when it does not. */
            because: null | string;
            /** Format: uuid */
            replacedById: null | string;
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
            /** @description The state on the day; null for a duty that is added. */
            state: null | string;
            /** Format: int32 */
            requiredCount: number;
        };
        EarlierFinding: {
            /** Format: uuid */
            id: string;
            inspectionTitle: string;
            /** Format: date */
            inspectedFrom: string;
            text: string;
        };
        EarlierWording: {
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        EditReportRequest: {
            sentences?: null | components["schemas"]["SentenceRequest"][];
        };
        EndedSessions: {
            /** Format: int32 */
            ended: number;
        };
        EndOnRequest: {
            /**
             * Format: date
             * @description First day without it.
             */
            on?: null | string;
            reason?: null | string;
        };
        EndTenureRequest: {
            /** Format: uuid */
            personId?: null | string;
            /** Format: date */
            on?: null | string;
            reason?: null | string;
        };
        EnteredView: {
            /** Format: date-time */
            at: string;
            /** @description Null for programs, and for whoever is no longer kept. */
            by: null | string;
        };
        /** @description A duty of somebody below that was escalated to the person and is owed still. */
        EscalatedDuty: {
            line: components["schemas"]["LedgerLine"];
            /**
             * Format: int32
             * @description Days overdue at which it was escalated.
             */
            step: number;
            /** @description Whom the step is directed to: the person as head of the unit, of the one above, or as the office. */
            directedTo: components["schemas"]["EscalationTarget"];
            /**
             * Format: date
             * @description The day on which the person was told.
             */
            escalatedOn: string;
        };
        EscalationStep: {
            /** Format: int32 */
            daysOverdue: number;
            to: components["schemas"]["EscalationTarget"];
        };
        /** @enum {unknown} */
        EscalationTarget: "unit-head" | "unit-above" | "bureau-office";
        EstablishLeadingGroupRequest: {
            /** Format: uuid */
            unitId?: null | string;
            level?: null | components["schemas"]["GroupLevel"];
            nameZh?: null | string;
            /** Format: date */
            establishedOn?: null | string;
            /** Format: uuid */
            headPostId?: null | string;
            deputyPostIds?: null | string[];
            memberPostIds?: null | string[];
            nameEn?: null | string;
            /** @description The article of the rules by which it is set up; a document number may stand in its place or beside it. */
            article?: null | string;
            documentNumber?: null | string;
            /**
             * Format: uuid
             * @description The unit in which its office lies; left out where it has none yet.
             */
            officeUnitId?: null | string;
            /** Format: uuid */
            officeHeadPostId?: null | string;
        };
        EstablishPostRequest: {
            /** Format: uuid */
            unitId?: null | string;
            roleId?: null | string;
            titleZh?: null | string;
            titleEn?: null | string;
            /** Format: date */
            establishedOn?: null | string;
        };
        EvaluationAbilities: {
            request: boolean;
            answer: boolean;
            lift: boolean;
        };
        EvaluationList: {
            items: components["schemas"]["EvaluationRow"][];
            /** @description Whether a scheme in force asks for evaluations at all. */
            asked: boolean;
            can: components["schemas"]["EvaluationAbilities"];
        };
        EvaluationRequest: {
            /** Format: uuid */
            candidateId: string;
            /** Format: uuid */
            unitId: string;
            /** @description The office in question, in short. */
            position?: null | string;
            /**
             * Format: date
             * @description First day of the time that is looked at.
             */
            since: string;
        };
        EvaluationRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            candidateId: string;
            candidateName: null | string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            position: string;
            article: string;
            gateArticle: null | string;
            /** Format: date */
            since: string;
            /** Format: date */
            requestedOn: string;
            /** Format: uuid */
            requestedBy: string;
            requestedByName: null | string;
            /** Format: date */
            answeredOn: null | string;
            answeredByName: null | string;
            /** Format: date */
            validUntil: null | string;
            /** @enum {string} */
            state: "asked" | "may-be-submitted" | "gate-closed" | "gate-lifted" | "expired";
            /** Format: int64 */
            version: number;
        };
        EvaluationView: {
            evaluation: components["schemas"]["EvaluationRow"];
            record: null | components["schemas"]["CandidateRecordView"];
            matters: components["schemas"]["MatterFinding"][];
            words: null | string;
            liftedBecause: null | string;
            can: components["schemas"]["EvaluationAbilities"];
        };
        EventDutyView: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            cadenceKind: string;
            trigger: null | string;
            steps: string[];
            /** @description The posts that owe it, each for itself; empty where the unit owes it. */
            postIds: string[];
        };
        EvidenceAbilities: {
            addVersion: boolean;
            setCare: boolean;
            setLevel: boolean;
            hold: boolean;
            dispose: boolean;
            withdraw: boolean;
            scan: boolean;
        };
        EvidenceHoldRow: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            liftedAt: null | string;
            liftedBecause: null | string;
        };
        /** @enum {unknown} */
        EvidenceLevel: "general" | "internal" | "sensitive" | null;
        EvidencePolicyAbilities: {
            set: boolean;
        };
        EvidencePolicyView: {
            /** Format: int32 */
            retentionYears: null | number;
            kinds: components["schemas"]["KindRetention"][];
            readers: components["schemas"]["LevelReaders"][];
            /** @description The roles that may be named for a level. */
            possibleReaders: string[];
            /**
             * Format: date-time
             * @description Null while the bureau has set nothing: what is shown are the defaults.
             */
            setAt: null | string;
            /** Format: int64 */
            version: number;
            can: components["schemas"]["EvidencePolicyAbilities"];
        };
        EvidenceSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            kind: string;
            title: string;
            fileName: string;
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            /** Format: date */
            formedOn: string;
            /** Format: date-time */
            registeredAt: string;
            withdrawnBecause: null | string;
            /** @enum {string} */
            level: "general" | "internal" | "sensitive";
            /** Format: int32 */
            versionNumber: number;
            scannedBy: null | string;
            finding: null | string;
            /** Format: uuid */
            ownerPostId: null | string;
            /** Format: date */
            expiresOn: null | string;
            /** Format: int32 */
            renewalNoticeDays: number;
            /** Format: date */
            renewalDueOn: null | string;
            /** Format: int32 */
            holds: number;
            /** Format: date-time */
            disposedAt: null | string;
            disposedBecause: null | string;
            withheld: boolean;
            /** Format: int64 */
            version: number;
        };
        EvidenceUse: {
            /** Format: uuid */
            actId: string;
            title: string;
            /** Format: date */
            occurredOn: string;
            superseded: boolean;
            /** Format: int32 */
            versionNumber: null | number;
            /** @description The duties that the record serves. */
            duties: components["schemas"]["LedgerLine"][];
        };
        EvidenceVersionRow: {
            /** Format: int32 */
            number: number;
            fileName: string;
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            /** Format: date */
            formedOn: string;
            note: null | string;
            /** Format: date-time */
            addedAt: string;
            scannedBy: null | string;
            /** Format: date-time */
            scannedAt: null | string;
            finding: null | string;
            disposed: boolean;
        };
        /** @description A document with its versions, where it serves, and how long it is kept. */
        EvidenceView: {
            unitNameZh: string;
            ownerTitleZh: null | string;
            versions: components["schemas"]["EvidenceVersionRow"][];
            holdList: components["schemas"]["EvidenceHoldRow"][];
            uses: components["schemas"]["EvidenceUse"][];
            /**
             * Format: date
             * @description The last day of its retention; null when it is kept for good.
             */
            retainedUntil: null | string;
            /** @description Whether files are scanned here at all. */
            hasScanner: boolean;
            /** @description Media types that are shown as pages here. */
            previews: string[];
            can: components["schemas"]["EvidenceAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            kind: string;
            title: string;
            fileName: string;
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            /** Format: date */
            formedOn: string;
            /** Format: date-time */
            registeredAt: string;
            withdrawnBecause: null | string;
            /** @enum {string} */
            level: "general" | "internal" | "sensitive";
            /** Format: int32 */
            versionNumber: number;
            scannedBy: null | string;
            finding: null | string;
            /** Format: uuid */
            ownerPostId: null | string;
            /** Format: date */
            expiresOn: null | string;
            /** Format: int32 */
            renewalNoticeDays: number;
            /** Format: date */
            renewalDueOn: null | string;
            /** Format: int32 */
            holds: number;
            /** Format: date-time */
            disposedAt: null | string;
            disposedBecause: null | string;
            withheld: boolean;
            /** Format: int64 */
            version: number;
        };
        ExecuteMeasureRequest: {
            /** Format: uuid */
            subject: string;
            measure?: null | string;
            /**
             * Format: date
             * @description The day on which the measure was carried out.
             */
            on: string;
            words?: null | string;
        };
        /** @description The effect that somebody saw and confirms: how many duties of open years are withdrawn (replaced ones among them) and added. */
        ExpectedEffect: {
            /** Format: int32 */
            withdrawn: number;
            /** Format: int32 */
            added: number;
        };
        ExpectedReport: {
            /** Format: uuid */
            occurrenceId: string;
            titleZh: string;
            titleEn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: uuid */
            reportId: null | string;
            /** @enum {null|string} */
            reportState: "sent" | "received" | "returned" | null;
            missing: boolean;
        };
        ExtendStatementRequest: {
            /** Format: uuid */
            subject: string;
            /**
             * Format: date
             * @description The new last day.
             */
            until: string;
            reason?: null | string;
        };
        FailedDuty: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
        };
        FalsificationRule: {
            article: string;
            titleZh: string;
            titleEn: string;
            measures: string[];
        };
        /** @description A duty that a figure counts. */
        FigureDuty: {
            /** Format: uuid */
            id: string;
            titleZh: string;
            titleEn: string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
            met: boolean;
        };
        FiguresShown: {
            /** Format: int64 */
            asOfSequence: number;
            /** Format: date */
            day: string;
            years: components["schemas"]["YearFigures"][];
        };
        FiguresView: {
            /**
             * Format: date
             * @description The figures count what had been recorded by the end of this day.
             */
            knownOn: string;
            /**
             * Format: date
             * @description The first day whose duties count.
             */
            from: string;
            /** Format: date */
            to: string;
            items: components["schemas"]["FigureView"][];
        };
        /** @description A frozen figure with its duties. */
        FigureView: {
            /** Format: int32 */
            criterion: number;
            figure: string;
            category: null | string;
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            of: number;
            duties: components["schemas"]["FigureDuty"][];
        };
        FileOutcomeRequest: {
            /** @description The body that the rules name, as a reference of the pack. */
            recipient?: null | string;
            documentNumber?: null | string;
        };
        FilingRecipient: {
            /** @description As the pack names it. */
            reference: string;
            nameZh: string;
            nameEn: string;
        };
        FindingAbilities: {
            reopen: boolean;
        };
        FindingRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            inspectionId: string;
            inspectionTitle: string;
            /** Format: date */
            inspectedFrom: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            ownerUnitId: string;
            /** Format: uuid */
            ownerPostId: null | string;
            ownerPostTitleZh: null | string;
            /** Format: int32 */
            itemNumber: null | number;
            text: string;
            /** @enum {string} */
            severity: "minor" | "ordinary" | "serious";
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: uuid */
            occurrenceId: string;
            /** Format: int32 */
            rounds: number;
            reopenedBecause: null | string;
            /** Format: int32 */
            repeats: number;
            /** Format: int64 */
            version: number;
        };
        /** @description A finding with its rectification and what was found there before. */
        FindingView: {
            earlier: components["schemas"]["EarlierFinding"][];
            can: components["schemas"]["FindingAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            inspectionId: string;
            inspectionTitle: string;
            /** Format: date */
            inspectedFrom: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            ownerUnitId: string;
            /** Format: uuid */
            ownerPostId: null | string;
            ownerPostTitleZh: null | string;
            /** Format: int32 */
            itemNumber: null | number;
            text: string;
            /** @enum {string} */
            severity: "minor" | "ordinary" | "serious";
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: uuid */
            occurrenceId: string;
            /** Format: int32 */
            rounds: number;
            reopenedBecause: null | string;
            /** Format: int32 */
            repeats: number;
            /** Format: int64 */
            version: number;
        };
        FocusItem: {
            /** Format: int32 */
            no: number;
            titleZh: string;
            titleEn: string;
        };
        FollowUp: {
            obligation: string;
            /** Format: int32 */
            dueDays?: null | number;
        };
        Freshness: {
            /** Format: date-time */
            asOf: string;
            /** Format: int64 */
            behindBy: number;
        };
        GiveDelegationRequest: {
            /** Format: uuid */
            delegateId: string;
            /** @description What the other person may do for the holder: `duty.record`, `duty.submit`, `duty.review`, `duty.waive`. */
            abilities?: null | string[];
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             */
            until: string;
            reason?: null | string;
        };
        Grade: {
            code: string;
            /** Format: int32 */
            rank: number;
            titleZh: string;
            titleEn: string;
        };
        GradeThreshold: {
            grade: string;
            /** Format: double */
            from: number;
        };
        GrantUnit: {
            /** Format: uuid */
            id: string;
            code: string;
            nameZh: string;
            /**
             * Format: int32
             * @description 0 for a unit that lies under no other.
             */
            depth: number;
        };
        /** @enum {unknown} */
        GroupLevel: "bureau" | "unit" | null;
        GroupOfficeRow: {
            /** Format: uuid */
            groupId: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            headPostId: null | string;
            headTitleZh: null | string;
            headTitleEn: null | string;
            headName: null | string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
        };
        GroupSeatRow: {
            /** Format: uuid */
            groupId: string;
            part: string;
            /** Format: uuid */
            postId: string;
            titleZh: string;
            titleEn: string;
            unitNameZh: string;
            holderName: null | string;
            acting: boolean;
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
        };
        HandedDecision: {
            /** Format: uuid */
            occurrenceId: string;
            kind: string;
            awaitedFrom: string;
            unitNameZh: string;
            article: string;
            titleZh: string;
            titleEn: string;
            /** Format: date */
            dueOn: null | string;
        };
        HandedDuty: {
            /** Format: uuid */
            occurrenceId: string;
            owedBy: string;
            article: string;
            titleZh: string;
            titleEn: string;
            targetUnitNameZh: null | string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: date */
            closesOn: null | string;
            state: string;
            /** Format: int32 */
            requiredCount: number;
            /** Format: int32 */
            recordedCount: number;
        };
        HandedEvidence: {
            /** Format: uuid */
            evidenceId: string;
            kind: string;
            title: null | string;
            level: string;
            /** Format: date */
            expiresOn: null | string;
            /** Format: date */
            renewalDueOn: null | string;
        };
        HandedInstrument: {
            /** Format: uuid */
            occurrenceId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            standing: string;
            /** Format: date */
            reviewOn: null | string;
            /** Format: date */
            expiresOn: null | string;
        };
        HandedPromise: {
            kind: string;
            titleZh: string;
            titleEn: string;
            /** Format: date */
            by: null | string;
            words: null | string;
            /** Format: uuid */
            occurrenceId: string;
            /** Format: uuid */
            demandId: null | string;
        };
        HandedReturn: {
            /** Format: uuid */
            occurrenceId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: date */
            returnedOn: string;
            reason: string;
        };
        HandedUnit: {
            /** Format: uuid */
            unitId: string;
            nameZh: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
        };
        HandoverAbilities: {
            /** @description As a party. */
            sign: boolean;
            /** @description As a superior, in the place of the outgoing holder. */
            signInPlace: boolean;
            assemble: boolean;
            supersede: boolean;
        };
        HandoverPackage: {
            /** Format: uuid */
            postId: string;
            postTitleZh: string;
            postTitleEn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: date */
            on: string;
            /** Format: date-time */
            asOf: string;
            parties: components["schemas"]["HandoverParties"];
            duties: components["schemas"]["HandedDuty"][];
            promises: components["schemas"]["HandedPromise"][];
            returned: components["schemas"]["HandedReturn"][];
            decisions: components["schemas"]["HandedDecision"][];
            instruments: components["schemas"]["HandedInstrument"][];
            portfolio: components["schemas"]["HandedUnit"][];
            evidence: components["schemas"]["HandedEvidence"][];
        };
        HandoverParties: {
            /** Format: uuid */
            outgoingPersonId: string;
            /** Format: uuid */
            incomingPersonId: string;
            /** Format: uuid */
            caretakerPostId: null | string;
        };
        HandoverRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postId: string;
            postTitleZh: string;
            postTitleEn: string;
            unitNameZh: string;
            /** Format: date */
            onDay: string;
            /** Format: uuid */
            outgoingPersonId: string;
            outgoingName: null | string;
            /** Format: uuid */
            incomingPersonId: string;
            incomingName: null | string;
            /** Format: uuid */
            caretakerPostId: null | string;
            caretakerTitleZh: null | string;
            /** @enum {string} */
            state: "waiting" | "half-signed" | "signed" | "superseded";
            sha256: string;
            /** Format: date-time */
            openedAt: string;
            openedByName: null | string;
            /** Format: uuid */
            supersedesId: null | string;
            reason: null | string;
            /** Format: uuid */
            supersededById: null | string;
            supersededBecause: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @description A hand-over with what goes along and who signed. */
        HandoverView: {
            package: components["schemas"]["HandoverPackage"];
            /** @description Whether the package still has the hash that it was recorded and signed with. */
            intact: boolean;
            signatures: components["schemas"]["SignatureRow"][];
            can: components["schemas"]["HandoverAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postId: string;
            postTitleZh: string;
            postTitleEn: string;
            unitNameZh: string;
            /** Format: date */
            onDay: string;
            /** Format: uuid */
            outgoingPersonId: string;
            outgoingName: null | string;
            /** Format: uuid */
            incomingPersonId: string;
            incomingName: null | string;
            /** Format: uuid */
            caretakerPostId: null | string;
            caretakerTitleZh: null | string;
            /** @enum {string} */
            state: "waiting" | "half-signed" | "signed" | "superseded";
            sha256: string;
            /** Format: date-time */
            openedAt: string;
            openedByName: null | string;
            /** Format: uuid */
            supersedesId: null | string;
            reason: null | string;
            /** Format: uuid */
            supersededById: null | string;
            supersededBecause: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @description A duty of a past year, with what the imported acts would make of it. */
        HistoryDuty: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
            state: string;
            /** Format: int32 */
            acts: number;
        };
        /** @description What the rules would have said of a past year by what was imported for it. Computed when it is asked, written nowhere, in no figure. */
        HistoryVerdict: {
            /** Format: int32 */
            year: number;
            /** @description The years of which there are imported acts, the latest first. */
            years: number[];
            /** @description No rules were in force in that year, so that those of today are asked. */
            rulesOfToday: boolean;
            /**
             * Format: int32
             * @description The imported acts of the year that stand.
             */
            acts: number;
            /**
             * Format: int32
             * @description Those of them that were done for a duty which the rules did not ask of that unit in that year.
             */
            unasked: number;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            /** @description The first of them; Count says how many there are. */
            duties: components["schemas"]["HistoryDuty"][];
            /** Format: int32 */
            count: number;
        };
        HoldActivityRequest: {
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            /** @description The approval record and what shows that it took place; nothing of what was said. */
            evidenceIds?: null | string[];
        };
        HolderView: {
            /** Format: uuid */
            personId: string;
            /** @description Null when the person is no longer kept. */
            name: null | string;
            /** Format: date */
            since: string;
            acting: boolean;
        };
        Holiday: {
            nameZh: string;
            nameEn: null | string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ImportAbilities: {
            confirm: boolean;
            undo: boolean;
        };
        /** @description A workbook that was handed in. New, known and faulty rows as they were found last. */
        ImportView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "units" | "posts" | "acts";
            fileName: string;
            /** @enum {string} */
            status: "checked" | "confirmed" | "applied" | "stopped" | "undone";
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            newRows: number;
            /** Format: int32 */
            knownRows: number;
            /** Format: int32 */
            faultyRows: number;
            /** Format: date-time */
            checkedAt: string;
            checkedBy: null | string;
            /** Format: date-time */
            confirmedAt: null | string;
            confirmedBy: null | string;
            /** Format: date-time */
            endedAt: null | string;
            /** Format: date-time */
            undoneAt: null | string;
            undoneBy: null | string;
            undoneBecause: null | string;
            /** @description The first faults as things stand now; the workbook with its faults marked has them all. */
            faults: components["schemas"]["RowFault"][];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["ImportAbilities"];
        };
        InspectedUnit: {
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** @description Whether the draw took it. */
            drawn: boolean;
            /** @description Whether the reader may hand in its self-check. */
            selfCheck: boolean;
        };
        InspectionAbilities: {
            check: boolean;
            find: boolean;
            conclude: boolean;
            circulate: boolean;
        };
        InspectionSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            inspectorKind: "own" | "outside";
            inspectorName: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            methods: string[];
            /** @enum {string} */
            state: "planned" | "under-way" | "concluded" | "circulated";
            /** Format: int32 */
            drawn: number;
            /** Format: int32 */
            population: number;
            /** Format: int32 */
            checkedUnits: number;
            /** Format: int32 */
            findings: number;
            /** Format: int32 */
            openFindings: number;
            /** Format: int64 */
            version: number;
        };
        /** @description An inspection with its sample, its points, what each unit showed and what was found, as far as the reader sees the units. */
        InspectionView: {
            /**
             * Format: uuid
             * @description The unit that inspects, or that receives whoever does.
             */
            organiserUnitId: null | string;
            seed: string;
            /** @description Whether drawing again with the seed gives the same units. */
            drawIsReproduced: boolean;
            units: components["schemas"]["InspectedUnit"][];
            checklist: components["schemas"]["ChecklistItem"][];
            checks: components["schemas"]["CheckView"][];
            found: components["schemas"]["FindingRow"][];
            /** Format: date-time */
            plannedAt: string;
            /** Format: date */
            concludedOn: null | string;
            summary: null | string;
            /** Format: uuid */
            actId: null | string;
            /** Format: date */
            circulatedOn: null | string;
            circulatedToZh: string[];
            reportedTo: string[];
            can: components["schemas"]["InspectionAbilities"];
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            inspectorKind: "own" | "outside";
            inspectorName: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            methods: string[];
            /** @enum {string} */
            state: "planned" | "under-way" | "concluded" | "circulated";
            /** Format: int32 */
            drawn: number;
            /** Format: int32 */
            population: number;
            /** Format: int32 */
            checkedUnits: number;
            /** Format: int32 */
            findings: number;
            /** Format: int32 */
            openFindings: number;
            /** Format: int64 */
            version: number;
        };
        /** @description What anybody may know of this instance before they sign in. */
        Instance: {
            nameZh: string;
            nameEn: string;
            /** @description Every name and figure here is made up. */
            demonstration: boolean;
            /** Format: date */
            today: string;
        };
        /** @description An instrument or body that must exist, and where it stands today. */
        InstrumentView: {
            line: components["schemas"]["LedgerLine"];
            /** @enum {string} */
            standing: "unshown" | "awaits-confirmation" | "in-force" | "review-due" | "expired";
        };
        InterpretationAbilities: {
            approve: boolean;
            withdraw: boolean;
        };
        InterpretationRequest: {
            article?: null | string;
            text?: null | string;
            /** @description The unclear point of the pack that it decides, when it does. */
            ambiguityId?: null | string;
        };
        InterpretationsView: {
            /** Format: uuid */
            schemeId: string;
            items: components["schemas"]["InterpretationView"][];
            /** @description Unclear points of the pack that no approved interpretation decides. */
            undecided: string[];
            /** Format: int64 */
            version: number;
            canPropose: boolean;
        };
        InterpretationView: {
            /** Format: uuid */
            id: string;
            article: string;
            ambiguityId: null | string;
            text: string;
            /** @description proposed, approved or withdrawn. */
            status: string;
            proposedBy: null | string;
            /** Format: date-time */
            proposedAt: string;
            approvedBy: null | string;
            /** Format: date-time */
            approvedAt: null | string;
            withdrawnBecause: null | string;
            /**
             * Format: uuid
             * @description The version in which it was approved; null where that is this one.
             */
            carriedFrom: null | string;
            can: components["schemas"]["InterpretationAbilities"];
        };
        InvitationSecretRequest: {
            secret?: null | string;
        };
        InvitationView: {
            userName: string;
            /** Format: date-time */
            endsAt: string;
            /** @description What the tenant asks of the password that is to be chosen. */
            passwords: components["schemas"]["PasswordRules"];
        };
        IssueDemandRequest: {
            title?: null | string;
            /** @description What is asked of the units; never a person's words or views. */
            text?: null | string;
            /** Format: date */
            dueOn: string;
            receiverUnitIds?: null | string[];
            /** @description What is accepted as proof that it was done; at least one of these kinds has to be handed in. */
            evidenceKinds?: null | string[];
            /**
             * Format: uuid
             * @description The unit of the bureau that asks; left out when a superior outside does.
             */
            sourceUnitId?: null | string;
            /** @description The superior outside that asks, by name; left out when a unit of the bureau does. */
            superior?: null | string;
            documentNumber?: null | string;
        };
        IssueSchemeRequest: {
            /** Format: date */
            effectiveFrom?: null | string;
            transition?: null | components["schemas"]["Transition"];
            expected?: null | components["schemas"]["ExpectedEffect"];
        };
        ItemDecision: {
            text: string;
            decidedBy: components["schemas"]["DecidedBy"];
            /** Format: uuid */
            deciderPostId: null | string;
            stances: components["schemas"]["Stance"][];
        };
        ItemDecisionRequest: {
            /** @description What was decided. */
            text?: null | string;
            /** @description Left out: the meeting decided together. */
            decidedBy?: components["schemas"]["DecidedBy"];
            /** Format: uuid */
            deciderPostId?: null | string;
            stances?: null | components["schemas"]["StanceRequest"][];
        };
        /** @enum {unknown} */
        ItemOutcome: "met" | "not-met" | "not-applicable" | null;
        ItemResult: {
            /** Format: int32 */
            number: number;
            outcome: components["schemas"]["ItemOutcome"];
            remark: null | string;
        };
        ItemResultRequest: {
            /** Format: int32 */
            number: number;
            outcome?: null | components["schemas"]["ItemOutcome"];
            remark?: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfAccountView: {
            items: components["schemas"]["AccountView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfActivityRow: {
            items: components["schemas"]["ActivityRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfActView: {
            items: components["schemas"]["ActView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfAppraisalTask: {
            items: components["schemas"]["AppraisalTask"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfAttestationView: {
            items: components["schemas"]["AttestationView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfCaseOptions: {
            items: components["schemas"]["CaseOptions"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfCaseReadingRow: {
            items: components["schemas"]["CaseReadingRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfChannelKindChoice: {
            items: components["schemas"]["ChannelKindChoice"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfChannelRow: {
            items: components["schemas"]["ChannelRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfChecklistChoice: {
            items: components["schemas"]["ChecklistChoice"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfCommentView: {
            items: components["schemas"]["CommentView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfComparisonView: {
            items: components["schemas"]["ComparisonView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfCycleOption: {
            items: components["schemas"]["CycleOption"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfDelegateCandidate: {
            items: components["schemas"]["DelegateCandidate"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfDemandSummary: {
            items: components["schemas"]["DemandSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfDisplayRow: {
            items: components["schemas"]["DisplayRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfEvidenceSummary: {
            items: components["schemas"]["EvidenceSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfFindingRow: {
            items: components["schemas"]["FindingRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfGrantUnit: {
            items: components["schemas"]["GrantUnit"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfHandoverRow: {
            items: components["schemas"]["HandoverRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfImportView: {
            items: components["schemas"]["ImportView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfInspectionSummary: {
            items: components["schemas"]["InspectionSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfInstrumentView: {
            items: components["schemas"]["InstrumentView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfLeadingGroupView: {
            items: components["schemas"]["LeadingGroupView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfMeetingSummary: {
            items: components["schemas"]["MeetingSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfMyPasskey: {
            items: components["schemas"]["MyPasskey"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfMyProgram: {
            items: components["schemas"]["MyProgram"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfMySession: {
            items: components["schemas"]["MySession"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfPersonOption: {
            items: components["schemas"]["PersonOption"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfPersonRow: {
            items: components["schemas"]["PersonRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfPostView: {
            items: components["schemas"]["PostView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfProcedureRow: {
            items: components["schemas"]["ProcedureRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfProjectionView: {
            items: components["schemas"]["ProjectionView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfPublicityView: {
            items: components["schemas"]["PublicityView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfReorganisationView: {
            items: components["schemas"]["ReorganisationView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfReportSummary: {
            items: components["schemas"]["ReportSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfResolutionRow: {
            items: components["schemas"]["ResolutionRow"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfResourceView: {
            items: components["schemas"]["ResourceView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfSchemeSummary: {
            items: components["schemas"]["SchemeSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfSchemeTemplateSummary: {
            items: components["schemas"]["SchemeTemplateSummary"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfTaskView: {
            items: components["schemas"]["TaskView"][];
            nextCursor: null | string;
        };
        /** @description A list as every list is answered. */
        ItemsOfTrailEntry: {
            items: components["schemas"]["TrailEntry"][];
            nextCursor: null | string;
        };
        JsonElement: unknown;
        KindRetention: {
            kind: string;
            /** Format: int32 */
            years: null | number;
        };
        /** @enum {unknown} */
        Knowledge: "then" | "now";
        /** @enum {unknown} */
        Known: "unknown" | "no" | "yes";
        LadderStep: {
            subjects?: string[];
            /** Format: int32 */
            step: number;
            severity: string;
            severityStated?: null | boolean;
            measures?: string[];
            connective?: null | string;
            article?: null | string;
            note?: null | string;
        };
        LeadingBodyAnswer: {
            body: null | components["schemas"]["LeadingBodyView"];
            /** @description What the rules of the day lay on units of its type as a whole; empty where they lay nothing on them. */
            collectiveTypes: string[];
        };
        LeadingBodySeat: {
            /** Format: uuid */
            postId: string;
            titleZh: string;
            titleEn: string;
            holderName: null | string;
            acting: boolean;
            isHead: boolean;
            /** @description One of several heads that answer side by side, each for the whole. */
            coResponsible: boolean;
            responsibilityTypes: string[];
        };
        /** @description The leading body of a unit, as something of its own beside those who belong to it. */
        LeadingBodyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: date */
            day: string;
            /** @description What the rules lay on it as a whole; empty where they lay nothing on bodies of such units. */
            responsibilityTypes: string[];
            hasCoResponsibleHeads: boolean;
            seats: components["schemas"]["LeadingBodySeat"][];
        };
        /** @description A leading group with its seats and its office of a day; persons are the holders of that day. */
        LeadingGroupView: {
            /** @description In one group read by itself also the seats of before, with their days. */
            seats: components["schemas"]["GroupSeatRow"][];
            office: null | components["schemas"]["GroupOfficeRow"];
            can: components["schemas"]["ManageAbility"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** @enum {string} */
            level: "bureau" | "unit";
            nameZh: string;
            nameEn: null | string;
            article: null | string;
            documentNumber: null | string;
            /** Format: date */
            establishedOn: string;
            /** Format: date */
            endedOn: null | string;
            endedBecause: null | string;
            /** Format: int64 */
            version: number;
        };
        LedgerAbilities: {
            openYear: boolean;
            recordTrigger: boolean;
            record: boolean;
        };
        LedgerLine: {
            /** Format: uuid */
            id: string;
            obligationId: string;
            /** Format: uuid */
            schemeId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            category: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            holderName: null | string;
            /** Format: uuid */
            targetUnitId: null | string;
            targetUnitNameZh: null | string;
            taskPart: null | string;
            /** Format: uuid */
            follows: null | string;
            /** Format: uuid */
            followedBy: null | string;
            byReference: null | string;
            /** Format: date */
            reviewOn: null | string;
            /** Format: date */
            expiresOn: null | string;
            holderActing: boolean;
            /** Format: date */
            holderOn: null | string;
            caretakerTitleZh: null | string;
            caretakerName: null | string;
            cadenceKind: string;
            windowKey: string;
            /** Format: date */
            windowFrom: string;
            /** Format: date */
            windowTo: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: date */
            closesOn: null | string;
            /** Format: date */
            originalDueOn: null | string;
            /** @enum {null|string} */
            asked: "extension" | "waiver" | null;
            /** Format: date */
            askedDueOn: null | string;
            /** Format: int32 */
            requiredCount: number;
            /** Format: int32 */
            recordedCount: number;
            /** Format: int32 */
            countedCount: number;
            /** Format: int32 */
            minSpacingDays: null | number;
            /** Format: int32 */
            stepCount: number;
            /** Format: int32 */
            stepsRecorded: number;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: date */
            completedOn: null | string;
            recordedLate: boolean;
            attestationOnly: boolean;
            evidenceKinds: string[];
            owedToZh: string[];
            copyToZh: string[];
            /** Format: uuid */
            demandId: null | string;
            /** Format: uuid */
            arisesFrom: null | string;
            /** Format: uuid */
            replacedById: null | string;
            /** Format: int64 */
            version: number;
        };
        LedgerUnit: {
            /** Format: uuid */
            id: string;
            code: string;
            nameZh: string;
            nameEn: null | string;
            unitType: string;
        };
        /** @description The book of a unit for a year. */
        LedgerView: {
            unit: components["schemas"]["LedgerUnit"];
            /** Format: int32 */
            year: number;
            opened: boolean;
            lines: components["schemas"]["LedgerLine"][];
            eventDuties: components["schemas"]["EventDutyView"][];
            conductDuties: components["schemas"]["ConductDutyView"][];
            counts: components["schemas"]["Counts"];
            can: components["schemas"]["LedgerAbilities"];
            revision: null | components["schemas"]["RevisionCounts"];
        };
        LegalBasis: {
            article: string;
            titleZh: string;
            issuerZh?: null | string;
            documentNumber?: null | string;
            note?: null | string;
        };
        LevelReaders: {
            level: components["schemas"]["EvidenceLevel"];
            roles: string[];
        };
        LiftCapRequest: {
            reason?: null | string;
        };
        /** @enum {unknown} */
        LineBasis: "figure" | "mark" | "nothing-owed" | "left-out";
        /** @description The duties behind a figure, by the same predicate as the figure. */
        LinePage: {
            items: components["schemas"]["LedgerLine"][];
            /** Format: int32 */
            count: number;
            nextCursor: null | string;
        };
        LocateGroupOfficeRequest: {
            /** Format: uuid */
            officeUnitId?: null | string;
            /** Format: date */
            on?: null | string;
            /**
             * Format: uuid
             * @description The post that heads the office; left out where none does.
             */
            officeHeadPostId?: null | string;
        };
        /** @description An invitation as it is said, this once. */
        MadeInvitation: {
            /** @description Goes to the person it is meant for; the web page takes it behind `/invitation#`. */
            secret: string;
            /** Format: date-time */
            endsAt: string;
        };
        MakeStatementRequest: {
            /** Format: uuid */
            subject: string;
            form: components["schemas"]["StatementForm"];
            words?: null | string;
        };
        ManageAbility: {
            manage: boolean;
        };
        Mark: {
            /** Format: int32 */
            criterion: number;
            /** Format: int32 */
            given: number;
            words: null | string;
        };
        MarkRequest: {
            /** Format: int32 */
            criterion: number;
            /** Format: int32 */
            given?: null | number;
            words?: null | string;
        };
        MarksRequest: {
            marks?: null | components["schemas"]["MarkRequest"][];
            /** @description What is to be said of the whole. */
            words?: null | string;
        };
        MatterFinding: {
            /** Format: uuid */
            caseId: string;
            serious: boolean;
            ground: string;
        };
        MeasureChoice: {
            severity: null | string;
            measures: string[];
            externalBasis: null | string;
        };
        MeetingAbilities: {
            /** @description What went on, and further resolutions. */
            record: boolean;
        };
        /** @enum {unknown} */
        MeetingNature: "decision" | "dedicated-study" | "report-hearing" | "learning" | "analysis" | "democratic-life" | "organisational-life" | "work-report" | "other" | null;
        MeetingSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "meeting" | "training";
            /** @enum {null|string} */
            nature: "decision" | "dedicated-study" | "report-hearing" | "learning" | "analysis" | "democratic-life" | "organisational-life" | "work-report" | "other" | null;
            /** Format: date */
            occurredOn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            resolutions: number;
            /** Format: int32 */
            openResolutions: number;
            /** Format: int64 */
            version: number;
        };
        /** @description A meeting with everything that is recorded of it. */
        MeetingView: {
            act: components["schemas"]["ActView"];
            proceedings: null | components["schemas"]["Proceedings"];
            /** @description Every post that is named, with who answered for it on the day. */
            seats: components["schemas"]["SeatRow"][];
            adopted: components["schemas"]["ResolutionRow"][];
            can: components["schemas"]["MeetingAbilities"];
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            kind: "meeting" | "training";
            /** @enum {null|string} */
            nature: "decision" | "dedicated-study" | "report-hearing" | "learning" | "analysis" | "democratic-life" | "organisational-life" | "work-report" | "other" | null;
            /** Format: date */
            occurredOn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            resolutions: number;
            /** Format: int32 */
            openResolutions: number;
            /** Format: int64 */
            version: number;
        };
        MonthLag: {
            /** Format: int32 */
            month: number;
            lag: components["schemas"]["RecordingLag"];
        };
        MonthTrend: {
            /** Format: int32 */
            month: number;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
        };
        MoveClockRequest: {
            /**
             * Format: date
             * @description The day in Asia/Shanghai to which the clock moves; it then runs on from noon of that day.
             */
            today: string;
        };
        /** @description A due day whose last working day is another than before. */
        MovedDueDay: {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            before: string;
            /** Format: date */
            after: string;
            /** Format: int32 */
            duties: number;
        };
        MoveUnitRequest: {
            /** Format: uuid */
            parentId?: null | string;
            /** Format: date */
            on?: null | string;
        };
        MyDuties: {
            due: components["schemas"]["LedgerLine"][];
            returned: components["schemas"]["LedgerLine"][];
            waitingForMe: components["schemas"]["LedgerLine"][];
            /** @description Extensions and waivers that others ask for and this person may decide. */
            requests: components["schemas"]["LedgerLine"][];
            recentlyDecided: components["schemas"]["LedgerLine"][];
            /** @description Duties of others below that are overdue and were escalated to this person. */
            escalated: components["schemas"]["EscalatedDuty"][];
            /** @description Demands of units for which the person hands in: not acknowledged yet, or urged. */
            demands: components["schemas"]["WaitingDemand"][];
            /** @description What waits because the person acts for another, by delegation. */
            delegated: components["schemas"]["DelegatedWork"][];
        };
        MyPasskey: {
            /** @description Of the passkey, as its authenticator names it. */
            id: string;
            name: string;
            /** Format: date-time */
            addedAt: string;
        };
        MyProgram: {
            id: string;
            nameZh: string;
            nameEn: string;
            /** @description What it may do: `profile`, `platform.read`, `platform.write`, `offline_access`. */
            scopes: string[];
            /**
             * Format: date-time
             * @description Null for a program of the operator's own, which asks nobody.
             */
            agreedAt: null | string;
            /**
             * Format: date-time
             * @description When the newest sign-in by it that may still stand began; null when none does.
             */
            signedInAt: null | string;
        };
        MySecurityView: {
            /**
             * Format: date-time
             * @description Null for a password of before this was kept.
             */
            passwordSetAt: null | string;
            /**
             * Format: date-time
             * @description When it has to be changed; null when it never has to.
             */
            passwordEndsAt: null | string;
            /**
             * Format: date-time
             * @description Null while there is none.
             */
            secondFactorSince: null | string;
            /** @description Whether the tenant asks this account for one. */
            secondFactorNeeded: boolean;
            /** Format: int32 */
            recoveryCodesLeft: number;
            /** Format: int32 */
            passkeys: number;
            /** @description What the tenant asks of passwords. */
            passwords: components["schemas"]["PasswordRules"];
        };
        MySession: {
            /** Format: uuid */
            id: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            tenantNameZh: string;
            tenantNameEn: string;
            /** @description `chrome`, `edge`, `firefox`, `safari`, `opera`, `huawei`, `wechat` or `other`. */
            browser: string;
            /** @description `windows`, `macos`, `linux`, `android`, `ios`, `harmony` or `other`. */
            system: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description When it ends, used or not; left alone it ends earlier.
             */
            endsAt: string;
        };
        NamedReference: {
            reference: string;
            nameZh: string;
            nameEn: string;
        };
        /** @description A subject as it is named, before and after the start. */
        NamedSubject: {
            /** Format: uuid */
            key: string;
            kind: components["schemas"]["AppraisedKind"];
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: null | string;
            titleZh: string;
            titleEn: null | string;
            person: components["schemas"]["PersonInPart"];
            assessor: components["schemas"]["PersonInPart"];
            settler: components["schemas"]["PersonInPart"];
            reviewer: components["schemas"]["PersonInPart"];
        };
        NamedUnit: {
            /** Format: uuid */
            id: string;
            nameZh: string;
        };
        NameSupervisorRequest: {
            /** Format: uuid */
            unitId?: null | string;
            /** Format: uuid */
            supervisorUnitId?: null | string;
            /** Format: date */
            from?: null | string;
            /**
             * Format: uuid
             * @description A post of the supervising unit; left out where the unit as a whole supervises.
             */
            supervisorPostId?: null | string;
        };
        NameVacancyOwnerRequest: {
            /**
             * Format: uuid
             * @description The post that looks after it while nobody holds it; left out, the head of its unit does.
             */
            ownerPostId?: null | string;
        };
        /** @description A unit that comes out of a reorganisation; it is opened on its day. */
        NewUnitRequest: {
            code?: null | string;
            nameZh?: null | string;
            nameEn?: null | string;
            unitType?: null | string;
            parentCode?: null | string;
        };
        NextStep: {
            code: string;
            by: string;
        };
        NoteRequest: {
            note?: null | string;
        };
        /** @enum {unknown} */
        NothingOwed: "full-points" | "left-out";
        /** @description One duty in a notice. */
        NoticeItemView: {
            kind: components["schemas"]["NoticeKind"];
            /** Format: uuid */
            occurrenceId: string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: int32
             * @description Days before the due day, or days overdue for an escalation.
             */
            step: number;
            /**
             * @description Whom the escalation was directed to; null for a reminder.
             * @enum {null|string}
             */
            directedTo: "unit-head" | "unit-above" | "bureau-office" | null;
            line: null | components["schemas"]["LedgerLine"];
        };
        /** @enum {unknown} */
        NoticeKind: "reminder" | "escalation";
        NoticePage: {
            items: components["schemas"]["NoticeRow"][];
            /** Format: int32 */
            unread: number;
            nextCursor: null | string;
        };
        NoticeRow: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            readAt: null | string;
            /** Format: int32 */
            reminders: number;
            /** Format: int32 */
            escalations: number;
            /** Format: int64 */
            version: number;
        };
        NoticesRead: {
            /**
             * Format: int32
             * @description How many of them were unread until now.
             */
            read: number;
            /** Format: int32 */
            unread: number;
        };
        NoticeView: {
            items: components["schemas"]["NoticeItemView"][];
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            readAt: null | string;
            /** Format: int32 */
            reminders: number;
            /** Format: int32 */
            escalations: number;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        Objection: "unknown" | "none" | "unclear" | "clear";
        ObjectionDecided: {
            upheld: boolean;
            reasons: string;
            /** Format: date */
            on: string;
            /** Format: uuid */
            personId: string;
        };
        ObjectionDecisionRequest: {
            upheld?: null | boolean;
            reasons?: null | string;
        };
        ObjectionRequest: {
            words?: null | string;
            /** @description The numbers of the criteria objected to; left out for the result as a whole. */
            criteria?: null | number[];
        };
        ObjectionView: {
            objection: components["schemas"]["AppraisalObjected"];
            decision: null | components["schemas"]["ObjectionDecided"];
        };
        Obligation: {
            id: string;
            article: string;
            alsoIn?: string[];
            titleZh: string;
            titleEn: string;
            category: string;
            nature: string;
            strength: string;
            owedBy: string[];
            owedTo?: string[];
            owedToStated?: null | boolean;
            copyTo?: string[];
            cadence: components["schemas"]["Cadence"];
            deadline?: null | components["schemas"]["DeadlineRule"];
            evidenceKinds: string[];
            measure: string;
            countBasis: string;
            scope: string;
            note?: null | string;
            appliesListOf?: string[];
            followUp?: null | components["schemas"]["FollowUp"];
        };
        ObligationAccountView: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            cadenceKind: string;
            /** @enum {string} */
            outcome: "dated" | "standing" | "task" | "by-reference" | "uninterpreted" | "permitted" | "awaits-event" | "conduct" | "no-whole-period" | "vacant" | "owed-outside" | "unaccounted";
            /** Format: int32 */
            occurrences: number;
            owners: components["schemas"]["OwnerAccountView"][];
        };
        ObligationOption: {
            id: string;
            article: string;
            titleZh: string;
            titleEn: string;
        };
        ObligationReminders: {
            obligationId: string;
            daysBefore: number[];
        };
        ObligationSuccession: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            counts: components["schemas"]["SuccessionCounts"];
        };
        OccurrenceAbilities: {
            record: boolean;
            submit: boolean;
            confirm: boolean;
            return: boolean;
            declareNone: boolean;
            waive: boolean;
            correct: boolean;
            requestExtension: boolean;
            decideExtension: boolean;
            requestWaiver: boolean;
            declineWaiver: boolean;
            recordStep: boolean;
        };
        OccurrenceAfter: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            state: string;
        };
        /** @description A dated duty with everything recorded about it. */
        OccurrenceView: {
            articleSummaryZh: null | string;
            schemeTitleZh: string;
            acts: components["schemas"]["ActView"][];
            timeline: components["schemas"]["TimelineEntry"][];
            steps: null | components["schemas"]["StepsView"];
            approval: null | components["schemas"]["ApprovalState"];
            next: components["schemas"]["NextStep"];
            can: components["schemas"]["OccurrenceAbilities"];
            actingFor: null | components["schemas"]["ActingForView"];
            /** Format: uuid */
            id: string;
            obligationId: string;
            /** Format: uuid */
            schemeId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            category: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            holderName: null | string;
            /** Format: uuid */
            targetUnitId: null | string;
            targetUnitNameZh: null | string;
            taskPart: null | string;
            /** Format: uuid */
            follows: null | string;
            /** Format: uuid */
            followedBy: null | string;
            byReference: null | string;
            /** Format: date */
            reviewOn: null | string;
            /** Format: date */
            expiresOn: null | string;
            holderActing: boolean;
            /** Format: date */
            holderOn: null | string;
            caretakerTitleZh: null | string;
            caretakerName: null | string;
            cadenceKind: string;
            windowKey: string;
            /** Format: date */
            windowFrom: string;
            /** Format: date */
            windowTo: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: date */
            closesOn: null | string;
            /** Format: date */
            originalDueOn: null | string;
            /** @enum {null|string} */
            asked: "extension" | "waiver" | null;
            /** Format: date */
            askedDueOn: null | string;
            /** Format: int32 */
            requiredCount: number;
            /** Format: int32 */
            recordedCount: number;
            /** Format: int32 */
            countedCount: number;
            /** Format: int32 */
            minSpacingDays: null | number;
            /** Format: int32 */
            stepCount: number;
            /** Format: int32 */
            stepsRecorded: number;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: date */
            completedOn: null | string;
            recordedLate: boolean;
            attestationOnly: boolean;
            evidenceKinds: string[];
            owedToZh: string[];
            copyToZh: string[];
            /** Format: uuid */
            demandId: null | string;
            /** Format: uuid */
            arisesFrom: null | string;
            /** Format: uuid */
            replacedById: null | string;
            /** Format: int64 */
            version: number;
        };
        OpenCaseRequest: {
            /**
             * Format: date
             * @description The day on which it happened: its rules and its holders of posts count.
             */
            occurredOn: string;
            triggerId?: null | string;
            subjects?: null | components["schemas"]["CaseSubjectRequest"][];
            /** Format: uuid */
            investigatorId: string;
            /** Format: uuid */
            deciderId: string;
            /** Format: uuid */
            reviewerId: string;
            /** Format: uuid */
            decidingUnitId: string;
            /** Format: uuid */
            reviewUnitId: string;
            sources?: null | components["schemas"]["CaseSource"][];
            /**
             * Format: uuid
             * @description Asked for only where several rule sets were in force on the day.
             */
            schemeId?: null | string;
            /** @description The duty that was failed; asked for where the circumstance records nothing else. */
            failedObligationId?: null | string;
            facts?: null | string;
        };
        OpenDisplayRequest: {
            title: string;
            /** Format: date */
            endsOn?: null | string;
        };
        /** @enum {unknown} */
        OpenDutiesRule: "go-to-successor" | "go-unless-owed" | "lapse" | "stay" | null;
        OpenedCalendarFeed: {
            /** @description The path of the calendar. It is said this once: whoever knows it can read the titles and days of the duties. */
            address: string;
            /** Format: int64 */
            version: number;
        };
        OpenedDisplay: {
            /** Format: uuid */
            id: string;
            /** @description The path of the screen. It is said this once: whoever knows it can read the figures. */
            address: string;
            /** Format: int64 */
            version: number;
        };
        OpenHandoverRequest: {
            /**
             * Format: date
             * @description First day of the change of holder; left out for the latest change.
             */
            on?: null | string;
            /**
             * Format: uuid
             * @description The hand-over of that change in whose place this one comes.
             */
            supersedesId?: null | string;
            /** @description Why it comes in that one's place. */
            reason?: null | string;
        };
        OpenParameter: {
            key: string;
            affects?: string[];
            suggestedDefault?: null | string;
        };
        OpenRoundRequest: {
            title?: null | string;
            /** Format: uuid */
            schemeId: string;
            cycleId?: null | string;
            /**
             * Format: uuid
             * @description The unit that holds the round.
             */
            organiserUnitId: string;
            /**
             * Format: int32
             * @description The calendar year.
             */
            year: number;
            /**
             * Format: int32
             * @description 1 or 2 for a half-year; left out for the year.
             */
            half?: null | number;
        };
        OpenUnitsRequest: {
            units?: null | components["schemas"]["UnitRequest"][];
        };
        OpenYearRequest: {
            /** Format: int32 */
            year: number;
            /** @description The units whose year is opened; every unit when absent. */
            unitIds?: null | string[];
        };
        OrganisationAbilities: {
            manage: boolean;
        };
        OrganisationView: {
            /** Format: int64 */
            version: number;
            units: components["schemas"]["UnitView"][];
            unitTypes: components["schemas"]["UnitTypeView"][];
            can: components["schemas"]["OrganisationAbilities"];
        };
        OutcomeCount: {
            outcome: string;
            /** Format: int32 */
            count: number;
        };
        OutsideBodies: {
            items: components["schemas"]["OutsideBodyView"][];
            /** @description Whether the caller may enter bodies. */
            manage: boolean;
        };
        OutsideBody: {
            id: string;
            nameZh: string;
            nameEn: string;
            relations?: string[];
            articles?: string[];
            note?: null | string;
        };
        OutsideBodyRequest: {
            nameZh?: null | string;
            /** @description What the body is to the bureau, by the codes of the rules, such as superior or copy-recipient. */
            relations?: null | string[];
            /**
             * Format: date
             * @description First day under this name and in these relations.
             */
            from?: null | string;
            nameEn?: null | string;
        };
        OutsideBodyView: {
            can: components["schemas"]["ManageAbility"];
            /** Format: uuid */
            id: string;
            nameZh: string;
            nameEn: null | string;
            relations: string[];
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
            endedBecause: null | string;
            /** Format: int64 */
            version: number;
        };
        OutsideProviderCan: {
            set: boolean;
            remove: boolean;
        };
        OutsideProviderView: {
            /** @description Null, as the others, while no provider is set. */
            nameZh: null | string;
            nameEn: null | string;
            issuer: null | string;
            clientId: null | string;
            /** @description What the provider says that a new account's user name is made of. */
            userNameClaim: null | string;
            /** @description Whether a secret is kept; it is never said. */
            hasSecret: boolean;
            /** @description The address to register at the provider. */
            redirect: string;
            /** @description Where people of this tenant sign in through it. */
            signInAddress: string;
            /** @description The hosts that the operator lets this server ask. */
            allowedHosts: string[];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["OutsideProviderCan"];
        };
        /** @description A duty as an oversight department sees it: what was owed, what was established and when, and none of the content. */
        OversightOccurrenceView: {
            articleSummaryZh: null | string;
            schemeTitleZh: string;
            timeline: components["schemas"]["TimelineEntry"][];
            next: components["schemas"]["NextStep"];
            /** Format: uuid */
            id: string;
            obligationId: string;
            /** Format: uuid */
            schemeId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            category: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            holderName: null | string;
            /** Format: uuid */
            targetUnitId: null | string;
            targetUnitNameZh: null | string;
            taskPart: null | string;
            /** Format: uuid */
            follows: null | string;
            /** Format: uuid */
            followedBy: null | string;
            byReference: null | string;
            /** Format: date */
            reviewOn: null | string;
            /** Format: date */
            expiresOn: null | string;
            holderActing: boolean;
            /** Format: date */
            holderOn: null | string;
            caretakerTitleZh: null | string;
            caretakerName: null | string;
            cadenceKind: string;
            windowKey: string;
            /** Format: date */
            windowFrom: string;
            /** Format: date */
            windowTo: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: date */
            closesOn: null | string;
            /** Format: date */
            originalDueOn: null | string;
            /** @enum {null|string} */
            asked: "extension" | "waiver" | null;
            /** Format: date */
            askedDueOn: null | string;
            /** Format: int32 */
            requiredCount: number;
            /** Format: int32 */
            recordedCount: number;
            /** Format: int32 */
            countedCount: number;
            /** Format: int32 */
            minSpacingDays: null | number;
            /** Format: int32 */
            stepCount: number;
            /** Format: int32 */
            stepsRecorded: number;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: date */
            completedOn: null | string;
            recordedLate: boolean;
            attestationOnly: boolean;
            evidenceKinds: string[];
            owedToZh: string[];
            copyToZh: string[];
            /** Format: uuid */
            demandId: null | string;
            /** Format: uuid */
            arisesFrom: null | string;
            /** Format: uuid */
            replacedById: null | string;
            /** Format: int64 */
            version: number;
        };
        OwnerAccountView: {
            owner: components["schemas"]["NamedReference"];
            outcome: string;
            /**
             * Format: int32
             * @description Units of the type or posts of the role that there are in the year.
             */
            holders: number;
            /** Format: int32 */
            occurrences: number;
            careOf: null | components["schemas"]["NamedReference"];
        };
        PackMetadata: {
            bureauKind: string;
            titleZh: string;
            titleEn: string;
            titleStated?: null | string;
            documentKind?: null | string;
            sourceFile?: null | string;
            sourceLines?: number[];
            issuerZh?: null | string;
            issuerEn?: null | string;
            issuerStated?: null | string;
            level?: null | string;
            place?: null | string;
            placeBasis?: null | string;
            /** Format: date */
            issuedOn?: null | string;
            /** Format: date */
            publishedOn?: null | string;
            /** Format: date */
            effectiveDate?: null | string;
            effectiveRule?: null | string;
            effectiveArticles?: string[];
            interpretationBy?: null | string;
            interpretationArticles?: string[];
            topics?: string[];
            addresseesZh?: string[];
            addresseeArticles?: string[];
            legalBasis?: components["schemas"]["LegalBasis"][];
            numbering?: null | components["schemas"]["JsonElement"];
            provenance?: null | string;
        };
        PackTask: {
            id: string;
            article: string;
            titleZh: string;
            titleEn: string;
            leadRole?: null | string;
            responsibleUnits?: string[];
        };
        ParticipantFacts: {
            /** Format: uuid */
            key: string;
            /** Format: uuid */
            personId: null | string;
            titleZh: string;
            isHead: components["schemas"]["Known"];
            inCharge: components["schemas"]["Known"];
            tookPart: components["schemas"]["Known"];
            objection: components["schemas"]["Objection"];
            overruled: components["schemas"]["Known"];
            decidedAlone: components["schemas"]["Known"];
            part?: components["schemas"]["RectificationPart"];
        };
        PasskeyProof: {
            ceremony: null | string;
            /** @description What the authenticator answered, as JSON. */
            credential: null | string;
        };
        PasskeySignInRequest: {
            ceremony?: null | string;
            credential?: null | string;
        };
        PasswordRules: {
            /** Format: int32 */
            length: number;
            refuseListed: boolean;
            /** Format: int32 */
            kinds: number;
            /** Format: int32 */
            days: null | number;
            /** Format: int32 */
            history: number;
        };
        PatternRow: {
            /** Format: uuid */
            leadingUnitId: string;
            /** Format: uuid */
            coordinatingUnitId: string;
            /** Format: uuid */
            coordinatorPostId: null | string;
            coordinatorTitleZh: null | string;
            coordinatorTitleEn: null | string;
            coordinatorName: null | string;
            joiningUnitIds: string[];
            basis: null | string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
        };
        Patterns: {
            /** Format: int32 */
            year: number;
            units: components["schemas"]["UnitLag"][];
            months: components["schemas"]["MonthLag"][];
            thisYear: components["schemas"]["YearToDate"];
            lastYear: components["schemas"]["YearToDate"];
            freshness: components["schemas"]["Freshness"];
        };
        PersonInPart: {
            /** Format: uuid */
            id: string;
            name: null | string;
        };
        PersonOption: {
            /** Format: uuid */
            id: string;
            name: string;
            unitNameZh: null | string;
        };
        PersonPostView: {
            /** Format: uuid */
            postId: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            titleZh: string;
            titleEn: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description First day without it; null while it runs.
             */
            to: null | string;
            acting: boolean;
            current: boolean;
            /** @description Runs today beside another post of the same person. */
            concurrent: boolean;
        };
        PersonRequest: {
            name?: null | string;
            workNumber?: null | string;
            /** Format: uuid */
            unitId?: null | string;
            dutyPhone?: null | string;
        };
        PersonRow: {
            /** Format: uuid */
            id: string;
            name: string;
            workNumber: string;
            /** Format: uuid */
            unitId: null | string;
            dutyPhone: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @description A person with all posts, now and before. */
        PersonView: {
            /** Format: uuid */
            id: string;
            name: string;
            workNumber: string;
            /** Format: uuid */
            unitId: null | string;
            unitNameZh: null | string;
            /** @description Left out for whoever may only read the organisation. */
            dutyPhone: null | string;
            posts: components["schemas"]["PersonPostView"][];
            /** Format: int64 */
            version: number;
        };
        PlanInspectionRequest: {
            title?: null | string;
            /**
             * Format: uuid
             * @description The unit that inspects, or that receives whoever inspects from outside.
             */
            organiserUnitId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            methods?: null | string[];
            unitIds?: null | string[];
            checklist?: null | components["schemas"]["ChecklistItemRequest"][];
            /**
             * Format: uuid
             * @description The body outside that inspects; left out when the bureau does.
             */
            outsideBodyId?: null | string;
            /**
             * Format: int32
             * @description How many of the units are drawn; left out for all of them.
             */
            sampleSize?: null | number;
            /** @description What the draw rests on, such as a number that everybody can look up; left out for the inspection's own id. */
            seed?: null | string;
        };
        PostAbilities: {
            appoint: boolean;
            endTenure: boolean;
            managePortfolio: boolean;
        };
        PostDutiesView: {
            /** Format: uuid */
            postId: string;
            titleZh: string;
            /** Format: int32 */
            owed: number;
            /** Format: int32 */
            onTime: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            overdue: number;
        };
        /** @description A post that ends, and who holds it now. */
        PostEffect: {
            /** Format: uuid */
            id: string;
            titleZh: string;
            unitNameZh: string;
            holderName: null | string;
        };
        PostHistoryView: {
            /** Format: uuid */
            id: string;
            titleZh: string;
            titleEn: string;
            /**
             * Format: date
             * @description The day that was asked about.
             */
            day: string;
            /**
             * Format: date
             * @description Only what had been entered by the end of this day is counted; null for all that is known now.
             */
            knownOn: null | string;
            holder: null | components["schemas"]["HolderView"];
            tenures: components["schemas"]["TenureView"][];
        };
        PostView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            roleId: string;
            titleZh: string;
            titleEn: string;
            responsibilityTypes: string[];
            /** Format: date */
            establishedOn: string;
            holder: null | components["schemas"]["HolderView"];
            appointments: components["schemas"]["AppointmentView"][];
            portfolio: components["schemas"]["ChargeView"][];
            caretaker: null | components["schemas"]["CaretakerView"];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["PostAbilities"];
        };
        PreviewSuccessionRequest: {
            /** Format: date */
            effectiveFrom?: null | string;
            transition?: null | components["schemas"]["Transition"];
            /**
             * Format: uuid
             * @description Narrows the list of duties to one unit; the counts stay those of the whole bureau.
             */
            unitId?: null | string;
        };
        /** @description RFC 9457, with a stable code and every input at fault. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            currentVersion?: number;
            traceId?: string;
            errors?: {
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        ProcedureAbilities: {
            takeStep: boolean;
            decide: boolean;
            discontinue: boolean;
        };
        ProcedureBookView: {
            templates: components["schemas"]["ProcedureTemplate"][];
            /**
             * Format: date-time
             * @description Null while the bureau has set nothing: what is shown are the defaults.
             */
            setAt: null | string;
            /** Format: int64 */
            version: number;
            can: components["schemas"]["ManageAbility"];
        };
        ProcedureRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            name: string;
            article: null | string;
            subject: string;
            steps: string[];
            responsiblePostTitleZh: string;
            /** Format: date */
            startedOn: string;
            /** Format: int32 */
            stepsRecorded: number;
            /** Format: date */
            decidedOn: null | string;
            decidedByBody: null | string;
            conditions: null | string;
            /** Format: uuid */
            actId: null | string;
            /** Format: date */
            discontinuedOn: null | string;
            discontinuedBecause: null | string;
            /** @enum {string} */
            state: "under-way" | "to-be-decided" | "approved" | "refused" | "discontinued";
            /** Format: int64 */
            version: number;
        };
        /** @description A step as it is to be taken, and what became of it. */
        ProcedureStepView: {
            /** Format: int32 */
            number: number;
            name: string;
            /**
             * Format: date
             * @description Null while nothing is recorded.
             */
            on: null | string;
            /** @description Why it was left out. */
            ground: null | string;
            evidence: components["schemas"]["EvidenceSummary"][];
            /** Format: date-time */
            recordedAt: null | string;
        };
        ProcedureTemplate: {
            name: string;
            article: null | string;
            steps: string[];
        };
        ProcedureTemplateRequest: {
            name?: null | string;
            steps?: null | string[];
            article?: null | string;
        };
        ProcedureView: {
            course: components["schemas"]["ProcedureStepView"][];
            evidence: components["schemas"]["EvidenceSummary"][];
            can: components["schemas"]["ProcedureAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            name: string;
            article: null | string;
            subject: string;
            steps: string[];
            responsiblePostTitleZh: string;
            /** Format: date */
            startedOn: string;
            /** Format: int32 */
            stepsRecorded: number;
            /** Format: date */
            decidedOn: null | string;
            decidedByBody: null | string;
            conditions: null | string;
            /** Format: uuid */
            actId: null | string;
            /** Format: date */
            discontinuedOn: null | string;
            discontinuedBecause: null | string;
            /** @enum {string} */
            state: "under-way" | "to-be-decided" | "approved" | "refused" | "discontinued";
            /** Format: int64 */
            version: number;
        };
        Proceedings: {
            nature: components["schemas"]["MeetingNature"];
            /** Format: uuid */
            chairPostId: null | string;
            absent: components["schemas"]["Absence"][];
            agenda: components["schemas"]["AgendaItem"][];
            study: null | components["schemas"]["StudyRecord"];
            selfAccounts: components["schemas"]["SelfAccount"][];
        };
        /** @description What went on in a meeting. Every part is optional; stances are taken on what was to be decided and on nothing else. */
        ProceedingsRequest: {
            nature?: null | components["schemas"]["MeetingNature"];
            /** Format: uuid */
            chairPostId?: null | string;
            absent?: null | components["schemas"]["AbsenceRequest"][];
            agenda?: null | components["schemas"]["AgendaItemRequest"][];
            study?: null | components["schemas"]["StudyRequest"];
            selfAccounts?: null | components["schemas"]["SelfAccount"][];
        };
        ProgramRequest: {
            id: string;
            nameZh: string;
            nameEn: string;
            /** @description What it asks for: `profile`, `platform.read`, `platform.write`, `offline_access`. */
            scopes: string[];
            /** @description Whether the account agreed to all of it in this tenant, or need not be asked. */
            agreed: boolean;
        };
        ProjectionCan: {
            /** @description It stands before an event, and the caller may have it tried again. */
            resume: boolean;
            /** @description The caller may have the rows of their own tenant made anew. */
            rebuild: boolean;
        };
        ProjectionCommand: Record<string, never>;
        ProjectionFault: {
            /** Format: int64 */
            sequence: number;
            message: string;
            /** Format: date-time */
            stoppedAt: string;
            resumeAsked: boolean;
        };
        ProjectionView: {
            name: string;
            /** Format: int64 */
            sequence: number;
            /** Format: int64 */
            behind: number;
            /** Format: double */
            lagSeconds: number;
            state: string;
            fault: null | components["schemas"]["ProjectionFault"];
            rebuild: null | components["schemas"]["RebuildProgress"];
            can: components["schemas"]["ProjectionCan"];
        };
        ProofRequest: {
            password?: null | string;
        };
        ProofWithCodeRequest: {
            password?: null | string;
            code?: null | string;
        };
        ProposalAbilities: {
            send: boolean;
        };
        /** @enum {unknown} */
        ProposalAnswer: "taken" | "partly-taken" | "not-taken";
        /** @description The proposals that the reader sent or received. */
        ProposalList: {
            items: components["schemas"]["ProposalRow"][];
            /** Format: uuid */
            personId: null | string;
            can: components["schemas"]["ProposalAbilities"];
        };
        ProposalRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fromUnitId: string;
            fromNameZh: string;
            /** Format: uuid */
            toUnitId: string;
            toNameZh: string;
            /** Format: uuid */
            toPersonId: string;
            toPersonName: null | string;
            /** Format: uuid */
            sentBy: string;
            sentByName: null | string;
            /** Format: uuid */
            schemeId: string;
            triggerId: string;
            /** Format: uuid */
            subjectUnitId: string;
            subjectUnitNameZh: string;
            /** Format: uuid */
            subjectPostId: null | string;
            subjectPostTitleZh: null | string;
            grounds: string;
            article: null | string;
            answerArticle: null | string;
            /** Format: date */
            answerDueOn: null | string;
            /** Format: date-time */
            sentAt: string;
            /** Format: int32 */
            reminders: number;
            /** Format: date */
            remindedOn: null | string;
            /** @enum {null|string} */
            answer: "taken" | "partly-taken" | "not-taken" | null;
            reasons: null | string;
            /** Format: uuid */
            caseId: null | string;
            /** Format: date */
            answeredOn: null | string;
            overdue: boolean;
            /** Format: int64 */
            version: number;
        };
        ProposeMeasuresRequest: {
            proposals?: null | components["schemas"]["SubjectDecisionRequest"][];
        };
        Provenance: {
            /**
             * Format: date-time
             * @description The instant under which the same answer is given for good: what had been recorded by then.
             */
            asOf: string;
            knowledge: components["schemas"]["Knowledge"];
            items: components["schemas"]["ProvenDuty"][];
            /** Format: int32 */
            count: number;
            nextCursor: null | string;
        };
        /** @description A duty that a figure counts, with the rule that it comes from and every fact about it that counts. */
        ProvenDuty: {
            line: components["schemas"]["LedgerLine"];
            schemeTitleZh: string;
            articleSummaryZh: null | string;
            /** Format: date */
            schemeEffectiveFrom: null | string;
            facts: components["schemas"]["ProvenFact"][];
        };
        /** @description One recorded fact, with both its times, and whether it is the one by which the duty stands where it does. */
        ProvenFact: {
            entry: components["schemas"]["TimelineEntry"];
            decisive: boolean;
        };
        Provision: {
            ref: string;
            /** Format: int32 */
            sourceLine?: null | number;
            kind: string;
            summaryZh?: null | string;
            mappedTo?: string[];
        };
        PublicityAbilities: {
            withdraw: boolean;
        };
        /** @enum {unknown} */
        PublicityKind: "release" | "media-consultation" | "publicity" | null;
        PublicityView: {
            evidence: components["schemas"]["EvidenceSummary"][];
            can: components["schemas"]["PublicityAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** @enum {string} */
            kind: "release" | "media-consultation" | "publicity";
            title: string;
            /** Format: date */
            occurredOn: string;
            channelsZh: string[];
            bodiesZh: string[];
            /** Format: uuid */
            actId: null | string;
            /** Format: date-time */
            recordedAt: string;
            withdrawnBecause: null | string;
            /** Format: int64 */
            version: number;
        };
        PutChannelRightRequest: {
            /** Format: date */
            putRightOn: string;
            note?: null | string;
            evidenceIds?: null | string[];
        };
        QuestionRow: {
            /** Format: int32 */
            number: number;
            question: string;
            /** Format: date-time */
            askedAt: string;
            answer: null | string;
            /** Format: date-time */
            answeredAt: null | string;
        };
        Rate: {
            /** Format: int32 */
            met: number;
            /** Format: int32 */
            assessed: number;
        };
        ReadNoticesRequest: {
            noticeIds?: null | string[];
        };
        ReasonRequest: {
            reason?: null | string;
            words?: null | string;
        };
        RebuildAsked: {
            /** Format: int64 */
            id: number;
        };
        RebuildProgress: {
            /** Format: int64 */
            id: number;
            ofTenant: null | string;
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            begunAt: null | string;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            done: number;
            /** Format: date-time */
            endedAt: null | string;
            fault: null | string;
        };
        ReceiptView: {
            /** Format: uuid */
            unitId: string;
            nameZh: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            acknowledgedAt: null | string;
            acknowledgedBy: null | string;
            canAcknowledge: boolean;
        };
        ReceiveFilingRequest: {
            receipt?: null | string;
        };
        ReceiverAbilities: {
            acknowledge: boolean;
            answer: boolean;
            urge: boolean;
        };
        ReceiverBurden: {
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: int32 */
            answers: number;
            /** Format: int32 */
            urges: number;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            repeated: number;
        };
        ReceiveReportRequest: Record<string, never>;
        ReceiverView: {
            can: components["schemas"]["ReceiverAbilities"];
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            occurrenceId: string;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: date-time */
            acknowledgedAt: null | string;
            /** Format: int32 */
            urges: number;
            /** Format: date-time */
            urgedAt: null | string;
            urgedBecause: null | string;
            answer: null | string;
            /** Format: date-time */
            answeredAt: null | string;
        };
        RecordActRequest: {
            kind?: null | components["schemas"]["ActKind"];
            title?: null | string;
            /** Format: date */
            occurredOn: string;
            /** Format: uuid */
            unitId: string;
            /** @description Agenda topics; never what anybody said. */
            topics?: null | string[];
            presentPostIds?: null | string[];
            evidenceIds?: null | string[];
            /** @description Every duty that the act is offered for: it is recorded once and serves them all. */
            occurrenceIds?: null | string[];
            /**
             * @description Also hands these duties in for confirmation.
             * @default false
             */
            submit: boolean;
            sentTo?: null | string[];
            copiedTo?: null | string[];
            /** @description Duties of ongoing conduct of the unit that it shows: filed there, and never judged. */
            conductObligationIds?: null | string[];
            proceedings?: null | components["schemas"]["ProceedingsRequest"];
            /** @description What the meeting resolved: each becomes a duty in its owner's ledger. */
            resolutions?: null | components["schemas"]["ResolutionRequest"][];
        };
        RecordCapRequest: {
            kind?: null | components["schemas"]["CapKind"];
            /** @description What happened, in writing. */
            facts?: null | string;
            /** Format: date */
            occurredOn: string;
            /** @description The cap of the round's terms; may be left out for a falsification. */
            ruleCode?: null | string;
            /**
             * Format: uuid
             * @description The accountability case whose decision it is. Somebody who knows it names it; it is not looked up.
             */
            caseId?: null | string;
        };
        /** @description What a command on one thing answers. */
        Recorded: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        RecordedAct: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            occurrences: components["schemas"]["OccurrenceAfter"][];
        };
        RecordedDecision: {
            /** Format: uuid */
            caseId: string;
            article: string;
            /** Format: date */
            on: string;
            measures: string[];
        };
        RecordFindingRequest: {
            /**
             * Format: uuid
             * @description The unit in which it was found.
             */
            unitId: string;
            text?: null | string;
            severity?: null | components["schemas"]["Severity"];
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            itemNumber?: null | number;
            /**
             * Format: uuid
             * @description The post that puts it right; left out where the unit does as a whole.
             */
            ownerPostId?: null | string;
        };
        RecordingLag: {
            /** Format: int32 */
            acts: number;
            /** Format: int32 */
            medianDays: null | number;
            /** Format: int32 */
            sameWeek: number;
            /** Format: int32 */
            sameMonth: number;
            /** Format: int32 */
            later: number;
            /** Format: int32 */
            corrections: number;
        };
        RecordProceedingsRequest: {
            proceedings?: null | components["schemas"]["ProceedingsRequest"];
            /** @description Asked for when what went on is recorded anew. */
            reason?: null | string;
        };
        RecordPublicityRequest: {
            /** Format: uuid */
            unitId: string;
            kind?: null | components["schemas"]["PublicityKind"];
            /** @description What it was about; no contents and nothing that others said. */
            title?: null | string;
            /** Format: date */
            occurredOn: string;
            /** @description Channels of the register by which it went out. */
            channelIds?: null | string[];
            /** @description Bodies of the directory that took part. */
            bodyIds?: null | string[];
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            evidenceIds?: null | string[];
        };
        RecordStepRequest: {
            /** @description One of the duty's own steps. */
            step?: null | string;
            /** Format: date */
            occurredOn: string;
            /**
             * Format: time
             * @description Time of day in Asia/Shanghai.
             */
            occurredAt?: null | string;
            /** @description Why the recorded time was wrong; only to correct it. */
            reason?: null | string;
        };
        RecordTriggerRequest: {
            obligationId?: null | string;
            /** Format: date */
            occurredOn: string;
            /** @description What happened, in the unit's own words; never a person's words or views. */
            description?: null | string;
            /**
             * Format: time
             * @description Time of day in Asia/Shanghai, where it is known; hours are then counted from it.
             */
            occurredAt?: null | string;
            /** @description The posts for which it starts the duty, where posts owe it; all of them when absent. */
            postIds?: null | string[];
        };
        RecoveryCodesView: {
            /** @description Each stands in for the authenticator once. They are said this once. */
            codes: string[];
        };
        /**
         * @default none
         * @enum {unknown}
         */
        RectificationPart: "none" | "party-organisation" | "discipline-committee" | "individual";
        RecuseHandlerRequest: {
            capacity: components["schemas"]["CaseCapacity"];
            /** Format: uuid */
            successorId: string;
            reason?: null | string;
        };
        RegisterChannelRequest: {
            /** @description One of the kinds of channel. */
            kind?: null | string;
            nameZh?: null | string;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: uuid
             * @description The post that answers for it; for a club, its adviser.
             */
            responsiblePostId: string;
            /** Format: date */
            openedOn: string;
            /**
             * Format: int32
             * @description Months from one review to the next.
             * @default 12
             */
            reviewMonths: null | number;
            /**
             * Format: int32
             * @description Months between checks that its contents are kept up to date; left out for none.
             */
            updateMonths?: null | number;
            /**
             * Format: int32
             * @description Months between checks of its technical security; left out for none.
             */
            securityMonths?: null | number;
            /** @description What the bureau's rules call it, as they are offered; left out where they name none. */
            namedByRules?: null | string;
            address?: null | string;
            licenceNumber?: null | string;
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            evidenceIds?: null | string[];
        };
        ReleaseSupervisorRequest: {
            /** Format: uuid */
            unitId?: null | string;
            /** Format: date */
            on?: null | string;
            reason?: null | string;
        };
        ReleaseTopicRequest: {
            /** Format: uuid */
            schemeId?: null | string;
            /**
             * Format: date
             * @description First day without it.
             */
            on?: null | string;
            obligationId?: null | string;
            article?: null | string;
            reason?: null | string;
        };
        RemindedObligation: {
            id: string;
            article: string;
            titleZh: string;
            titleEn: string;
        };
        ReminderPolicyAbilities: {
            set: boolean;
        };
        ReminderPolicyView: {
            daysBefore: number[];
            /** Format: time */
            quietFrom: string;
            /** Format: time */
            quietUntil: string;
            quietOnRestDays: boolean;
            escalation: components["schemas"]["EscalationStep"][];
            overrides: components["schemas"]["ObligationReminders"][];
            /** @description Those that may be given days of their own. */
            obligations: components["schemas"]["RemindedObligation"][];
            /**
             * Format: date-time
             * @description Null while the bureau has set nothing: what is shown are the defaults.
             */
            setAt: null | string;
            /** Format: int64 */
            version: number;
            can: components["schemas"]["ReminderPolicyAbilities"];
        };
        RemoveApprovalRuleRequest: {
            /** Format: uuid */
            schemeId?: null | string;
            category?: null | string;
        };
        RemoveOutsideProviderRequest: {
            reason?: null | string;
        };
        RenameUnitRequest: {
            nameZh?: null | string;
            nameEn?: null | string;
            /** Format: date */
            on?: null | string;
        };
        ReopenFindingRequest: {
            reason?: null | string;
            /** Format: date */
            dueOn: string;
        };
        /** @description What a change of units or posts would bring about, for whoever has to confirm it. */
        ReorganisationEffect: {
            units: components["schemas"]["UnitEffect"][];
            posts: components["schemas"]["PostEffect"][];
            duties: components["schemas"]["DutyEffect"][];
        };
        /** @enum {unknown} */
        ReorganisationKind: "merge" | "split" | "dissolve" | "move" | null;
        ReorganisationView: {
            /** Format: uuid */
            id: string;
            kind: string;
            units: components["schemas"]["NamedUnit"][];
            intoUnits: components["schemas"]["NamedUnit"][];
            /** Format: date */
            on: string;
            reason: string;
            /** @description What became of open duties; null where they were left alone. */
            openDuties: null | string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Null for programs and for whoever is no longer kept. */
            recordedBy: null | string;
        };
        ReorganiseRequest: {
            kind?: null | components["schemas"]["ReorganisationKind"];
            /** @description The units that it happens to: several for a merger, one otherwise. */
            unitIds?: null | string[];
            /**
             * Format: uuid
             * @description The unit that takes their place, or the new parent for a move.
             */
            intoUnitId?: null | string;
            /** @description Units that come out of it; the first takes the place of what ends, unless intoUnitId says otherwise. */
            newUnits?: null | components["schemas"]["NewUnitRequest"][];
            /** @description For a split: the unit goes on beside those that came out of it. */
            goesOn?: null | boolean;
            /** Format: date */
            on?: null | string;
            reason?: null | string;
            openDuties?: null | components["schemas"]["OpenDutiesRule"];
        };
        ReplaceHandlerRequest: {
            capacity?: null | components["schemas"]["AppraisalCapacity"];
            /** Format: uuid */
            successorId: string;
            reason?: null | string;
        };
        ReportAbilities: {
            edit: boolean;
            signOff: boolean;
            send: boolean;
            receive: boolean;
            return: boolean;
            ask: boolean;
            answer: boolean;
        };
        /** @description What a unit is to receive in a year: each report that units under it owe, and what came. */
        ReportDeskView: {
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            year: number;
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            received: number;
            /** Format: int32 */
            missing: number;
            reports: components["schemas"]["ExpectedReport"][];
            beside: components["schemas"]["ReportSummary"][];
        };
        ReportSentence: {
            /** Format: int32 */
            number: number;
            section: string;
            text: string;
            generated: null | string;
            sources: components["schemas"]["ReportSource"][];
        };
        ReportSource: {
            kind: string;
            /** Format: uuid */
            id: string;
        };
        ReportSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            recipientUnitId: null | string;
            recipientName: string;
            /** Format: uuid */
            occurrenceId: null | string;
            title: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            /** @enum {string} */
            state: "draft" | "signed-off" | "sent" | "received" | "returned";
            /** Format: date */
            sentOn: null | string;
            /** Format: int32 */
            openQuestions: number;
            /** Format: int64 */
            version: number;
        };
        /** @description A report with its sentences, each with where it comes from, and what was asked about it. */
        ReportView: {
            sentences: components["schemas"]["ReportSentence"][];
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            signedOffAt: null | string;
            signedOffByName: null | string;
            /** Format: uuid */
            actId: null | string;
            /** Format: date-time */
            receivedAt: null | string;
            returnedBecause: null | string;
            questions: components["schemas"]["QuestionRow"][];
            can: components["schemas"]["ReportAbilities"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            recipientUnitId: null | string;
            recipientName: string;
            /** Format: uuid */
            occurrenceId: null | string;
            title: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            /** @enum {string} */
            state: "draft" | "signed-off" | "sent" | "received" | "returned";
            /** Format: date */
            sentOn: null | string;
            /** Format: int32 */
            openQuestions: number;
            /** Format: int64 */
            version: number;
        };
        ReportWordsRequest: {
            text?: null | string;
        };
        RequestActivityRequest: {
            /** Format: uuid */
            unitId: string;
            /** @description One of the bureau's kinds that have an approver. */
            kind?: null | string;
            /** @description Its title. Nothing of what will be said there, and nobody who comes. */
            topic?: null | string;
            /** Format: date */
            plannedOn: string;
            venue?: null | string;
            /** Format: uuid */
            responsiblePostId: string;
            /**
             * Format: time
             * @description Time of day in Asia/Shanghai; left out where it is not fixed.
             */
            startsAt?: null | string;
            /**
             * Format: uuid
             * @description The venue of the register; left out for another place.
             */
            channelId?: null | string;
        };
        RequestExtensionRequest: {
            /**
             * Format: date
             * @description The later due day that is asked for.
             */
            dueOn: string;
            reason?: null | string;
        };
        ResolutionRequest: {
            text?: null | string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: uuid
             * @description The unit that carries it out; left out where a post does.
             */
            ownerUnitId?: null | string;
            /**
             * Format: uuid
             * @description The post that carries it out.
             */
            ownerPostId?: null | string;
            /** @description What is accepted as proof; left out: a report, minutes, a plan or a rule document. */
            evidenceKinds?: null | string[];
        };
        ResolutionRow: {
            /** Format: uuid */
            occurrenceId: string;
            /** Format: uuid */
            actId: string;
            meetingTitle: string;
            /** Format: date */
            meetingOn: string;
            /** Format: int32 */
            number: number;
            text: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "not-due" | "open" | "due-soon" | "submitted" | "returned" | "overdue" | "fulfilled" | "late" | "missed" | "made-up" | "waived" | "declared-none" | "no-verdict" | "withdrawn";
            /** Format: date */
            completedOn: null | string;
        };
        ResourceAbilities: {
            declare: boolean;
        };
        ResourceView: {
            evidence: components["schemas"]["EvidenceSummary"][];
            can: components["schemas"]["ResourceAbilities"];
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: int32 */
            posts: null | number;
            /** Format: double */
            budgetYuan: null | number;
            reason: null | string;
            /** Format: uuid */
            actId: null | string;
            /** Format: date-time */
            declaredAt: null | string;
            /** Format: int64 */
            version: number;
        };
        ResponsibilityItem: {
            obligationId: string;
            article: string;
            /** @description The rules that ask for it; of what was assigned, who demanded it, and empty where a meeting or a finding did. */
            schemeTitleZh: string;
            titleZh: string;
            titleEn: string;
            category: string;
            /** @description `dated` in the rules, `standing` where something has to exist, `assigned` by a demand, a meeting or a finding, `event` or `conduct`. */
            kind: string;
            cadenceKind: string;
            trigger: null | string;
            steps: string[];
            evidenceKinds: string[];
            /** @description Empty for what waits for an event, and for ongoing conduct. */
            windows: components["schemas"]["ResponsibilityWindow"][];
        };
        /** @enum {unknown} */
        ResponsibilityKind: "principal-leadership" | "important-leadership" | "direct-leadership" | "own-decision" | "main-responsibility" | "supervision-responsibility" | "personal-responsibility" | "exempt" | null;
        ResponsibilityListView: {
            unit: components["schemas"]["LedgerUnit"];
            /** Format: int32 */
            year: number;
            owners: components["schemas"]["ResponsibilityOwner"][];
        };
        ResponsibilityOwner: {
            /**
             * Format: uuid
             * @description Null for what the unit owes as a whole.
             */
            postId: null | string;
            titleZh: null | string;
            titleEn: null | string;
            /** @description What the post bears by its role; of the unit, what the rules lay on it as a whole. */
            responsibilityTypes: string[];
            /** @description Who holds the post today; null while it is vacant. */
            holderName: null | string;
            holderActing: boolean;
            items: components["schemas"]["ResponsibilityItem"][];
        };
        /** @description A window of a dated duty, with where it stands today. */
        ResponsibilityWindow: {
            /** Format: uuid */
            occurrenceId: string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
            /** Format: int32 */
            requiredCount: number;
            state: string;
            targetUnitNameZh: null | string;
        };
        ResultLine: {
            /** Format: int32 */
            criterion: number;
            basis: components["schemas"]["LineBasis"];
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            weight: number;
            /** Format: double */
            points: number;
        };
        ResultUse: {
            code: string;
            article: string;
            titleZh: string;
            titleEn: string;
        };
        ResultUsed: {
            /** Format: uuid */
            useId: string;
            kind: components["schemas"]["ResultUseKind"];
            provision: null | string;
            article: null | string;
            recipient: components["schemas"]["UseRecipient"];
            /** Format: date */
            on: string;
            words: string;
            recordedBy: string;
        };
        /** @enum {unknown} */
        ResultUseKind: "reported-upward" | "circulated" | "other-appraisal" | "discipline-supervision" | "basis";
        ResultView: {
            result: components["schemas"]["AppraisalResult"];
            /** @description Whether it was settled; else it is what would be settled now. */
            settled: boolean;
            words: null | string;
            settledBy: null | string;
        };
        ReturnReportRequest: {
            reason?: null | string;
        };
        ReviewChannelRequest: {
            /** Format: date */
            reviewedOn: string;
            result?: null | components["schemas"]["ReviewResult"];
            /** Format: date */
            putRightBy?: null | string;
            /** @description What is to be put right, or why it is closed, in short; nothing about anybody's words or opinions. */
            note?: null | string;
            /** Format: uuid */
            dutyUnitId?: null | string;
            occurrenceIds?: null | string[];
            conductObligationIds?: null | string[];
            evidenceIds?: null | string[];
        };
        /** @enum {unknown} */
        ReviewOutcome: "upheld" | "changed" | "revoked" | null;
        /** @enum {unknown} */
        ReviewResult: "kept" | "put-right" | "closed" | null;
        /** @description A duty that a revision would add or take back. */
        RevisedDuty: {
            /** Format: uuid */
            id: string;
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            /** Format: uuid */
            postId: null | string;
            postTitleZh: null | string;
            /** Format: uuid */
            targetUnitId: null | string;
            targetUnitNameZh: null | string;
            windowKey: string;
            /** Format: date */
            dueOn: null | string;
        };
        RevisionCounts: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            noLongerOwed: number;
        };
        Role: {
            id: string;
            titleZh: string;
            titleEn: string;
            responsibilityType: string[];
            unit: string;
            articles?: string[];
            holderRule?: null | string;
            note?: null | string;
        };
        RoleGrant: {
            role: string;
            /** Format: uuid */
            unitId: null | string;
        };
        /** @enum {unknown} */
        RoleReach: "whole-tenant" | "whole-tenant-or-unit" | "unit";
        RoleRequest: {
            role?: null | string;
            /** Format: uuid */
            unitId?: null | string;
        };
        RoleTable: {
            items: components["schemas"]["RoleView"][];
            abilities: string[];
            nextCursor: null | string;
        };
        RoleView: {
            role: string;
            nameZh: string;
            nameEn: string;
            /** @description Kinds of tenant in which it may be held. */
            tenantKinds: string[];
            /** @description `whole-tenant`, `whole-tenant-or-unit` or `unit`: how far a grant reaches. */
            reach: components["schemas"]["RoleReach"];
            administrator: boolean;
            abilities: string[];
        };
        Rollup: {
            /** Format: int32 */
            year: number;
            by: components["schemas"]["RollupBy"];
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            /** Format: int32 */
            noRecord: number;
            groups: components["schemas"]["RollupGroup"][];
            freshness: components["schemas"]["Freshness"];
        };
        /** @enum {unknown} */
        RollupBy: "unit" | "portfolio" | "unit-type" | "category" | "article" | "responsibility-type" | "month" | "quarter" | "half-year" | "scheme";
        RollupGroup: {
            key: string;
            nameZh: string;
            nameEn: null | string;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            /** Format: int32 */
            noRecord: number;
            assessment: components["schemas"]["Assessment"];
        };
        RoundAbilities: {
            prepare: boolean;
            start: boolean;
            close: boolean;
            use: boolean;
        };
        RoundGrade: {
            code: string;
            /** Format: int32 */
            rank: number;
            titleZh: string;
            titleEn: string;
        };
        /** @description The rounds of the bureau, for its office; for others those in which they have a part. */
        RoundList: {
            items: components["schemas"]["RoundRow"][];
            can: components["schemas"]["RoundListAbilities"];
        };
        RoundListAbilities: {
            open: boolean;
        };
        RoundRow: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            organiserUnitId: string;
            organiserNameZh: string;
            /** Format: uuid */
            schemeId: string;
            cycleId: string;
            cycleZh: string;
            cycleEn: string;
            article: string;
            periodKey: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            /** @enum {string} */
            state: "in-preparation" | "running" | "closed";
            /** Format: int32 */
            subjects: number;
            /** Format: int64 */
            version: number;
        };
        RoundSubjectsRequest: {
            subjects?: null | components["schemas"]["AppraisedSubjectRequest"][];
        };
        RoundTerms: {
            /** Format: date */
            figuresOn: string;
            /** Format: date */
            selfAssessmentBy: string;
            whereNothingIsOwed: components["schemas"]["NothingOwed"];
            /** Format: int32 */
            objectionDays: number;
            criteria: components["schemas"]["Criterion"][];
            thresholds: components["schemas"]["GradeThreshold"][];
            caps: components["schemas"]["CapRule"][];
        };
        RoundTermsRequest: {
            /** Format: date */
            figuresOn: string;
            /** Format: date */
            selfAssessmentBy: string;
            whereNothingIsOwed?: null | components["schemas"]["NothingOwed"];
            /** Format: int32 */
            objectionDays: number;
            criteria?: null | components["schemas"]["CriterionRequest"][];
            thresholds?: null | components["schemas"]["GradeThreshold"][];
            caps?: null | components["schemas"]["CapRuleRequest"][];
        };
        RoundView: {
            round: components["schemas"]["RoundRow"];
            schemeTitleZh: string;
            /** @description Whom the rules want appraised. */
            kinds: string[];
            grades: components["schemas"]["RoundGrade"][];
            bothKinds: boolean;
            falsification: null | components["schemas"]["FalsificationRule"];
            focusPoints: components["schemas"]["FocusItem"][];
            statedUses: components["schemas"]["ResultUse"][];
            terms: null | components["schemas"]["RoundTerms"];
            /** @description The subjects as they are named; for the office alone. */
            named: components["schemas"]["NamedSubject"][];
            /** @description Where each stands, in the order of the organisation; those in which the reader has a part. */
            appraisals: components["schemas"]["AppraisalRow"][];
            can: components["schemas"]["RoundAbilities"];
        };
        /** @description Something wrong with a row, in the words of the decision that would refuse it. */
        RowFault: {
            /** @description Key of the sheet. */
            sheet: string;
            /**
             * Format: int32
             * @description As the office program counts it.
             */
            row: number;
            /** @description Key of the column; empty for the row as a whole. */
            column: string;
            code: string;
            detail: string;
        };
        RunningVerification: {
            /** Format: uuid */
            caseId: string;
            article: string;
            /** Format: date */
            occurredOn: string;
        };
        ScanEvidenceRequest: Record<string, never>;
        SchemeAbilities: {
            signOff: boolean;
            issue: boolean;
            withdraw: boolean;
        };
        /** @description What became of every obligation of a rule set in a year, with the organisation as it is. */
        SchemeAccounting: {
            /** Format: uuid */
            schemeId: string;
            /** Format: int32 */
            year: number;
            outcomes: components["schemas"]["OutcomeCount"][];
            items: components["schemas"]["ObligationAccountView"][];
        };
        SchemePack: {
            schemaVersion: string;
            packId: string;
            prefix: string;
            metadata: components["schemas"]["PackMetadata"];
            bodies?: components["schemas"]["OutsideBody"][];
            unitTypes: components["schemas"]["UnitType"][];
            roles?: components["schemas"]["Role"][];
            obligations: components["schemas"]["Obligation"][];
            taskTable?: components["schemas"]["PackTask"][];
            appraisal?: null | components["schemas"]["Appraisal"];
            accountability?: null | components["schemas"]["AccountabilityRules"];
            systemNeeds?: components["schemas"]["SystemNeed"][];
            provisions?: components["schemas"]["Provision"][];
            ambiguities?: components["schemas"]["Ambiguity"][];
            openParameters?: components["schemas"]["OpenParameter"][];
            notes?: string[];
        };
        SchemeSettings: {
            halfYearSecondStartsOn?: string;
            dueDayInclusive?: boolean;
            /** Format: int32 */
            closingGraceDays?: number;
            /** Format: int32 */
            promptlyHours?: null | number;
            /** Format: int32 */
            firstMomentHours?: null | number;
            workingDayRule?: string;
            /** Format: int32 */
            retentionYears?: null | number;
            /** Format: int32 */
            minSpacingDays?: null | number;
            evidenceRequirement?: string;
            applyReferencedLists?: boolean;
        };
        SchemeSummary: {
            /** Format: uuid */
            id: string;
            packId: string;
            prefix: string;
            titleZh: string;
            titleEn: string;
            bureauKind: string;
            status: string;
            /** Format: date */
            effectiveFrom: null | string;
            /** Format: date-time */
            importedAt: string;
            /** Format: int32 */
            obligationCount: number;
            /** Format: int32 */
            undecided: number;
            /** Format: int64 */
            version: number;
            inForce: boolean;
        };
        SchemeTemplateSummary: {
            id: string;
            titleZh: string;
            titleEn: string;
            bureauKind: string;
            /** Format: int32 */
            obligations: number;
            /** Format: int32 */
            provisions: number;
        };
        SchemeTextView: {
            /** Format: uuid */
            schemeId: string;
            /** @description Null while no text is attached. */
            text: null | string;
            sha256: null | string;
            attachedBy: null | string;
            /** Format: date-time */
            attachedAt: null | string;
            /** @description Where provisions of the pack stand in the text; a provision that was not found is absent. */
            articles: components["schemas"]["ArticlePlace"][];
            citations: components["schemas"]["CitationView"][];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["TextAbilities"];
        };
        /** @description What stands beside the pack's own members in the answer. */
        SchemeView: {
            /** Format: uuid */
            id: string;
            status: string;
            /** Format: date */
            effectiveFrom: null | string;
            /** Format: date-time */
            importedAt: string;
            /** Format: date-time */
            signedOffAt: null | string;
            /** Format: date-time */
            issuedAt: null | string;
            transition: null | components["schemas"]["Transition"];
            /** Format: uuid */
            parentId: null | string;
            settings: components["schemas"]["SchemeSettings"];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["SchemeAbilities"];
        };
        Scoring: {
            style: string;
            articles?: string[];
        };
        SeatRow: {
            /** Format: uuid */
            postId: string;
            titleZh: string;
            unitNameZh: string;
            holderName: null | string;
        };
        /** @enum {unknown} */
        SecondFactorFor: "whoever-has-one" | "administrators" | "everybody";
        SelfAccount: {
            /** Format: uuid */
            postId: string;
            /** Format: date */
            submittedOn: null | string;
            /** Format: date */
            heardOn: null | string;
        };
        SendProposalRequest: {
            /** Format: uuid */
            fromUnitId: string;
            /** Format: uuid */
            toUnitId: string;
            /**
             * Format: uuid
             * @description Who receives it for that body.
             */
            toPersonId: string;
            triggerId?: null | string;
            grounds?: null | string;
            /**
             * Format: uuid
             * @description The leading body that is meant; left out when a post is named.
             */
            subjectUnitId?: null | string;
            /** Format: uuid */
            subjectPostId?: null | string;
            /**
             * Format: date
             * @description Last day for the answer, where one is set.
             */
            answerDueOn?: null | string;
        };
        SendReportRequest: {
            /** @description The report as it was sent, and its receipt; with them the duty is handed in at once. */
            evidenceIds?: null | string[];
        };
        SentenceRequest: {
            text?: null | string;
            /**
             * Format: int32
             * @description Of a sentence that is kept or changed; left out for one that is written anew.
             */
            number?: null | number;
            /** @description `meetings`, `duties`, `open`, `findings` or `own`; what is written anew is of one's own where it is left out. */
            section?: null | string;
        };
        ServeDecisionRequest: {
            /** Format: uuid */
            subject: string;
            /**
             * Format: date
             * @description Last day on which the subject may ask for a review.
             */
            reviewUntil: string;
        };
        ServeNoticeRequest: {
            /** Format: uuid */
            subject: string;
            /**
             * Format: date
             * @description Last day on which the subject may make its statement.
             */
            statementDueOn: string;
        };
        SessionAccount: {
            id: string;
            userName: string;
        };
        /** @description The person behind an account. The name is looked up, never recorded with the account. */
        SessionPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionRules: {
            /** Format: int32 */
            idleMinutes: number;
            /** Format: int32 */
            longestHours: number;
            /** Format: int32 */
            most: null | number;
        };
        /** @description The tenant as a session shows it. */
        SessionTenant: {
            id: string;
            nameZh: string;
            nameEn: string;
            /** @description `bureau` or `oversight`. */
            kind: string;
            bureauKind: null | string;
        };
        SessionTenants: {
            current: string;
            items: components["schemas"]["SessionTenant"][];
        };
        /** @description Who is signed in, where, and what they may do; read anew each time. */
        SessionView: {
            account: components["schemas"]["SessionAccount"];
            person: null | components["schemas"]["SessionPerson"];
            tenant: components["schemas"]["SessionTenant"];
            roles: components["schemas"]["RoleGrant"][];
            abilities: string[];
            /** @description To be sent as X-CSRF-TOKEN with every unsafe request of this session. */
            csrfToken: string;
            /** @description True when the data is made up. */
            demonstration: boolean;
            /** @description `change-password`, `set-up-second-factor`: what has to be done before anything else is answered. */
            owes: string[];
            /**
             * Format: date
             * @description The day in Asia/Shanghai.
             */
            today: string;
        };
        SetActivityPolicyRequest: {
            kinds?: null | components["schemas"]["ActivityKindRequest"][];
            /**
             * @description Whether a late request is taken and marked; it is refused otherwise.
             * @default false
             */
            marksLateRequests: boolean;
            /**
             * Format: int32
             * @description Days after the planned day for which an approval lasts.
             * @default 30
             */
            validDays: number;
        };
        SetApprovalRuleRequest: {
            mode?: null | components["schemas"]["ApprovalMode"];
            /** Format: uuid */
            schemeId?: null | string;
            category?: null | string;
            /**
             * Format: int32
             * @description How many persons; counts only where the mode is a quorum.
             * @default 0
             */
            quorum: number;
            roleIds?: null | string[];
            postIds?: null | string[];
        };
        SetCalendarYearRequest: {
            noticeNumber?: null | string;
            noticeTitle?: null | string;
            /** @description Days off under one name, both ends included. */
            holidays?: null | components["schemas"]["Holiday"][];
            /** @description Saturdays and Sundays that are worked in exchange. */
            workingRestDays?: null | string[];
            /** Format: date */
            publishedOn?: null | string;
        };
        SetCaseLimitsRequest: {
            limits?: null | components["schemas"]["StepLimit"][];
            /** @description By which document or decision of the bureau. */
            basis?: null | string;
        };
        SetEvidenceCareRequest: {
            /** Format: uuid */
            ownerPostId?: null | string;
            /** Format: date */
            expiresOn?: null | string;
            /**
             * Format: int32
             * @default 30
             */
            renewalNoticeDays: number;
        };
        SetEvidenceLevelRequest: {
            level?: null | components["schemas"]["EvidenceLevel"];
            reason?: null | string;
        };
        SetEvidencePolicyRequest: {
            /** Format: int32 */
            retentionYears?: null | number;
            kinds?: null | components["schemas"]["KindRetention"][];
            readers?: null | components["schemas"]["LevelReaders"][];
        };
        SetOutsideProviderRequest: {
            nameZh?: null | string;
            nameEn?: null | string;
            issuer?: null | string;
            clientId?: null | string;
            /** @description Left out to keep the one that is there. */
            clientSecret?: null | string;
            /** @description `preferred_username` when it is left out. */
            userNameClaim?: null | string;
        };
        SetPatternRequest: {
            /**
             * Format: uuid
             * @description The body that leads.
             */
            leadingUnitId?: null | string;
            /**
             * Format: uuid
             * @description The office that coordinates.
             */
            coordinatingUnitId?: null | string;
            /** Format: date */
            from?: null | string;
            /** @description The units that join in, each in its own field. */
            joiningUnitIds?: null | string[];
            /** Format: uuid */
            coordinatorPostId?: null | string;
            /** @description Article or document that says so. */
            basis?: null | string;
        };
        SetProcedureBookRequest: {
            templates?: null | components["schemas"]["ProcedureTemplateRequest"][];
        };
        SetReminderPolicyRequest: {
            /** @description Days before the due day. */
            daysBefore?: null | number[];
            /**
             * Format: time
             * @description Time of day in Asia/Shanghai from which nothing is sent; the same as the end for no quiet hours.
             */
            quietFrom?: null | string;
            /** Format: time */
            quietUntil?: null | string;
            /** @default true */
            quietOnRestDays: boolean;
            /** @description Who is told of what is overdue; nobody when it is empty. */
            escalation?: null | components["schemas"]["EscalationStep"][];
            /** @description Obligations with days of their own; no days send no reminder. */
            overrides?: null | components["schemas"]["ObligationReminders"][];
        };
        SetSettingRequest: {
            setting?: null | string;
            /** @description The value as text: `30`, `true`, `09-01`, a code; null leaves the point open. */
            value?: null | string;
            reason?: null | string;
        };
        SetSignInPolicyRequest: {
            passwords?: null | components["schemas"]["PasswordRules"];
            secondFactor?: null | components["schemas"]["SecondFactorFor"];
            sessions?: null | components["schemas"]["SessionRules"];
        };
        SettingAbilities: {
            set: boolean;
            revise: boolean;
        };
        /** @description Who decided something, and when. */
        SettingDecision: {
            value: null | string;
            former: null | string;
            reason: null | string;
            by: null | string;
            /** Format: date-time */
            at: string;
        };
        SettingsView: {
            /** Format: uuid */
            schemeId: string;
            status: string;
            /** Format: date-time */
            importedAt: string;
            items: components["schemas"]["SettingView"][];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["SettingAbilities"];
        };
        SettingView: {
            setting: string;
            /** @description Where the default comes from, as the matrix numbers it. */
            source: string;
            default: null | string;
            current: null | string;
            /** @description The codes to choose from; empty for a number or a day. */
            options: string[];
            /** @description Every decision in its order; empty while the default or what was given at the import holds. */
            decisions: components["schemas"]["SettingDecision"][];
        };
        SettleAppraisalRequest: {
            /** @description The conclusion in words; points and grade are computed. */
            words?: null | string;
        };
        /** @enum {unknown} */
        Severity: "minor" | "ordinary" | "serious" | null;
        SignatureRow: {
            side: string;
            /** Format: uuid */
            personId: string;
            name: null | string;
            remark: null | string;
            inPlaceTitleZh: null | string;
            inPlaceBecause: null | string;
            /** Format: date-time */
            signedAt: string;
            sha256: string;
        };
        SignHandoverRequest: {
            /** @description Of the hand-over as the signer read it. */
            sha256?: null | string;
            remark?: null | string;
            /** @description Why the outgoing holder cannot sign; given by the holder of a superior post who signs instead. */
            inPlaceBecause?: null | string;
        };
        SignInPolicyCan: {
            set: boolean;
        };
        SignInPolicyView: {
            passwords: components["schemas"]["PasswordRules"];
            secondFactor: components["schemas"]["SecondFactorFor"];
            sessions: components["schemas"]["SessionRules"];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["SignInPolicyCan"];
        };
        SignInRequest: {
            userName?: null | string;
            password?: null | string;
            /** @description Of the authenticator, or a recovery code, once it is asked for. */
            code?: null | string;
            passkey?: null | components["schemas"]["PasskeyProof"];
        };
        SignInWay: {
            tenantNameZh: string;
            tenantNameEn: string;
            /** @description Of the provider: what the button says. */
            nameZh: string;
            nameEn: string;
        };
        SignOffReportRequest: Record<string, never>;
        SkippedStep: {
            step: components["schemas"]["CaseStep"];
            ground: string;
            /** Format: date */
            on: string;
        };
        SkipStepRequest: {
            step: components["schemas"]["CaseStep"];
            ground?: null | string;
        };
        SourceBurden: {
            sourceName: string;
            /** Format: int32 */
            demands: number;
            /** Format: int32 */
            answers: number;
            /** Format: int32 */
            urges: number;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            repeated: number;
        };
        Stance: {
            /** Format: uuid */
            postId: string;
            kind: components["schemas"]["StanceKind"];
            clearObjection: boolean;
            overruled: boolean;
        };
        /** @enum {unknown} */
        StanceKind: "for" | "against" | "reserved" | null;
        StanceRequest: {
            /** Format: uuid */
            postId: string;
            kind?: null | components["schemas"]["StanceKind"];
            /** @default false */
            clearObjection: boolean;
            /** @default false */
            overruled: boolean;
        };
        StartedDuties: {
            /**
             * Format: uuid
             * @description The first of the duties that were started.
             */
            id: string;
            /** Format: int64 */
            version: number;
            /** @description All of them: one for the unit, or one for each post that owes it. */
            occurrenceIds: string[];
        };
        StartProcedureRequest: {
            /** Format: uuid */
            unitId: string;
            /** @description A procedure of the bureau's book. */
            name?: null | string;
            /** @description A title, such as that of a textbook; nothing of its contents. */
            subject?: null | string;
            /** Format: uuid */
            responsiblePostId: string;
            /** Format: date */
            startedOn: string;
        };
        /** @enum {unknown} */
        StatementForm: "written" | "in-person";
        StepLimit: {
            step: components["schemas"]["CaseStep"];
            /** Format: int32 */
            days: number;
        };
        /** @description What started a first-moment duty, and its steps in the order of the rules. */
        StepsView: {
            /** Format: date */
            triggeredOn: string;
            /** Format: time */
            triggeredAt: null | string;
            /**
             * Format: date-time
             * @description Until when each step is to be taken, in Asia/Shanghai; null while the bureau has set no hours.
             */
            dueAt: null | string;
            /** Format: int32 */
            hours: null | number;
            items: components["schemas"]["StepView"][];
        };
        /** @description One step of a first-moment duty with its clock. */
        StepView: {
            step: string;
            /** Format: date */
            occurredOn: null | string;
            /**
             * Format: time
             * @description Time of day in Asia/Shanghai.
             */
            occurredAt: null | string;
            /** Format: date-time */
            recordedAt: null | string;
            actor: null | components["schemas"]["TimelineActor"];
            /**
             * @description In time or late only where the bureau has set its hours.
             * @enum {string}
             */
            clock: "waiting" | "taken" | "in-time" | "late" | "overdue";
        };
        StudyRecord: {
            /** Format: uuid */
            leadPostId: null | string;
            documents: string[];
        };
        StudyRequest: {
            /** Format: uuid */
            leadPostId?: null | string;
            documents?: null | string[];
        };
        SubjectDecision: {
            /** Format: uuid */
            subject: string;
            outcome: components["schemas"]["DecisionOutcome"];
            choice: null | components["schemas"]["MeasureChoice"];
            reasons: string;
            toleranceGround: null | string;
            /** Format: date */
            effectUntil: null | string;
        };
        SubjectDecisionRequest: {
            /** Format: uuid */
            subject: string;
            outcome: components["schemas"]["DecisionOutcome"];
            /** @description With measures also why this severity. */
            reasons?: null | string;
            severity?: null | string;
            measures?: null | string[];
            externalBasis?: null | string;
            toleranceGround?: null | string;
            /** Format: date */
            effectUntil?: null | string;
        };
        /** @enum {unknown} */
        SubjectKind: "collective" | "individual";
        SubjectRequest: {
            /** Format: uuid */
            subject: string;
        };
        SubjectStatement: {
            form: components["schemas"]["StatementForm"];
            words: string;
            /** Format: date */
            on: string;
            /** Format: uuid */
            recordedBy: string;
        };
        /** @description How many duties of open years stay, are replaced, are withdrawn without another in their place, and are added. */
        SuccessionCounts: {
            /** Format: int32 */
            stays: number;
            /** Format: int32 */
            replaced: number;
            /** Format: int32 */
            withdrawn: number;
            /** Format: int32 */
            added: number;
        };
        /** @description What a version would do to the years that are open, before anybody confirms it. */
        SuccessionPreview: {
            /** Format: date */
            effectiveFrom: string;
            transition: components["schemas"]["Transition"];
            /**
             * Format: uuid
             * @description The version that gives way; null when there is none, and then nothing changes.
             */
            formerSchemeId: null | string;
            counts: components["schemas"]["SuccessionCounts"];
            obligations: components["schemas"]["ObligationSuccession"][];
            units: components["schemas"]["UnitSuccession"][];
            /** @description The first that change, then the first that stay; More says that there are others. */
            duties: components["schemas"]["DutySuccession"][];
            more: boolean;
        };
        /** @description How far an issued version has come with the years that were open when it took effect. */
        SuccessionView: {
            /** Format: uuid */
            schemeId: string;
            /** @description none: it is not in force; waiting: its first day is still to come; under-way; done. */
            state: string;
            /** Format: date */
            effectiveFrom: null | string;
            transition: null | components["schemas"]["Transition"];
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            pending: number;
        };
        SupervisionRow: {
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            supervisorUnitId: string;
            supervisorUnitNameZh: string;
            /** Format: uuid */
            supervisorPostId: null | string;
            postTitleZh: null | string;
            postTitleEn: null | string;
            holderName: null | string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
        };
        SuspendAccountRequest: {
            reason?: null | string;
        };
        SwitchTenantRequest: {
            /** @description The name of the organization, as `GET /my/tenants` gives it. */
            tenant?: null | string;
        };
        SystemNeed: {
            id: string;
            articles?: string[];
            titleZh: string;
            titleEn: string;
        };
        TakeFiguresRequest: {
            /**
             * Format: date
             * @description The day whose knowledge counts: the one of the round's terms, or a later one after an objection that was upheld.
             */
            knownOn: string;
        };
        TakeProcedureStepRequest: {
            /**
             * Format: int32
             * @description Counts from 1.
             */
            number: number;
            /** Format: date */
            on: string;
            /** @description Why the step is left out; left out itself when the step was taken. */
            ground?: null | string;
            evidenceIds?: null | string[];
        };
        /** @description A task of the task table in a year: who leads it, and where each responsible unit stands. */
        TaskView: {
            /** Format: uuid */
            schemeId: string;
            taskId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            lead: components["schemas"]["LedgerLine"][];
            parts: components["schemas"]["LedgerLine"][];
            /**
             * Format: int32
             * @description Responsible units that have recorded something for their part.
             */
            recorded: number;
        };
        TenureView: {
            /** Format: uuid */
            personId: string;
            name: null | string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description First day without it; null while it runs, so far as was known.
             */
            to: null | string;
            acting: boolean;
            /** @description Entered after the day on which it began. */
            backDated: boolean;
            begun: components["schemas"]["EnteredView"];
            ended: null | components["schemas"]["EnteredView"];
            reason: null | string;
        };
        TextAbilities: {
            attach: boolean;
            cite: boolean;
        };
        ThresholdFinding: {
            threshold: string;
            met: boolean;
            words: string;
        };
        TimelineActor: {
            accountId: string;
            /**
             * Format: uuid
             * @description Null for programs and for the platform's own sweep.
             */
            personId: null | string;
            name: null | string;
            /**
             * Format: uuid
             * @description The person for whom it was done by a delegate; null where somebody acted for themselves.
             */
            onBehalfOfId: null | string;
            onBehalfOf: null | string;
        };
        /** @description One recorded fact about a duty: when it happened, when it was recorded, who recorded it. */
        TimelineEntry: {
            /** Format: int64 */
            sequence: number;
            type: string;
            /** Format: date */
            occurredOn: null | string;
            /** Format: date-time */
            recordedAt: string;
            actor: components["schemas"]["TimelineActor"];
            statusFrom: null | string;
            statusTo: null | string;
            reason: null | string;
            /** Format: uuid */
            actId: null | string;
            /** @description The step of a first-moment duty that the fact is about. */
            step: null | string;
            /**
             * Format: time
             * @description Time of day in Asia/Shanghai, where it is part of the fact.
             */
            occurredAt: null | string;
            transfer: null | components["schemas"]["TimelineTransfer"];
        };
        TimelineTransfer: {
            /** Format: uuid */
            fromUnitId: string;
            fromUnitNameZh: null | string;
            /** Format: uuid */
            toUnitId: string;
            toUnitNameZh: null | string;
        };
        TrailEntry: {
            /** Format: int64 */
            sequence: number;
            kind: string;
            /** Format: date-time */
            at: string;
            /** @description The account or the program; `operator` and `platform-…` are the platform's own. */
            actor: null | string;
            /** @description The name that the account signs in with; null for what is no account of this organization. */
            actorName: null | string;
            /** @description The person behind it, as they are called today. */
            personName: null | string;
            onBehalfOfName: null | string;
            /** Format: uuid */
            streamId: string;
            /** Format: int64 */
            version: number;
            details: null | components["schemas"]["JsonElement"];
            /**
             * Format: int64
             * @description Its place in the chain; null while it is being chained.
             */
            position: null | number;
            hash: null | string;
        };
        TrailFault: {
            code: string;
            /** Format: int64 */
            sequence: number;
            /** Format: int64 */
            after: null | number;
            detail: string;
        };
        Transition: {
            rule: components["schemas"]["TransitionRule"];
            /** Format: date */
            cutOn?: null | string;
        };
        /** @enum {unknown} */
        TransitionRule: "begun-windows-keep-old" | "new-at-once" | "cut-at-date";
        TriggerOption: {
            trigger: components["schemas"]["CaseTrigger"];
            namedSubjects: string[];
        };
        TurnAccountDownRequest: {
            reason?: null | string;
        };
        UnitDifference: {
            /** Format: uuid */
            unitId: string;
            formerNameZh: null | string;
            latterNameZh: null | string;
            formerParentNameZh: null | string;
            latterParentNameZh: null | string;
        };
        UnitEffect: {
            /** Format: uuid */
            id: string;
            nameZh: string;
            /** @enum {string} */
            change: "opened" | "dissolved" | "moved";
            /** @description The successor, or the new parent; null where there is none. */
            intoNameZh: null | string;
        };
        UnitLag: {
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            lag: components["schemas"]["RecordingLag"];
        };
        UnitMonth: {
            /** Format: uuid */
            unitId: string;
            /** Format: int32 */
            month: number;
            counts: components["schemas"]["Counts"];
            subtree: components["schemas"]["Counts"];
        };
        UnitOverview: {
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            parentId: null | string;
            nameZh: string;
            unitType: string;
            own: components["schemas"]["Counts"];
            subtree: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
        };
        UnitRequest: {
            code?: null | string;
            nameZh?: null | string;
            nameEn?: null | string;
            unitType?: null | string;
            parentCode?: null | string;
            /** Format: date */
            openedOn?: null | string;
        };
        UnitsOpened: {
            /** Format: int64 */
            version: number;
            /** @description One for each unit of the request, in its order; units that were recorded before have theirs too. */
            ids: string[];
        };
        UnitSuccession: {
            /** Format: uuid */
            unitId: string;
            nameZh: string;
            counts: components["schemas"]["SuccessionCounts"];
        };
        UnitType: {
            id: string;
            nameZh: string;
            nameEn: string;
            kind: string;
            parent?: null | string;
            parentStated?: null | boolean;
            articles?: string[];
            note?: null | string;
        };
        UnitTypeView: {
            id: string;
            nameZh: string;
            nameEn: string;
            parent: null | string;
        };
        UnitView: {
            /** Format: uuid */
            id: string;
            code: string;
            nameZh: string;
            nameEn: null | string;
            unitType: string;
            unitTypeNameZh: string;
            /** Format: uuid */
            parentId: null | string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dissolvedOn: null | string;
            /** Format: uuid */
            successorId: null | string;
        };
        UnreadNotices: {
            /** Format: int32 */
            unread: number;
        };
        UrgeReceiversRequest: {
            /** @description The receivers that are pressed. */
            unitIds?: null | string[];
            reason?: null | string;
        };
        UseRecipient: {
            /** Format: uuid */
            unitId: null | string;
            /** Format: uuid */
            bodyId: null | string;
            name: string;
        };
        UseResultsRequest: {
            kind?: null | components["schemas"]["ResultUseKind"];
            /** Format: date */
            on: string;
            words?: null | string;
            /** @description The code of the use in the rules; left out where they name no such use. */
            provision?: null | string;
            /**
             * Format: uuid
             * @description The unit for which it was used; or
             */
            unitId?: null | string;
            /**
             * Format: uuid
             * @description the body outside, of the directory.
             */
            bodyId?: null | string;
            /** @description Whose results; left out for all of the round. */
            appraisalIds?: null | string[];
        };
        VerificationView: {
            sound: boolean;
            /** Format: int64 */
            events: number;
            /** Format: int64 */
            notChained: number;
            /** Format: int64 */
            lastPosition: number;
            /** Format: int64 */
            lastSequence: number;
            lastHash: null | string;
            /** Format: int32 */
            checkpoints: number;
            /**
             * Format: int64
             * @description The first event at fault, or the first that may be; null when none is.
             */
            firstFaultAt: null | number;
            /** Format: int64 */
            faultCount: number;
            faults: components["schemas"]["TrailFault"][];
            figures: null | components["schemas"]["FiguresShown"];
            figureDifferences: string[];
            /** Format: date-time */
            at: string;
        };
        VerifyCaseRequest: {
            /** @description Whether the duty was failed. */
            established: boolean;
            words?: null | string;
            /** @description What the rules ask of the outcome, each with whether it is met and by what. */
            thresholds?: null | components["schemas"]["ThresholdFinding"][];
        };
        VerifyTrailRequest: Record<string, never>;
        WaitingDemand: {
            /** Format: uuid */
            demandId: string;
            title: string;
            sourceName: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            /** Format: uuid */
            occurrenceId: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            acknowledgedAt: null | string;
            /** Format: int32 */
            urges: number;
            /** Format: date-time */
            urgedAt: null | string;
            urgedBecause: null | string;
        };
        /** @description The same facts under another rule. Computed when it is asked, and written nowhere. */
        WhatIf: {
            /** Format: uuid */
            schemeId: string;
            /**
             * Format: uuid
             * @description The version in force that the draft is laid beside.
             */
            formerId: string;
            /** Format: int32 */
            year: number;
            /** Format: date */
            day: string;
            former: components["schemas"]["Counts"];
            formerRate: null | components["schemas"]["Rate"];
            latter: components["schemas"]["Counts"];
            latterRate: null | components["schemas"]["Rate"];
            obligations: components["schemas"]["WhatIfObligation"][];
            /** @description The first of those that would stand otherwise; Count says how many there are. */
            duties: components["schemas"]["WhatIfDuty"][];
            /** Format: int32 */
            count: number;
        };
        /** @description A duty that would stand otherwise; null where one of the two does not ask for it. */
        WhatIfDuty: {
            obligationId: string;
            titleZh: string;
            titleEn: string;
            /** Format: uuid */
            unitId: string;
            unitNameZh: string;
            windowKey: string;
            formerState: null | string;
            latterState: null | string;
            /** Format: date */
            formerDueOn: null | string;
            /** Format: date */
            latterDueOn: null | string;
        };
        /** @description One obligation under the rules as they are and under the draft. */
        WhatIfObligation: {
            obligationId: string;
            article: string;
            titleZh: string;
            titleEn: string;
            former: components["schemas"]["Counts"];
            latter: components["schemas"]["Counts"];
        };
        WithdrawAuthorityRequest: {
            /**
             * Format: date
             * @description First day without it.
             */
            on: string;
            reason?: null | string;
        };
        WithdrawEvidenceRequest: {
            reason?: null | string;
        };
        WithdrawPortfolioRequest: {
            /** Format: uuid */
            unitId?: null | string;
            /**
             * Format: date
             * @description First day without it.
             */
            on?: null | string;
            reason?: null | string;
        };
        WithdrawPublicityRequest: {
            reason?: null | string;
        };
        WithdrawSchemeRequest: {
            reason?: null | string;
        };
        /** @description How the bureau divides the work that its rules ask, on a day. */
        WorkDivisionView: {
            /** Format: date */
            day: string;
            assignments: components["schemas"]["AssignmentRow"][];
            pattern: null | components["schemas"]["PatternRow"];
            supervisions: components["schemas"]["SupervisionRow"][];
            /** @description What an account with the role of a discipline supervisor may see and do, from the table of roles. */
            supervisorAbilities: string[];
            /** Format: int64 */
            version: number;
            can: components["schemas"]["ManageAbility"];
        };
        YearFigures: {
            /** Format: int32 */
            year: number;
            states: {
                [key: string]: number;
            };
        };
        YearOpening: {
            /** Format: int32 */
            year: number;
            /** Format: int32 */
            unitsOpened: number;
            /** Format: int32 */
            unitsAlreadyOpen: number;
            /** Format: int32 */
            occurrencesDerived: number;
        };
        YearRevisionDone: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            withdrawn: number;
        };
        YearRevisionView: {
            added: components["schemas"]["RevisedDuty"][];
            noLongerOwed: components["schemas"]["RevisedDuty"][];
            /** @description No longer owed, and with a result: nothing past changes. */
            staying: components["schemas"]["RevisedDuty"][];
        };
        YearToDate: {
            /** Format: int32 */
            year: number;
            /** Format: date */
            day: string;
            counts: components["schemas"]["Counts"];
            rate: null | components["schemas"]["Rate"];
            months: components["schemas"]["MonthTrend"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationList"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegateCandidates: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfDelegateCandidate"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdDelegations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveDelegationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDelegationsDelegationIdRevocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemandsDemandIdAcknowledgements: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeDemandRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemandsDemandIdAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDemandRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemandsDemandIdUrges: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgeReceiversRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemands: {
        parameters: {
            query?: {
                year?: number;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfDemandSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemands: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDemandRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemandsDemandId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemandBurden: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandBurden"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyNotices: {
        parameters: {
            query?: {
                unread?: boolean;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyNoticesNoticeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyUnreadNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyNoticeReadings: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNoticesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesRead"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReminderPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPolicyView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReminderPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReminderPolicyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdAccounting: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeAccounting"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdParent: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CiteParentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdComparison: {
        parameters: {
            query?: {
                former?: string;
            };
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightComparison: {
        parameters: {
            query?: {
                former?: string;
                latter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfComparisonView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdDistribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdDistribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistributeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdAcknowledgements: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemes: {
        parameters: {
            query?: {
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfSchemeSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemes: {
        parameters: {
            query?: {
                halfYearSecondStartsOn?: string;
                dueDayInclusive?: boolean;
                closingGraceDays?: number;
                promptlyHours?: number;
                firstMomentHours?: number;
                workingDayRule?: string;
                retentionYears?: number;
                minSpacingDays?: number;
                applyReferencedLists?: boolean;
                evidenceRequirement?: string;
            };
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A scheme pack, schema version 1.0. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdInterpretations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationsView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdInterpretations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterpretationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdInterpretationsInterpretationIdApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
                interpretationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdInterpretationsInterpretationIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
                interpretationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdIssue: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueSchemeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSchemeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeId: {
        parameters: {
            query?: {
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemeTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfSchemeTemplateSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemeTemplatesTemplateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemePack"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSettingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdSuccessionPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSuccessionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionPreview"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeTextView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdText: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTextRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSchemesSchemeIdCitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CiteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemesSchemeIdWhatIf: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReports: {
        parameters: {
            query?: {
                unitId?: string;
                recipientUnitId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfReportSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReportRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdQuestionsNumberAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWordsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdEdits: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReportsReportIdSending: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportDesk: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDeskView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportsReportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightOverview: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictOverview"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdOverview: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BureauOverview"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdOccurrences: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                cursor?: string;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePage"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdOccurrencesOccurrenceId: {
        parameters: {
            query?: {
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightOccurrenceView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdAbolition: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbolishPostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdAbolitionPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbolishPostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationEffect"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationUnitsUnitIdRename: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameUnitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationUnitsUnitIdMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationUnitsUnitIdDissolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveUnitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadingGroups: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfLeadingGroupView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLeadingGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishLeadingGroupRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonsPersonId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPersonsPersonId: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHandoversHandoverIdAssembly: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHandoversHandoverIdSignatures: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignHandoverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandovers: {
        parameters: {
            query?: {
                postId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfHandoverRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyHandovers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfHandoverRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandoversHandoverId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationUnitsUnitIdLeadingBody: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadingBodyAnswer"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLeadingGroupsGroupIdComposition: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComposeLeadingGroupRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLeadingGroupsGroupIdOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocateGroupOfficeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLeadingGroupsGroupIdEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLeadingGroupsGroupId: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadingGroupView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPosts: {
        parameters: {
            query?: {
                unitId?: string;
                cursor?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfPostView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstablishPostRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationReorganisations: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfReorganisationView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationReorganisations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganiseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdHandovers: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenHandoverRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenUnitsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsOpened"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutsideBodies: {
        parameters: {
            query?: {
                day?: string;
                all?: boolean;
                relation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideBodies"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOutsideBodies: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideBodyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOutsideBodiesBodyIdRevisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideBodyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOutsideBodiesBodyIdEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                bodyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersons: {
        parameters: {
            query?: {
                search?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfPersonRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPersons: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdPortfolio: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPortfolioRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdPortfolioWithdrawals: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPortfolioRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdAppointments: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointHolderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdTenureEnds: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTenureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPostsPostIdVacancyOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameVacancyOwnerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPostsPostIdHistory: {
        parameters: {
            query?: {
                day?: string;
                knownOn?: string;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostHistoryView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationReorganisationsPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganiseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationEffect"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkDivisionPattern: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPatternRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkDivisionSupervisors: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSupervisorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkDivisionSupervisorEnds: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseSupervisorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkDivisionAssignments: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTopicRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkDivisionAssignmentEnds: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseTopicRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkDivision: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkDivisionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instance"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOperationsProjections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfProjectionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOperationsProjectionsNameResumption: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectionCommand"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOperationsProjectionsNameRebuilds: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectionCommand"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildAsked"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActsActId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActs: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
                conduct?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfActView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordActRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAct"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActsActIdCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                actId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectActRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeetingsActIdProceedings: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                actId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProceedingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeetingsActIdResolutions: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                actId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptResolutionsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeetings: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
                nature?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfMeetingSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeetingsActId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResolutions: {
        parameters: {
            query?: {
                unitId?: string;
                mine?: boolean;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfResolutionRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApprovalRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRulesView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApprovalRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetApprovalRuleRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApprovalRulesRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveApprovalRuleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccurrencesOccurrenceIdComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfCommentView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdComments: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCommentsCommentId: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdInstrumentDates: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateInstrumentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstruments: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfInstrumentView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedgersUnitIdYear: {
        parameters: {
            query?: {
                state?: string;
                category?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                unitId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccurrencesOccurrenceId: {
        parameters: {
            query?: {
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfTaskView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyDuties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDuties"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdNoEventDeclaration: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLedgers: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenYearRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearOpening"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdSteps: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLedgersUnitIdYearTriggers: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                unitId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTriggerRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedDuties"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdExtensionRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdExtensionDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdWaiverRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOccurrencesOccurrenceIdWaiverDeclination: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedgersUnitIdYearResponsibilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityListView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedgersUnitIdYearRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearRevisionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLedgersUnitIdYearRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                unitId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearRevisionDone"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInspectionsInspectionIdFindings: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFindingRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFindingsFindingIdReopening: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenFindingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFindings: {
        parameters: {
            query?: {
                unitId?: string;
                severity?: string;
                mine?: boolean;
                open?: boolean;
                repeated?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfFindingRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFindingsFindingId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInspectionsInspectionIdChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckUnitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInspectionsInspectionIdConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeInspectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInspectionsInspectionIdCirculation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CirculateInspectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspections: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfInspectionSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInspections: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInspectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionsInspectionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inspectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInspectionPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfChecklistChoice"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsHandover: {
        parameters: {
            query?: {
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsLedger: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
                state?: string;
                category?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsOccurrences: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsPosts: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsPersons: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsBureaus: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsBureausBureauIdOccurrences: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsBureausBureauIdProvenance: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsProvenance: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsActs: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsEvidence: {
        parameters: {
            query?: {
                unitId?: string;
                kind?: string;
                level?: string;
                state?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsResponsibilities: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsVerdicts: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryVerdict"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfImportView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query?: {
                kind?: string;
            };
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedImport"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsImportIdConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmImportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsImportIdUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsImportIdWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsTemplatesKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Excel workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    formedOn: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceBundle: {
        parameters: {
            query?: {
                occurrenceId?: string;
                unitId?: string;
                year?: number;
                ids?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, under the media type of the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdCare: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEvidenceCareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEvidenceLevelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdHolds: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdHoldsHoldIdLifting: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdDisposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidencePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePolicyView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putEvidencePolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetEvidencePolicyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                unitId?: string;
                kind?: string;
                level?: string;
                state?: string;
                search?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfEvidenceSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    kind: string;
                    title: string;
                    unitId: string;
                    formedOn: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceSummary"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceEvidenceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceEvidenceIdPreview: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, under the media type of the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceEvidenceIdContent: {
        parameters: {
            query?: {
                inline?: boolean;
                version?: number;
            };
            header?: never;
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, under the media type of the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanEvidenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidenceEvidenceIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEvidenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemonstrationClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceOverview: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BureauOverview"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceOccurrences: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                cursor?: string;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePage"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceDifference: {
        parameters: {
            query?: {
                year?: number;
                former?: string;
                formerKnowledge?: string;
                latter?: string;
                latterKnowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdDifference: {
        parameters: {
            query?: {
                year?: number;
                former?: string;
                formerKnowledge?: string;
                latter?: string;
                latterKnowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDisplays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfDisplayRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDisplays: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDisplayRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedDisplay"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDisplaysDisplayIdRevocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                displayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisplayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCompliancePatterns: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patterns"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdPatterns: {
        parameters: {
            query?: {
                year?: number;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patterns"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceProvenance: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                cursor?: string;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provenance"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdProvenance: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                subtree?: boolean;
                state?: string;
                category?: string;
                month?: number;
                dueWithinDays?: number;
                cursor?: string;
                article?: string;
                unitType?: string;
                responsibilityType?: string;
                portfolio?: string;
                schemeId?: string;
                period?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provenance"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDisplayFiguresTenantSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayFigures"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplianceRollup: {
        parameters: {
            query?: {
                by?: string;
                year?: number;
                unitId?: string;
                subtree?: boolean;
                portfolioPostId?: string;
                category?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollup"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightBureausBureauIdRollup: {
        parameters: {
            query?: {
                by?: string;
                year?: number;
                unitId?: string;
                subtree?: boolean;
                portfolioPostId?: string;
                category?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path: {
                bureauId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollup"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOversightRollup: {
        parameters: {
            query?: {
                by?: string;
                year?: number;
                category?: string;
                asOf?: string;
                knowledge?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictRollup"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivities: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                unitId?: string;
                state?: string;
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfActivityRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActivities: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestActivityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActivitiesActivityIdDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideActivityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActivitiesActivityIdCancellation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelActivityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postActivitiesActivityIdHolding: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldActivityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivityPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPolicyView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putActivityPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetActivityPolicyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivitiesActivityId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttestations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfAttestationView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAttestations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAttestationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAttestationsAttestationIdSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                attestationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAttestationsAttestationIdReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                attestationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelActivityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttestedDuties: {
        parameters: {
            query?: {
                unitId?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttestedDuties"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannelsChannelIdCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectChannelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannelsChannelIdResponsiblePosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChannelPostRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannelsChannelIdClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseChannelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChannels: {
        parameters: {
            query?: {
                kind?: string;
                state?: string;
                unitId?: string;
                mine?: boolean;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfChannelRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannels: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterChannelRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChannelsChannelId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannelsChannelIdReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewChannelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannelsChannelIdChecks: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckChannelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChannelsChannelIdPuttingRight: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutChannelRightRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureBook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureBookView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProcedureBook: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetProcedureBookRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedures: {
        parameters: {
            query?: {
                unitId?: string;
                name?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfProcedureRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProcedures: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartProcedureRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresProcedureIdSteps: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeProcedureStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresProcedureIdDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProcedureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresProcedureIdDiscontinuation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscontinueProcedureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresProcedureId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicity: {
        parameters: {
            query?: {
                year?: number;
                unitId?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfPublicityView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublicity: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPublicityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublicityPublicityIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                publicityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPublicityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChannelKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfChannelKindChoice"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResourceDeclarations: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfResourceView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResourceDeclarations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareResourcesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCalendarFeed"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarFeedRevocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarFeedRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarFeedsTenantFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, under the media type of the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearsView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCalendarYearsYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendarYearRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearTaken"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarYearsYearPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendarYearRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffect"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarDuties: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                unitId?: string;
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCalendar"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuditVerifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyTrailRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditEvents: {
        parameters: {
            query?: {
                actor?: string;
                kind?: string;
                streamId?: string;
                from?: string;
                to?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfTrailEntry"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyAppraisals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfAppraisalTask"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppraisalsAppraisalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdSelfAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarksRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarksRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdCaps: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCapRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdCapsCapIdLifting: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
                capId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftCapRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdCapsCapIdConsequences: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
                capId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOutConsequenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeFiguresRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdObjectionDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppraisalCycles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfCycleOption"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppraisalRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundList"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalRounds: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalRoundsRoundIdStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalRoundsRoundIdClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppraisalRoundsRoundId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAppraisalRoundsRoundIdSubjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundSubjectsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAppraisalRoundsRoundIdTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundTermsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdSettlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleAppraisalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalsAppraisalIdHandlers: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceHandlerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppraisalRoundsRoundIdResultUses: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseResultsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthorityRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorityList"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthorityRegisterEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignAuthorityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthorityRegisterEntriesEntryIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAuthorityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdSkips: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdResumption: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdRecusals: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecuseHandlerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLimitView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCaseLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCaseLimitsRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseOptions: {
        parameters: {
            query?: {
                /** @description The day on which it happened; today when left out. */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfCaseOptions"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasePersons: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfPersonOption"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesCaseId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesCaseIdReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfCaseReadingRow"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCounts"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdMeasureProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMeasuresRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdDecisionServices: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvaluations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationList"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvaluations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvaluationsEvaluationId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvaluationsEvaluationIdAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEvaluationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvaluationsEvaluationIdGateLifting: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                evaluationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdExecutions: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteMeasureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdFiling: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileOutcomeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdFilingReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveFilingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdStatements: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeStatementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdStatementDeclinations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdStatementExtensions: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendStatementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCaseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdAttributionPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionPreview"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdAttribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServeNoticeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdFileAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendProposalRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProposalsProposalIdReminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProposalsProposalIdAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerProposalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdReviewRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdAcceptances: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesCaseIdReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesCaseIdDocumentsKind: {
        parameters: {
            query?: {
                subject?: string;
            };
            header?: never;
            path: {
                caseId: string;
                /** @description `notice`, `decision`, `filing`, or `circular` for a closed case, without anything by which anybody could be told. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfAccountView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccount"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdGrants: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdGrantWithdrawals: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfGrantUnit"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleTable"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySecurityView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInPolicyView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSignInPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSignInPolicyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdUnlocking: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdSessionEndings: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfMySession"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMySessionsSessionIdEnding: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMySessionsEndingOfOthers: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTenants"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchTenantRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMySecondFactorRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofWithCodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdSecondFactorRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofWithCodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMySecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunSecondFactor"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMySecondFactorConfirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgramsClientId: {
        parameters: {
            query?: {
                /** @description The scopes that it asks for, with spaces between them. */
                scope?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramRequest"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyPrograms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfMyProgram"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyPrograms: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeToProgramRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramRequest"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyProgramsClientIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemsOfMyPasskey"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyPasskeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyPasskeysBeginning: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunPasskeyCeremony"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMyPasskeysPasskeyIdRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionPasskeyBeginning: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunPasskeyCeremony"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionPasskey: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdTurningDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnAccountDownRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWay"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSignInTenantOutside: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginOutsideSignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunOutsideSignIn"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutsideProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideProviderView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOutsideProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOutsideProviderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOutsideProviderRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveOutsideProviderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsAccountIdInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInvitation"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitationsOpening: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationSecretRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvitationsAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description One effect and the same answer however often the request is sent; kept for 30 days. */
                "Idempotency-Key"?: string;
                /** @description The version that the caller has seen, as an ETag; 412 when it is not the current one. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: malformed, not permitted, not found, refused or stale. Its code names it. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
