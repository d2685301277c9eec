<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AcceptHeadSubcommand</name>
    <message>
        <source>Accepts the audit trail as it is, after a backup was restored. Needs --reason, and is recorded.</source>
        <translation>Nimmt das Prüfprotokoll an, wie es ist, nachdem eine Sicherung zurückgespielt wurde. Braucht --reason und wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Say why with --reason, for the audit trail: “Backup of Monday restored”, say. See “musterctl help accept-head”.</source>
        <translation>Sagen Sie mit --reason, warum, für das Prüfprotokoll: etwa „Sicherung vom Montag zurückgespielt“. Siehe „musterctl help accept-head“.</translation>
    </message>
    <message>
        <source>There is nothing to accept: the audit trail goes on from what this computer saw last.</source>
        <translation>Es gibt nichts anzunehmen: Das Prüfprotokoll führt fort, was dieser Computer zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>Accepted as event %1. The head that was lost is %2 (event %3); the head is now %4.</source>
        <translation>Angenommen als Ereignis %1. Verloren ist der Kettenkopf %2 (Ereignis %3); jetzt ist er %4.</translation>
    </message>
</context>
<context>
    <name>AccessSubcommand</name>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>Says whether a user (address or User ID) may sign in, what they may do in the workspace and on each project, and why: what a login server asks.</source>
        <translation>Sagt, ob sich ein Benutzer (Adresse oder Benutzer-ID) anmelden darf, was er im Arbeitsbereich und auf jedem Projekt darf, und warum: was ein Anmeldeserver fragt.</translation>
    </message>
    <message>
        <source>Only on this one (name or ID).</source>
        <translation>Nur auf diesem (Name oder ID).</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>As one JSON object, with every permission and the roles that give it.</source>
        <translation>Als ein JSON-Objekt, mit jeder Berechtigung und den Rollen, die sie geben.</translation>
    </message>
    <message>
        <source>%1 may sign in.</source>
        <translation>%1 darf sich anmelden.</translation>
    </message>
    <message>
        <source>%1 may not sign in: %2.</source>
        <translation>%1 darf sich nicht anmelden: %2.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>A second factor has to be set up.</source>
        <translation>Ein zweiter Faktor muss eingerichtet werden.</translation>
    </message>
    <message>
        <source>Sessions that began before %1 are over.</source>
        <translation>Sitzungen, die vor %1 begannen, sind beendet.</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>the Default Group</source>
        <translation>die Standardgruppe</translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation>direkt zugewiesen</translation>
    </message>
    <message>
        <source>Read Only, by the account type</source>
        <translation>Nur Lesen, durch den Kontotyp</translation>
    </message>
    <message>
        <source>--project names none: say which one, or leave it out. See “musterctl help access”.</source>
        <translation>--project nennt keines: Sagen Sie, welches, oder lassen Sie es weg. Siehe „musterctl help access“.</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message numerus="yes">
        <source>%Ln user(s) lose access to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln Benutzer verliert den Zugriff auf %1</numerusform>
            <numerusform>%Ln Benutzer verlieren den Zugriff auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have other access to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln Benutzer hat anderen Zugriff auf %1</numerusform>
            <numerusform>%Ln Benutzer haben anderen Zugriff auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain access to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln Benutzer erhält Zugriff auf %1</numerusform>
            <numerusform>%Ln Benutzer erhalten Zugriff auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The Default Group loses access to %1</source>
        <comment>projects</comment>
        <translation>Die Standardgruppe verliert den Zugriff auf %1</translation>
    </message>
    <message>
        <source>The Default Group has other access to %1</source>
        <comment>projects</comment>
        <translation>Die Standardgruppe hat anderen Zugriff auf %1</translation>
    </message>
    <message>
        <source>The Default Group gains access to %1</source>
        <comment>projects</comment>
        <translation>Die Standardgruppe erhält Zugriff auf %1</translation>
    </message>
    <message>
        <source>projects of the Default Group</source>
        <translation>Projekte der Standardgruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln access(es) in all)</source>
        <translation>
            <numerusform>%1 (insgesamt %Ln Zugriff)</numerusform>
            <numerusform>%1 (insgesamt %Ln Zugriffe)</numerusform>
        </translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>Default Group (%Ln member(s))</source>
        <translation>
            <numerusform>Standardgruppe (%Ln Mitglied)</numerusform>
            <numerusform>Standardgruppe (%Ln Mitglieder)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) of the Default Group</source>
        <translation>
            <numerusform>%Ln Projekt der Standardgruppe</numerusform>
            <numerusform>%Ln Projekte der Standardgruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is Read-Only: it changes nothing on projects, whatever roles permit.</source>
        <translation>Das Konto ist „Nur Lesen“: Es ändert nichts an Projekten, was immer Rollen erlauben.</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Several changes</source>
        <translation>Mehrere Änderungen</translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
</context>
<context>
    <name>ApplySubcommand</name>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Applies a file of changes, all or none; “-” reads them from standard input.</source>
        <translation>Wendet eine Datei mit Änderungen an, alle oder keine; „-“ liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>With --dry-run: as one JSON object.</source>
        <translation>Mit --dry-run: als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Make all changes but those that are refused, and say which those are.</source>
        <translation>Alle Änderungen außer den abgelehnten vornehmen und sagen, welche das sind.</translation>
    </message>
    <message>
        <source>Only say what would happen, who gains, loses or changes access to what, and whether it takes something from the account you work as.</source>
        <translation>Nur sagen, was geschähe, wer welchen Zugriff erhielte, verlöre oder anders hätte, und ob es dem Konto, als das gearbeitet wird, etwas nähme.</translation>
    </message>
    <message>
        <source>With --each, the file holds one change, and a star for the row: [{&quot;do&quot;: &quot;editUser&quot;, &quot;user&quot;: &quot;*&quot;, &quot;set&quot;: {&quot;locked&quot;: false}}]</source>
        <translation>Mit --each enthält die Datei eine einzige Änderung und einen Stern für die Zeile: [{&quot;do&quot;: &quot;editUser&quot;, &quot;user&quot;: &quot;*&quot;, &quot;set&quot;: {&quot;locked&quot;: false}}]</translation>
    </message>
    <message>
        <source>Make the one change in the file, in which a star stands for the row, to each row of this table: users, groups or projects.</source>
        <translation>Die eine Änderung in der Datei, in der ein Stern für die Zeile steht, an jeder Zeile dieser Tabelle vornehmen: users, groups oder projects.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELLE</translation>
    </message>
    <message>
        <source>With --each: only to rows that match, as in the search box.</source>
        <translation>Mit --each: nur an Zeilen, die passen, wie im Suchfeld.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>--query goes with --each, and says which rows; --json goes with --dry-run. See “musterctl help apply”.</source>
        <translation>--query gehört zu --each und sagt, welche Zeilen; --json gehört zu --dry-run. Siehe „musterctl help apply“.</translation>
    </message>
</context>
<context>
    <name>ArgumentParser</name>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1 Siehe „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1“ benötigt: %2.</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>„%1“ nimmt weniger Argumente.</translation>
    </message>
    <message>
        <source>No workspace: give -w FILE or set MUSTER_WORKSPACE.</source>
        <translation>Kein Arbeitsbereich: Geben Sie -w DATEI an oder setzen Sie MUSTER_WORKSPACE.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>Why, for the audit trail.</source>
        <translation>Warum, für das Prüfprotokoll.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Say how it is used.</source>
        <translation>Sagen, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Sagen, welche Version dies ist.</translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <translation>%1 [Optionen]</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Work as this user; without it, as the first active administrator, which is said where there are several.</source>
        <translation>Als dieser Benutzer arbeiten; sonst als der erste aktive Administrator, was gesagt wird, wo es mehrere gibt.</translation>
    </message>
    <message>
        <source>The workspace, a file or postgresql://USER@HOST/DATABASE?schema=NAME; without it, what MUSTER_WORKSPACE says.</source>
        <translation>Der Arbeitsbereich, eine Datei oder postgresql://NUTZER@RECHNER/DATENBANK?schema=NAME; sonst, was MUSTER_WORKSPACE sagt.</translation>
    </message>
    <message>
        <source>The password of the operator, or for the server, in the first line of a file that nobody else can read (mode 0600). Without it: the environment (MUSTER_PASSWORD; PGPASSWORD, ~/.pgpass), the keychain, or it is asked for.</source>
        <translation>Das Passwort des Bedieners oder für den Server, in der ersten Zeile einer Datei, die sonst niemand lesen kann (Modus 0600). Ohne das: die Umgebung (MUSTER_PASSWORD; PGPASSWORD, ~/.pgpass), der Schlüsselbund, oder es wird danach gefragt.</translation>
    </message>
    <message>
        <source>One of the arguments is blank.</source>
        <translation>Eines der Argumente ist leer.</translation>
    </message>
    <message>
        <source>--as names nobody: say whose address it is.</source>
        <translation>--as nennt niemanden: Sagen Sie, wessen Adresse es ist.</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>The password of %1</source>
        <translation>Das Passwort von %1</translation>
    </message>
</context>
<context>
    <name>AuditErrors</name>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>The file has a %1 that is not Muster’s: “%2”. Work on with a copy from before it came there.</source>
        <comment>table, view, index or trigger</comment>
        <translation>In der Datei ist etwas, das nicht von Muster stammt: %1 „%2“. Arbeiten Sie mit einer Kopie von vorher weiter.</translation>
    </message>
    <message>
        <source>The file lacks a %1 of Muster’s: “%2”. Work on with a copy that has it.</source>
        <comment>table, view, index or trigger</comment>
        <translation>In der Datei fehlt etwas von Muster: %1 „%2“. Arbeiten Sie mit einer Kopie weiter, die es hat.</translation>
    </message>
    <message>
        <source>In the file the %1 “%2” is not as Muster made it. Work on with a copy where it is.</source>
        <comment>table, view, index or trigger</comment>
        <translation>In der Datei ist %1 „%2“ nicht, wie Muster es gemacht hat. Arbeiten Sie mit einer Kopie weiter, in der es stimmt.</translation>
    </message>
    <message>
        <source>Entry %2 of the audit trail, about “%1”, says nothing that Muster can read, and was left out: “%3”. Another program wrote it: find out who did.</source>
        <translation>Eintrag %2 des Prüfprotokolls zu „%1“ sagt nichts, was Muster lesen kann, und wurde ausgelassen: „%3“. Ein anderes Programm hat ihn geschrieben: Finden Sie heraus, wer das war.</translation>
    </message>
    <message>
        <source>The tables are not what the audit trail says: %2 of “%1” is “%4” and should be “%3”. They were changed behind Muster’s back.</source>
        <translation>Die Tabellen sind nicht, wie das Prüfprotokoll sagt: %2 von „%1“ ist „%4“ und müsste „%3“ sein. Sie wurden an Muster vorbei geändert.</translation>
    </message>
    <message>
        <source>The tables are not what the audit trail says: “%1” is missing in %2. They were changed behind Muster’s back.</source>
        <translation>Die Tabellen sind nicht, wie das Prüfprotokoll sagt: „%1“ fehlt in %2. Sie wurden an Muster vorbei geändert.</translation>
    </message>
    <message>
        <source>The tables are not what the audit trail says: “%1” stands in %2, and no event put it there. They were changed behind Muster’s back.</source>
        <translation>Die Tabellen sind nicht, wie das Prüfprotokoll sagt: „%1“ steht in %2, und kein Ereignis hat es dorthin gebracht. Sie wurden an Muster vorbei geändert.</translation>
    </message>
    <message>
        <source>What search and rules go by is not made of what the tables say: %1 of “%2”. It was changed behind Muster’s back.</source>
        <translation>Wonach Suche und Regeln gehen, passt nicht zu den Tabellen: %1 von „%2“. Es wurde an Muster vorbei geändert.</translation>
    </message>
    <message>
        <source>A row of %1 (%2) refers to one of %3 that does not exist. The tables were changed behind Muster’s back.</source>
        <translation>Eine Zeile von %1 (%2) verweist auf eine von %3, die es nicht gibt. Die Tabellen wurden an Muster vorbei geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a chain head that “musterctl head” has printed. Use the file as it was printed.</source>
        <translation>„%1“ ist kein Kettenkopf, den „musterctl head“ ausgegeben hat. Verwenden Sie die Datei, wie sie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>The chain head in “%1” is of another workspace: Tenant ID %2, here it is %3. Use one of this workspace.</source>
        <translation>Der Kettenkopf in „%1“ gehört zu einem anderen Arbeitsbereich: Tenant-ID %2, hier ist es %3. Verwenden Sie einen von diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The chain head in “%1” is not signed. Use one that “musterctl head --sign” has printed.</source>
        <translation>Der Kettenkopf in „%1“ ist nicht unterschrieben. Verwenden Sie einen, den „musterctl head --sign“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>The chain head in “%1” was not signed with this key, or was changed since. Do not trust it.</source>
        <translation>Der Kettenkopf in „%1“ wurde nicht mit diesem Schlüssel unterschrieben oder seither geändert. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>“%1” is not a key of the kind that is needed here. “musterctl head --make-key FILE” makes a pair: FILE signs, FILE.pub verifies.</source>
        <translation>„%1“ ist kein Schlüssel der Art, die hier gebraucht wird. „musterctl head --make-key DATEI“ macht ein Paar: DATEI unterschreibt, DATEI.pub prüft.</translation>
    </message>
    <message>
        <source>The secret key “%1” can be read by others. Take that right away (chmod 600), or make a new one.</source>
        <translation>Den geheimen Schlüssel „%1“ können andere lesen. Nehmen Sie ihnen das Recht (chmod 600) oder machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Nothing is written until this is cleared up: where you restored a backup, accept it by “What happened?” in the window or by “musterctl accept-head --reason …”; otherwise keep this file as evidence and compare it with a copy.</source>
        <translation>Bis das geklärt ist, wird nichts geschrieben: Wurde eine Sicherung zurückgespielt, nehmen Sie sie an, im Fenster mit „Was ist geschehen?“ oder mit „musterctl accept-head --reason …“; andernfalls bewahren Sie diese Datei als Beweis auf und vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>In the place of “%1” this computer last saw another workspace: Tenant ID %2, now it is %3. %4</source>
        <translation>An der Stelle von „%1“ hat dieser Computer zuletzt einen anderen Arbeitsbereich gesehen: Tenant-ID %2, jetzt ist es %3. %4</translation>
    </message>
    <message>
        <source>The chain head that this computer saw last in “%1” is not in the audit trail (event %2, %3): events were removed or rewritten. %4</source>
        <translation>Der Kettenkopf, den dieser Computer zuletzt in „%1“ gesehen hat, ist nicht im Prüfprotokoll (Ereignis %2, %3): Ereignisse wurden entfernt oder umgeschrieben. %4</translation>
    </message>
    <message>
        <source>The audit trail was changed behind Muster’s back at event %1 (%2). Keep this file as evidence and compare it with a copy.</source>
        <translation>Das Prüfprotokoll wurde bei Ereignis %1 an Muster vorbei geändert (%2). Bewahren Sie diese Datei als Beweis auf und vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>The chain head %1 is not in the audit trail: events were removed or rewritten. Keep this file as evidence and compare it with a copy.</source>
        <translation>Der Kettenkopf %1 ist nicht im Prüfprotokoll: Ereignisse wurden entfernt oder umgeschrieben. Bewahren Sie diese Datei als Beweis auf und vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>The Tenant ID %1 is not the one of the first event, %2: it was changed behind Muster’s back. Keep this file as evidence and compare it with a copy.</source>
        <translation>Die Tenant-ID %1 ist nicht die des ersten Ereignisses, %2: Sie wurde an Muster vorbei geändert. Bewahren Sie diese Datei als Beweis auf und vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>This workspace is not as its audit trail says. Ask somebody who may see the audit trail to verify it.</source>
        <translation>Dieser Arbeitsbereich ist nicht, wie sein Prüfprotokoll sagt. Bitten Sie jemanden, der das Prüfprotokoll sehen darf, ihn zu prüfen.</translation>
    </message>
</context>
<context>
    <name>AuditSheets</name>
    <message>
        <source>Project permissions</source>
        <translation>Projektberechtigungen</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Users: locked</source>
        <translation>Benutzer: gesperrt</translation>
    </message>
    <message>
        <source>Active users without MFA</source>
        <translation>Aktive Benutzer ohne MFA</translation>
    </message>
    <message>
        <source>Active users who never signed in</source>
        <translation>Aktive Benutzer, die sich nie angemeldet haben</translation>
    </message>
    <message>
        <source>Members of the Default Group</source>
        <translation>Mitglieder der Standardgruppe</translation>
    </message>
    <message>
        <source>Projects in use</source>
        <translation>Projekte in Gebrauch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role and its scope</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Cells that were cut</source>
        <translation>Gekürzte Zellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) in all; the end is missing</source>
        <translation>
            <numerusform>%Ln Zeichen insgesamt; das Ende fehlt</numerusform>
            <numerusform>%Ln Zeichen insgesamt; das Ende fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>not known of a past day</source>
        <translation>von einem vergangenen Tag nicht bekannt</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Seats licensed</source>
        <translation>Lizenzierte Plätze</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>Licence valid until</source>
        <translation>Lizenz gültig bis</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>BouncesSubcommand</name>
    <message>
        <source>FILE|FOLDER</source>
        <translation>DATEI|ORDNER</translation>
    </message>
    <message>
        <source>Takes in mails that say that another could not be delivered (RFC 3464): one in a file, each file of a folder, or one by standard input (“-”), as a mail server hands it over. The mail that came back is marked as failed, with what was said.</source>
        <translation>Nimmt E-Mails auf, die sagen, dass eine andere nicht zugestellt werden konnte (RFC 3464): eine in einer Datei, jede Datei eines Ordners oder eine von der Standardeingabe („-“), wie ein Mailserver sie übergibt. Die zurückgekommene E-Mail wird als gescheitert vermerkt, mit dem, was dazu gesagt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) could not be delivered.</source>
        <translation>
            <numerusform>%Ln E-Mail konnte nicht zugestellt werden.</numerusform>
            <numerusform>%Ln E-Mails konnten nicht zugestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) tell of no mail that went out from here, or of one that is known already.</source>
        <translation>
            <numerusform>%Ln Bericht handelt von keiner E-Mail, die von hier hinausging, oder von einer, die schon bekannt ist.</numerusform>
            <numerusform>%Ln Berichte handeln von keiner E-Mail, die von hier hinausging, oder von einer, die schon bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are no report of a mail that could not be delivered.</source>
        <translation>
            <numerusform>%Ln E-Mail ist kein Bericht über eine unzustellbare E-Mail.</numerusform>
            <numerusform>%Ln E-Mails sind keine Berichte über unzustellbare E-Mails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Default Group (%1)</source>
        <comment>how many are in it</comment>
        <translation>Standardgruppe (%1)</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Adds a user. &quot;user&quot; may give the User ID.</source>
        <translation>Fügt einen Benutzer hinzu. „user“ kann die Benutzer-ID vorgeben.</translation>
    </message>
    <message>
        <source>Changes fields of a user.</source>
        <translation>Ändert Felder eines Benutzers.</translation>
    </message>
    <message>
        <source>Deletes a user, with memberships, assignments, and invitations to what was their address.</source>
        <translation>Löscht einen Benutzer mit Mitgliedschaften, Zuweisungen und Einladungen an das, was seine Adresse war.</translation>
    </message>
    <message>
        <source>Adds a group.</source>
        <translation>Fügt eine Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Renames a group.</source>
        <translation>Benennt eine Gruppe um.</translation>
    </message>
    <message>
        <source>Deletes a group that is on no project.</source>
        <translation>Löscht eine Gruppe, die in keinem Projekt ist.</translation>
    </message>
    <message>
        <source>Adds a user to a group.</source>
        <translation>Fügt einen Benutzer einer Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Removes a user from a group.</source>
        <translation>Entfernt einen Benutzer aus einer Gruppe.</translation>
    </message>
    <message>
        <source>Adds a project.</source>
        <translation>Fügt ein Projekt hinzu.</translation>
    </message>
    <message>
        <source>Renames or archives a project.</source>
        <translation>Benennt ein Projekt um oder archiviert es.</translation>
    </message>
    <message>
        <source>Deletes a project that nobody is on.</source>
        <translation>Löscht ein Projekt, in dem niemand ist.</translation>
    </message>
    <message>
        <source>Puts a user or a group on a project.</source>
        <translation>Weist einen Benutzer oder eine Gruppe einem Projekt zu.</translation>
    </message>
    <message>
        <source>Changes access, role or team of an assignment.</source>
        <translation>Ändert Zugriff, Rolle oder Team einer Zuweisung.</translation>
    </message>
    <message>
        <source>Takes a user or a group off a project.</source>
        <translation>Entfernt einen Benutzer oder eine Gruppe aus einem Projekt.</translation>
    </message>
    <message>
        <source>Changes settings of the workspace.</source>
        <translation>Ändert Einstellungen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Puts a group into another: whoever is in the inner one is in the outer one too.</source>
        <translation>Stellt eine Gruppe in eine andere: Wer in der inneren ist, ist auch in der äußeren.</translation>
    </message>
    <message>
        <source>Takes a group out of another.</source>
        <translation>Nimmt eine Gruppe aus einer anderen heraus.</translation>
    </message>
    <message>
        <source>Accepts the audit trail as it is where it is not the one that this computer saw last: after a backup was restored, say. Stands alone, and needs a reason.</source>
        <translation>Nimmt das Prüfprotokoll an, wie es ist, wo es nicht das ist, das dieser Computer zuletzt gesehen hat: etwa nachdem eine Sicherung zurückgespielt wurde. Steht allein und braucht einen Grund.</translation>
    </message>
    <message>
        <source>Adds a custom role.</source>
        <translation>Fügt eine eigene Rolle hinzu.</translation>
    </message>
    <message>
        <source>Renames a custom role, or changes what it permits and whether it takes a seat.</source>
        <translation>Benennt eine eigene Rolle um oder ändert, was sie erlaubt und ob sie einen Platz belegt.</translation>
    </message>
    <message>
        <source>Deletes a custom role. Whoever holds it gets the role that &quot;set&quot;: {&quot;replacement&quot;: …} names; without one it must be held by nobody.</source>
        <translation>Löscht eine eigene Rolle. Wer sie hat, erhält die Rolle, die &quot;set&quot;: {&quot;replacement&quot;: …} nennt; ohne eine solche darf niemand sie haben.</translation>
    </message>
    <message>
        <source>Invites somebody who has no account to a project. They get a mail with a link.</source>
        <translation>Lädt jemanden ohne Konto zu einem Projekt ein. Die Person bekommt eine E-Mail mit einem Link.</translation>
    </message>
    <message>
        <source>Changes what an invitation offers, revokes it, or sends it again.</source>
        <translation>Ändert, was eine Einladung anbietet, zieht sie zurück oder sendet sie erneut.</translation>
    </message>
    <message>
        <source>Deletes an invitation. What its link still allows is a policy.</source>
        <translation>Löscht eine Einladung. Was ihr Link dann noch erlaubt, legt eine Richtlinie fest.</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>User added</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>%Ln Benutzer hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>User edited</source>
        <translation>Benutzer bearbeitet</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>“%1” edited</source>
        <translation>„%1“ bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) edited</source>
        <translation>
            <numerusform>%Ln Benutzer bearbeitet</numerusform>
            <numerusform>%Ln Benutzer bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address corrected</source>
        <translation>Name oder Adresse korrigiert</translation>
    </message>
    <message>
        <source>Correct name or address</source>
        <translation>Name oder Adresse korrigieren</translation>
    </message>
    <message>
        <source>Name or address of “%1” corrected</source>
        <translation>Name oder Adresse von „%1“ korrigiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or address(es) corrected</source>
        <translation>
            <numerusform>%Ln Name oder Adresse korrigiert</numerusform>
            <numerusform>%Ln Namen oder Adressen korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Account type changed</source>
        <translation>Kontotyp geändert</translation>
    </message>
    <message>
        <source>Change account type</source>
        <translation>Kontotyp ändern</translation>
    </message>
    <message>
        <source>Account type of “%1” changed</source>
        <translation>Kontotyp von „%1“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Account type of %Ln user(s) changed</source>
        <translation>
            <numerusform>Kontotyp von %Ln Benutzer geändert</numerusform>
            <numerusform>Kontotyp von %Ln Benutzern geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Roles of “%1” changed</source>
        <translation>Rollen von „%1“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Roles of %Ln user(s) changed</source>
        <translation>
            <numerusform>Rollen von %Ln Benutzer geändert</numerusform>
            <numerusform>Rollen von %Ln Benutzern geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>User activated</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>“%1” activated</source>
        <translation>„%1“ aktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) activated</source>
        <translation>
            <numerusform>%Ln Benutzer aktiviert</numerusform>
            <numerusform>%Ln Benutzer aktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>“%1” deactivated</source>
        <translation>„%1“ deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deactivated</source>
        <translation>
            <numerusform>%Ln Benutzer deaktiviert</numerusform>
            <numerusform>%Ln Benutzer deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Set back to pending activation</source>
        <translation>Auf „Aktivierung ausstehend“ zurückgesetzt</translation>
    </message>
    <message>
        <source>“%1” set back to pending activation</source>
        <translation>„%1“ auf „Aktivierung ausstehend“ zurückgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) set back to pending activation</source>
        <translation>
            <numerusform>%Ln Benutzer auf „Aktivierung ausstehend“ zurückgesetzt</numerusform>
            <numerusform>%Ln Benutzer auf „Aktivierung ausstehend“ zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Authentication provider changed</source>
        <translation>Identitätsanbieter geändert</translation>
    </message>
    <message>
        <source>Change authentication provider</source>
        <translation>Identitätsanbieter ändern</translation>
    </message>
    <message>
        <source>Authentication provider of “%1” changed</source>
        <translation>Identitätsanbieter von „%1“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Authentication provider of %Ln user(s) changed</source>
        <translation>
            <numerusform>Identitätsanbieter von %Ln Benutzer geändert</numerusform>
            <numerusform>Identitätsanbieter von %Ln Benutzern geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Classification changed</source>
        <translation>Einstufung geändert</translation>
    </message>
    <message>
        <source>Change classification</source>
        <translation>Einstufung ändern</translation>
    </message>
    <message>
        <source>Classification of “%1” changed</source>
        <translation>Einstufung von „%1“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Classification of %Ln user(s) changed</source>
        <translation>
            <numerusform>Einstufung von %Ln Benutzer geändert</numerusform>
            <numerusform>Einstufung von %Ln Benutzern geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the Default Group</source>
        <translation>Zur Standardgruppe hinzugefügt</translation>
    </message>
    <message>
        <source>Add to the Default Group</source>
        <translation>Zur Standardgruppe hinzufügen</translation>
    </message>
    <message>
        <source>“%1” added to the Default Group</source>
        <translation>„%1“ zur Standardgruppe hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added to the Default Group</source>
        <translation>
            <numerusform>%Ln Benutzer zur Standardgruppe hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer zur Standardgruppe hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the Default Group</source>
        <translation>Aus der Standardgruppe entfernt</translation>
    </message>
    <message>
        <source>Remove from the Default Group</source>
        <translation>Aus der Standardgruppe entfernen</translation>
    </message>
    <message>
        <source>“%1” removed from the Default Group</source>
        <translation>„%1“ aus der Standardgruppe entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) removed from the Default Group</source>
        <translation>
            <numerusform>%Ln Benutzer aus der Standardgruppe entfernt</numerusform>
            <numerusform>%Ln Benutzer aus der Standardgruppe entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Access kept from the Default Group taken away</source>
        <translation>Aus der Standardgruppe behaltener Zugriff entzogen</translation>
    </message>
    <message>
        <source>Take away access kept from the Default Group</source>
        <translation>Aus der Standardgruppe behaltenen Zugriff entziehen</translation>
    </message>
    <message>
        <source>Access that “%1” kept from the Default Group taken away</source>
        <translation>Zugriff, den „%1“ aus der Standardgruppe behalten hatte, entzogen</translation>
    </message>
    <message numerus="yes">
        <source>Access kept from the Default Group taken away from %Ln user(s)</source>
        <translation>
            <numerusform>Aus der Standardgruppe behaltener Zugriff %Ln Benutzer entzogen</numerusform>
            <numerusform>Aus der Standardgruppe behaltener Zugriff %Ln Benutzern entzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>User locked</source>
        <translation>Benutzer gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>“%1” locked</source>
        <translation>„%1“ gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) locked</source>
        <translation>
            <numerusform>%Ln Benutzer gesperrt</numerusform>
            <numerusform>%Ln Benutzer gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation>Benutzer entsperrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>“%1” unlocked</source>
        <translation>„%1“ entsperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) unlocked</source>
        <translation>
            <numerusform>%Ln Benutzer entsperrt</numerusform>
            <numerusform>%Ln Benutzer entsperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>MFA set up</source>
        <translation>MFA eingerichtet</translation>
    </message>
    <message>
        <source>Set up MFA</source>
        <translation>MFA einrichten</translation>
    </message>
    <message>
        <source>MFA of “%1” set up</source>
        <translation>MFA von „%1“ eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>MFA of %Ln user(s) set up</source>
        <translation>
            <numerusform>MFA von %Ln Benutzer eingerichtet</numerusform>
            <numerusform>MFA von %Ln Benutzern eingerichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>MFA reset</source>
        <translation>MFA zurückgesetzt</translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>MFA zurücksetzen</translation>
    </message>
    <message>
        <source>MFA of “%1” reset</source>
        <translation>MFA von „%1“ zurückgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>MFA of %Ln user(s) reset</source>
        <translation>
            <numerusform>MFA von %Ln Benutzer zurückgesetzt</numerusform>
            <numerusform>MFA von %Ln Benutzern zurückgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted</source>
        <translation>
            <numerusform>%Ln Benutzer gelöscht</numerusform>
            <numerusform>%Ln Benutzer gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>Gruppe hinzugefügt</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Group “%1” added</source>
        <translation>Gruppe „%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) added</source>
        <translation>
            <numerusform>%Ln Gruppe hinzugefügt</numerusform>
            <numerusform>%Ln Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group renamed</source>
        <translation>Gruppe umbenannt</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Group “%1” renamed</source>
        <translation>Gruppe „%1“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) renamed</source>
        <translation>
            <numerusform>%Ln Gruppe umbenannt</numerusform>
            <numerusform>%Ln Gruppen umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group deleted</source>
        <translation>Gruppe gelöscht</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Group “%1” deleted</source>
        <translation>Gruppe „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) deleted</source>
        <translation>
            <numerusform>%Ln Gruppe gelöscht</numerusform>
            <numerusform>%Ln Gruppen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to group</source>
        <translation>Zur Gruppe hinzugefügt</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Added to group: %1</source>
        <translation>Zur Gruppe hinzugefügt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added to groups</source>
        <translation>
            <numerusform>%Ln Benutzer zu Gruppen hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer zu Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from group</source>
        <translation>Aus Gruppe entfernt</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Aus Gruppe entfernen</translation>
    </message>
    <message>
        <source>Removed from group: %1</source>
        <translation>Aus Gruppe entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) removed from groups</source>
        <translation>
            <numerusform>%Ln Benutzer aus Gruppen entfernt</numerusform>
            <numerusform>%Ln Benutzer aus Gruppen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Project “%1” added</source>
        <translation>Projekt „%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) added</source>
        <translation>
            <numerusform>%Ln Projekt hinzugefügt</numerusform>
            <numerusform>%Ln Projekte hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>Projekt bearbeitet</translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation>Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Project “%1” edited</source>
        <translation>Projekt „%1“ bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) edited</source>
        <translation>
            <numerusform>%Ln Projekt bearbeitet</numerusform>
            <numerusform>%Ln Projekte bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projekt umbenannt</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Project “%1” renamed</source>
        <translation>Projekt „%1“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) renamed</source>
        <translation>
            <numerusform>%Ln Projekt umbenannt</numerusform>
            <numerusform>%Ln Projekte umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Projekt archiviert</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Projekt archivieren</translation>
    </message>
    <message>
        <source>Project “%1” archived</source>
        <translation>Projekt „%1“ archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) archived</source>
        <translation>
            <numerusform>%Ln Projekt archiviert</numerusform>
            <numerusform>%Ln Projekte archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Project brought back from the archive</source>
        <translation>Projekt aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>Bring project back from the archive</source>
        <translation>Projekt aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Project “%1” brought back from the archive</source>
        <translation>Projekt „%1“ aus dem Archiv geholt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) brought back from the archive</source>
        <translation>
            <numerusform>%Ln Projekt aus dem Archiv geholt</numerusform>
            <numerusform>%Ln Projekte aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>Project “%1” deleted</source>
        <translation>Projekt „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) deleted</source>
        <translation>
            <numerusform>%Ln Projekt gelöscht</numerusform>
            <numerusform>%Ln Projekte gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on project</source>
        <translation>Projekt zugewiesen</translation>
    </message>
    <message>
        <source>Put on project: %1</source>
        <translation>Projekt zugewiesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) added</source>
        <translation>
            <numerusform>%Ln Zuweisung hinzugefügt</numerusform>
            <numerusform>%Ln Zuweisungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment edited</source>
        <translation>Zuweisung bearbeitet</translation>
    </message>
    <message>
        <source>Edit assignment</source>
        <translation>Zuweisung bearbeiten</translation>
    </message>
    <message>
        <source>Assignment edited: %1</source>
        <translation>Zuweisung bearbeitet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) edited</source>
        <translation>
            <numerusform>%Ln Zuweisung bearbeitet</numerusform>
            <numerusform>%Ln Zuweisungen bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zugriff geändert</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Zugriff ändern</translation>
    </message>
    <message>
        <source>Access changed: %1</source>
        <translation>Zugriff geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Access of %Ln assignment(s) changed</source>
        <translation>
            <numerusform>Zugriff von %Ln Zuweisung geändert</numerusform>
            <numerusform>Zugriff von %Ln Zuweisungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Project role changed</source>
        <translation>Projektrolle geändert</translation>
    </message>
    <message>
        <source>Change project role</source>
        <translation>Projektrolle ändern</translation>
    </message>
    <message>
        <source>Project role changed: %1</source>
        <translation>Projektrolle geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Project role of %Ln assignment(s) changed</source>
        <translation>
            <numerusform>Projektrolle von %Ln Zuweisung geändert</numerusform>
            <numerusform>Projektrolle von %Ln Zuweisungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a team</source>
        <translation>Zum Team gemacht</translation>
    </message>
    <message>
        <source>Make a team</source>
        <translation>Zum Team machen</translation>
    </message>
    <message>
        <source>Made a team: %1</source>
        <translation>Zum Team gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) made teams</source>
        <translation>
            <numerusform>%Ln Zuweisung zum Team gemacht</numerusform>
            <numerusform>%Ln Zuweisungen zu Teams gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a team</source>
        <translation>Kein Team mehr</translation>
    </message>
    <message>
        <source>Make no longer a team</source>
        <translation>Nicht mehr als Team führen</translation>
    </message>
    <message>
        <source>No longer a team: %1</source>
        <translation>Kein Team mehr: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) no longer teams</source>
        <translation>
            <numerusform>%Ln Zuweisung ist kein Team mehr</numerusform>
            <numerusform>%Ln Zuweisungen sind keine Teams mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off project</source>
        <translation>Aus Projekt entfernt</translation>
    </message>
    <message>
        <source>Take off project</source>
        <translation>Aus Projekt entfernen</translation>
    </message>
    <message>
        <source>Taken off project: %1</source>
        <translation>Aus Projekt entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) removed</source>
        <translation>
            <numerusform>%Ln Zuweisung entfernt</numerusform>
            <numerusform>%Ln Zuweisungen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message numerus="yes">
        <source>Settings changed %Ln time(s)</source>
        <translation>
            <numerusform>Einstellungen %Ln Mal geändert</numerusform>
            <numerusform>Einstellungen %Ln Mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Group put into a group</source>
        <translation>Gruppe in eine Gruppe gestellt</translation>
    </message>
    <message>
        <source>Put into group</source>
        <translation>In Gruppe stellen</translation>
    </message>
    <message>
        <source>Group put into a group: %1</source>
        <translation>Gruppe in eine Gruppe gestellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) put into groups</source>
        <translation>
            <numerusform>%Ln Gruppe in Gruppen gestellt</numerusform>
            <numerusform>%Ln Gruppen in Gruppen gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group taken out of a group</source>
        <translation>Gruppe aus einer Gruppe genommen</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Aus Gruppe nehmen</translation>
    </message>
    <message>
        <source>Group taken out of a group: %1</source>
        <translation>Gruppe aus einer Gruppe genommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) taken out of groups</source>
        <translation>
            <numerusform>%Ln Gruppe aus Gruppen genommen</numerusform>
            <numerusform>%Ln Gruppen aus Gruppen genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail accepted</source>
        <translation>Prüfprotokoll angenommen</translation>
    </message>
    <message>
        <source>Accept audit trail</source>
        <translation>Prüfprotokoll annehmen</translation>
    </message>
    <message>
        <source>Audit trail accepted as it is</source>
        <translation>Prüfprotokoll angenommen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>Audit trail accepted %Ln time(s)</source>
        <translation>
            <numerusform>Prüfprotokoll %Ln-mal angenommen</numerusform>
            <numerusform>Prüfprotokoll %Ln-mal angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Role edited</source>
        <translation>Rolle bearbeitet</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
    <message>
        <source>Role “%1” edited</source>
        <translation>Rolle „%1“ bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) edited</source>
        <translation>
            <numerusform>%Ln Rolle bearbeitet</numerusform>
            <numerusform>%Ln Rollen bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>Rolle umbenannt</translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Rolle umbenennen</translation>
    </message>
    <message>
        <source>Role “%1” renamed</source>
        <translation>Rolle „%1“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) renamed</source>
        <translation>
            <numerusform>%Ln Rolle umbenannt</numerusform>
            <numerusform>%Ln Rollen umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>Berechtigungen geändert</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Berechtigungen ändern</translation>
    </message>
    <message>
        <source>Permissions of “%1” changed</source>
        <translation>Berechtigungen von „%1“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>Permissions of %Ln role(s) changed</source>
        <translation>
            <numerusform>Berechtigungen von %Ln Rolle geändert</numerusform>
            <numerusform>Berechtigungen von %Ln Rollen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a role takes a seat changed</source>
        <translation>Geändert, ob eine Rolle einen Platz belegt</translation>
    </message>
    <message>
        <source>Change whether a role takes a seat</source>
        <translation>Ändern, ob eine Rolle einen Platz belegt</translation>
    </message>
    <message>
        <source>Whether “%1” takes a seat changed</source>
        <translation>Geändert, ob „%1“ einen Platz belegt</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln role(s) take a seat changed</source>
        <translation>
            <numerusform>Geändert, ob %Ln Rolle einen Platz belegt</numerusform>
            <numerusform>Geändert, ob %Ln Rollen einen Platz belegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>Rolle hinzugefügt</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Role “%1” added</source>
        <translation>Rolle „%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) added</source>
        <translation>
            <numerusform>%Ln Rolle hinzugefügt</numerusform>
            <numerusform>%Ln Rollen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rolle gelöscht</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Role “%1” deleted</source>
        <translation>Rolle „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) deleted</source>
        <translation>
            <numerusform>%Ln Rolle gelöscht</numerusform>
            <numerusform>%Ln Rollen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sitzungen beendet</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Sessions of “%1” ended</source>
        <translation>Sitzungen von „%1“ beendet</translation>
    </message>
    <message numerus="yes">
        <source>Sessions of %Ln user(s) ended</source>
        <translation>
            <numerusform>Sitzungen von %Ln Benutzer beendet</numerusform>
            <numerusform>Sitzungen von %Ln Benutzern beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the mail back</source>
        <translation>E-Mail zurücknehmen</translation>
    </message>
    <message>
        <source>The mail to “%1” taken back</source>
        <translation>E-Mail an „%1“ zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Mails to %Ln user(s) taken back</source>
        <translation>
            <numerusform>E-Mail an %Ln Benutzer zurückgenommen</numerusform>
            <numerusform>E-Mails an %Ln Benutzer zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Activation mail asked for</source>
        <translation>Aktivierungs-E-Mail angefordert</translation>
    </message>
    <message>
        <source>Resend activation</source>
        <translation>Aktivierung erneut senden</translation>
    </message>
    <message>
        <source>A link to activate the account goes to “%1”</source>
        <translation>Ein Link zum Aktivieren des Kontos geht an „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Links to activate their accounts go to %Ln user(s)</source>
        <translation>
            <numerusform>Ein Link zum Aktivieren des Kontos geht an %Ln Benutzer</numerusform>
            <numerusform>Links zum Aktivieren der Konten gehen an %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Zurücksetzen des Passworts angefordert</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>A link to choose another password goes to “%1”</source>
        <translation>Ein Link zur Wahl eines anderen Passworts geht an „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Links to choose another password go to %Ln user(s)</source>
        <translation>
            <numerusform>Ein Link zur Wahl eines anderen Passworts geht an %Ln Benutzer</numerusform>
            <numerusform>Links zur Wahl eines anderen Passworts gehen an %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail taken back</source>
        <translation>E-Mail zurückgenommen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>“%1” invited</source>
        <translation>„%1“ eingeladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) invited</source>
        <translation>
            <numerusform>%Ln Person eingeladen</numerusform>
            <numerusform>%Ln Personen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation deleted</source>
        <translation>Einladung gelöscht</translation>
    </message>
    <message>
        <source>Delete invitation</source>
        <translation>Einladung löschen</translation>
    </message>
    <message>
        <source>Invitation of “%1” deleted</source>
        <translation>Einladung von „%1“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) deleted</source>
        <translation>
            <numerusform>%Ln Einladung gelöscht</numerusform>
            <numerusform>%Ln Einladungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation edited</source>
        <translation>Einladung bearbeitet</translation>
    </message>
    <message>
        <source>Edit invitation</source>
        <translation>Einladung bearbeiten</translation>
    </message>
    <message>
        <source>Invitation of “%1” edited</source>
        <translation>Einladung von „%1“ bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) edited</source>
        <translation>
            <numerusform>%Ln Einladung bearbeitet</numerusform>
            <numerusform>%Ln Einladungen bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation>Einladung erneut gesendet</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Einladung erneut senden</translation>
    </message>
    <message>
        <source>A new link goes to “%1”</source>
        <translation>Ein neuer Link geht an „%1“</translation>
    </message>
    <message numerus="yes">
        <source>New links go to %Ln person(s)</source>
        <translation>
            <numerusform>Ein neuer Link geht an %Ln Person</numerusform>
            <numerusform>Neue Links gehen an %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Accept invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>“%1” accepted the invitation</source>
        <translation>„%1“ hat die Einladung angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) accepted</source>
        <translation>
            <numerusform>%Ln Einladung angenommen</numerusform>
            <numerusform>%Ln Einladungen angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation declined</source>
        <translation>Einladung abgelehnt</translation>
    </message>
    <message>
        <source>Decline invitation</source>
        <translation>Einladung ablehnen</translation>
    </message>
    <message>
        <source>“%1” declined the invitation</source>
        <translation>„%1“ hat die Einladung abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) declined</source>
        <translation>
            <numerusform>%Ln Einladung abgelehnt</numerusform>
            <numerusform>%Ln Einladungen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Invitation of “%1” revoked</source>
        <translation>Einladung von „%1“ zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked</source>
        <translation>
            <numerusform>%Ln Einladung zurückgezogen</numerusform>
            <numerusform>%Ln Einladungen zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation waits again</source>
        <translation>Einladung wartet wieder</translation>
    </message>
    <message>
        <source>Let the invitation wait again</source>
        <translation>Einladung wieder warten lassen</translation>
    </message>
    <message>
        <source>Invitation of “%1” waits again</source>
        <translation>Einladung von „%1“ wartet wieder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) wait again</source>
        <translation>
            <numerusform>%Ln Einladung wartet wieder</numerusform>
            <numerusform>%Ln Einladungen warten wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>User deactivated, and roles changed</source>
        <translation>Benutzer deaktiviert und Rollen geändert</translation>
    </message>
    <message>
        <source>Deactivate, and change roles</source>
        <translation>Deaktivieren und Rollen ändern</translation>
    </message>
    <message>
        <source>“%1” deactivated, and roles changed</source>
        <translation>„%1“ deaktiviert und Rollen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deactivated, and their roles changed</source>
        <translation>
            <numerusform>%Ln Benutzer deaktiviert und Rollen geändert</numerusform>
            <numerusform>%Ln Benutzer deaktiviert und ihre Rollen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Password of “%1” set</source>
        <translation>Passwort von „%1“ gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of %Ln user(s) set</source>
        <translation>
            <numerusform>Passwort von %Ln Benutzer gesetzt</numerusform>
            <numerusform>Passwörter von %Ln Benutzern gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Password taken away</source>
        <translation>Passwort weggenommen</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Passwort wegnehmen</translation>
    </message>
    <message>
        <source>Password of “%1” taken away</source>
        <translation>Passwort von „%1“ weggenommen</translation>
    </message>
    <message numerus="yes">
        <source>Passwords of %Ln user(s) taken away</source>
        <translation>
            <numerusform>Passwort von %Ln Benutzer weggenommen</numerusform>
            <numerusform>Passwörter von %Ln Benutzern weggenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeErrors</name>
    <message>
        <source>There is no user “%1”. Check the address or User ID; somebody may have deleted the account.</source>
        <translation>Es gibt keinen Benutzer „%1“. Prüfen Sie die Adresse oder Benutzer-ID; möglicherweise wurde das Konto gelöscht.</translation>
    </message>
    <message>
        <source>There is no group “%1”. Check the name; somebody may have renamed or deleted it.</source>
        <translation>Es gibt keine Gruppe „%1“. Prüfen Sie den Namen; möglicherweise wurde sie umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>There is no project “%1”. Check the name; somebody may have renamed or deleted it.</source>
        <translation>Es gibt kein Projekt „%1“. Prüfen Sie den Namen; möglicherweise wurde es umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>There is no role “%1” that fits here. Choose one of the list of roles.</source>
        <translation>Es gibt keine Rolle „%1“, die hier passt. Wählen Sie eine aus der Liste der Rollen.</translation>
    </message>
    <message>
        <source>There is no authentication provider “%1”. Choose another, or add it in the settings.</source>
        <translation>Es gibt keinen Identitätsanbieter „%1“. Wählen Sie einen anderen oder fügen Sie ihn in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>There is no classification “%1”. Choose another, or add it in the settings.</source>
        <translation>Es gibt keine Einstufung „%1“. Wählen Sie eine andere oder fügen Sie sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not on the project “%2”. Somebody may have removed the assignment.</source>
        <translation>„%1“ ist nicht im Projekt „%2“. Möglicherweise wurde die Zuweisung entfernt.</translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”. Somebody may have removed the user from it.</source>
        <translation>„%1“ ist nicht in der Gruppe „%2“. Möglicherweise wurde der Benutzer daraus entfernt.</translation>
    </message>
    <message>
        <source>The address “%1” belongs to another user. Enter another, or edit that user.</source>
        <translation>Die Adresse „%1“ gehört einem anderen Benutzer. Geben Sie eine andere ein oder bearbeiten Sie diesen Benutzer.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another.</source>
        <translation>Der Name „%1“ ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The ID “%1” is or was in use. Leave it out to get a new one.</source>
        <translation>Die ID „%1“ wird oder wurde bereits verwendet. Lassen Sie sie weg, um eine neue zu erhalten.</translation>
    </message>
    <message>
        <source>“%1” is already in the group “%2”. Nothing is to be done.</source>
        <translation>„%1“ ist bereits in der Gruppe „%2“. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>“%1” is already on the project “%2”. Edit that assignment instead.</source>
        <translation>„%1“ ist bereits im Projekt „%2“. Bearbeiten Sie stattdessen diese Zuweisung.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%2 changed “%1” in the meantime. Look at it again before you change it.</source>
        <translation>%2 hat „%1“ inzwischen geändert. Sehen Sie es sich noch einmal an, bevor Sie es ändern.</translation>
    </message>
    <message>
        <source>%5 changed “%1” in the meantime: %2 was “%6” and is now “%3”, you want “%4”. Look again, then decide.</source>
        <translation>%5 hat „%1“ inzwischen geändert: %2 war „%6“ und ist jetzt „%3“, Sie möchten „%4“. Sehen Sie noch einmal nach und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>“%2” of “%1” never changes. Add a new user instead.</source>
        <translation>„%2“ von „%1“ ändert sich nie. Fügen Sie stattdessen einen neuen Benutzer hinzu.</translation>
    </message>
    <message>
        <source>“%2” of “%1” belongs to the user, because the account is no longer pending. A setting of the workspace can let administrators correct it.</source>
        <translation>„%2“ von „%1“ gehört dem Benutzer, weil die Aktivierung des Kontos nicht mehr aussteht. Eine Einstellung des Arbeitsbereichs kann Administratoren die Korrektur erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” is on %Ln project(s): %2. Take it off first.</source>
        <translation>
            <numerusform>Die Gruppe „%1“ ist in %Ln Projekt: %2. Entfernen Sie sie zuerst daraus.</numerusform>
            <numerusform>Die Gruppe „%1“ ist in %Ln Projekten: %2. Entfernen Sie sie zuerst daraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project “%1” still has %Ln assignment(s). Remove them first, or archive the project.</source>
        <translation>
            <numerusform>Das Projekt „%1“ hat noch %Ln Zuweisung. Entfernen Sie sie zuerst oder archivieren Sie das Projekt.</numerusform>
            <numerusform>Das Projekt „%1“ hat noch %Ln Zuweisungen. Entfernen Sie sie zuerst oder archivieren Sie das Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is built in and stays as it is.</source>
        <translation>„%1“ ist vordefiniert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The workspace does not let you delete “%1”. Deactivate the user instead, or change the setting.</source>
        <translation>Der Arbeitsbereich lässt das Löschen von „%1“ nicht zu. Deaktivieren Sie den Benutzer stattdessen oder ändern Sie die Einstellung.</translation>
    </message>
    <message>
        <source>“%1” has access to “%2” through the Default Group only. Remove the user from the Default Group instead.</source>
        <translation>„%1“ hat nur über die Standardgruppe Zugriff auf „%2“. Entfernen Sie den Benutzer stattdessen aus der Standardgruppe.</translation>
    </message>
    <message>
        <source>Everything is so already. Nothing is to be done.</source>
        <translation>Alles ist bereits so. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>“%1” is so already. Nothing is to be done.</source>
        <translation>„%1“ ist bereits so. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>“%1” cannot be put into “%2”: a group would be in itself, %3. Take one of them out first.</source>
        <translation>„%1“ kann nicht in „%2“ gestellt werden: Eine Gruppe wäre in sich selbst, %3. Nehmen Sie zuerst eine davon heraus.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Look at it again before you change it.</source>
        <translation>„%1“ wurde inzwischen geändert. Sehen Sie noch einmal hin, bevor Sie ändern.</translation>
    </message>
    <message>
        <source>“%1” is not what you saw: you saw event %2, and no event has written it. Look at it again before you change it.</source>
        <translation>„%1“ ist nicht, was zu sehen war: gesehen wurde Ereignis %2, geschrieben hat es keines. Vor dem Ändern erneut ansehen.</translation>
    </message>
    <message>
        <source>“%1” is not what you saw: you saw event %2, and event %3 of %4 wrote it last. Look at it again before you change it.</source>
        <translation>„%1“ ist nicht, was zu sehen war: gesehen wurde Ereignis %2, zuletzt geschrieben hat es Ereignis %3 von %4. Vor dem Ändern erneut ansehen.</translation>
    </message>
    <message>
        <source>“%1” is not what you saw: %2 was “%5” and is now “%3”, you want “%4”. Look again, then decide.</source>
        <translation>„%1“ ist nicht, was zu sehen war: %2 war „%5“ und ist jetzt „%3“, gewünscht ist „%4“. Erneut ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>“%1” is not what you saw: %2 was “%3” and is now “%4”. Look again, then decide.</source>
        <translation>„%1“ ist nicht, was zu sehen war: %2 war „%3“ und ist jetzt „%4“. Erneut ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>%5 changed “%1” in the meantime: %2 was “%3” and is now “%4”. Look again, then decide.</source>
        <translation>%5 hat „%1“ inzwischen geändert: %2 war „%3“ und ist jetzt „%4“. Erneut ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Two roles are called “%1”: one of the workspace (%2) and one of projects (%3). Say which one by its key.</source>
        <translation>Zwei Rollen heißen „%1“: eine des Arbeitsbereichs (%2) und eine für Projekte (%3). Nennen Sie die gemeinte bei ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>There is no permission “%1”. Permissions are named as module.action, as the page Roles and “musterctl list roles” show them.</source>
        <translation>Die Berechtigung „%1“ gibt es nicht. Berechtigungen heißen modul.aktion, so wie „musterctl list roles“ sie zeigt.</translation>
    </message>
    <message>
        <source>The scope of the role “%1” never changes. Add another role instead.</source>
        <translation>Der Geltungsbereich der Rolle „%1“ ändert sich nie. Fügen Sie stattdessen eine andere Rolle hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is held by %Ln user(s). Choose which role they get instead.</source>
        <translation>
            <numerusform>%Ln Benutzer hat die Rolle „%1“. Wählen Sie, welche Rolle stattdessen gilt.</numerusform>
            <numerusform>%Ln Benutzer haben die Rolle „%1“. Wählen Sie, welche Rolle sie stattdessen erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is given in %Ln assignment(s) on projects. Choose which role takes its place.</source>
        <translation>
            <numerusform>Die Rolle „%1“ steht in %Ln Zuweisung auf einem Projekt. Wählen Sie, welche Rolle an ihre Stelle tritt.</numerusform>
            <numerusform>Die Rolle „%1“ steht in %Ln Zuweisungen auf Projekten. Wählen Sie, welche Rolle an ihre Stelle tritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions of “%1” stay ended: taking this back does not begin them anew. Whoever was signed in signs in again.</source>
        <translation>Die Sitzungen von „%1“ bleiben beendet: Sie beginnen nicht von Neuem, wenn das zurückgenommen wird. Wer angemeldet war, meldet sich wieder an.</translation>
    </message>
    <message>
        <source>The role “%2” permits “%1”. Take it out of the role first.</source>
        <translation>Die Rolle „%2“ erlaubt „%1“. Nehmen Sie es zuerst aus der Rolle heraus.</translation>
    </message>
    <message>
        <source>The picture of “%1” is missing: it is set by “Picture…” or “musterctl picture”, not by its hash.</source>
        <translation>Das Bild von „%1“ fehlt: Es wird mit „Bild …“ oder „musterctl picture“ gesetzt, nicht mit seinem Hash.</translation>
    </message>
    <message>
        <source>That is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>Das ist kein Bild, das gelesen werden kann. Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 pixels across and %2 MB are the most. Choose a smaller one.</source>
        <translation>Das Bild ist zu groß: höchstens %1 Pixel je Seite und %2 MB. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>“%1” is deactivated. Activate the account first.</source>
        <translation>„%1“ ist deaktiviert. Aktivieren Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>“%1” is active already. For another password, use “Reset password”.</source>
        <translation>„%1“ ist schon aktiv. Für ein anderes Passwort nehmen Sie „Passwort zurücksetzen“.</translation>
    </message>
    <message>
        <source>“%1” is not activated yet. Use “Resend activation”, which leads to a password too.</source>
        <translation>„%1“ ist noch nicht aktiviert. Nehmen Sie „Aktivierung erneut senden“, das auch zu einem Passwort führt.</translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is offered in %Ln invitation(s). Choose which role takes its place.</source>
        <translation>
            <numerusform>Die Rolle „%1“ wird in %Ln Einladung angeboten. Wählen Sie, welche Rolle an ihre Stelle tritt.</numerusform>
            <numerusform>Die Rolle „%1“ wird in %Ln Einladungen angeboten. Wählen Sie, welche Rolle an ihre Stelle tritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project “%1” is archived, and nobody is invited to it. Take it out of the archive first.</source>
        <translation>Das Projekt „%1“ ist archiviert, und niemand wird dazu eingeladen. Holen Sie es zuerst aus dem Archiv.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) sign in by “%1”, so it stays in the list. Give them another provider first.</source>
        <translation>
            <numerusform>%Ln Benutzer meldet sich über „%1“ an, also bleibt der Eintrag in der Liste. Geben Sie ihm zuerst einen anderen Identitätsanbieter.</numerusform>
            <numerusform>%Ln Benutzer melden sich über „%1“ an, also bleibt der Eintrag in der Liste. Geben Sie ihnen zuerst einen anderen Identitätsanbieter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are classified as “%1”, so it stays in the list. Classify them otherwise first.</source>
        <translation>
            <numerusform>%Ln Benutzer ist als „%1“ eingestuft, also bleibt der Eintrag in der Liste. Stufen Sie ihn zuerst anders ein.</numerusform>
            <numerusform>%Ln Benutzer sind als „%1“ eingestuft, also bleibt der Eintrag in der Liste. Stufen Sie sie zuerst anders ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is yet to come: %2. Enter a time that has passed.</source>
        <translation>„%1“ liegt in der Zukunft: %2. Geben Sie eine Zeit ein, die vergangen ist.</translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer hinzufügen</numerusform>
            <numerusform>%Ln Benutzer hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to projects</source>
        <translation>Zu Projekten hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln Zuweisung hinzufügen</numerusform>
            <numerusform>%Ln Zuweisungen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe hinzufügen</numerusform>
            <numerusform>%Ln Gruppen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln Änderung ausgeführt</numerusform>
            <numerusform>%Ln Änderungen ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a field</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a field</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 of “%2” changed</source>
        <comment>a field of somebody</comment>
        <translation>%1 von „%2“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) changed</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 von %Ln Benutzer geändert</numerusform>
            <numerusform>%1 von %Ln Benutzern geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Alles ist bereits so</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>ChangesHelp</name>
    <message>
        <source>A file of changes is {&quot;reason&quot;: &quot;…&quot;, &quot;changes&quot;: [ … ]}, or the array alone. They happen together or not at all.</source>
        <translation>Eine Datei mit Änderungen ist {&quot;reason&quot;: &quot;…&quot;, &quot;changes&quot;: [ … ]} oder nur die Liste allein. Sie geschehen zusammen oder gar nicht.</translation>
    </message>
    <message>
        <source>A user is named by User ID or e-mail address, a group or project by ID or name.</source>
        <translation>Ein Benutzer wird mit Benutzer-ID oder E-Mail-Adresse benannt, eine Gruppe oder ein Projekt mit ID oder Namen.</translation>
    </message>
    <message>
        <source>“set” says what shall stand. “was” and “seen” may say what was seen: if that is no longer so, the change is refused.</source>
        <translation>„set“ sagt, was gelten soll. „was“ und „seen“ können sagen, was gesehen wurde: Stimmt das nicht mehr, wird die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC; null is blank.</source>
        <translation>Zeiten sind ISO 8601 in UTC; null ist leer.</translation>
    </message>
    <message>
        <source>  Needs the permission %1.</source>
        <translation>  Erfordert die Berechtigung %1.</translation>
    </message>
    <message>
        <source>  Names: %1</source>
        <translation>  Benennt: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>at first: %1</source>
        <translation>anfangs: %1</translation>
    </message>
    <message>
        <source>may be null</source>
        <translation>darf null sein</translation>
    </message>
    <message>
        <source>the user’s own once the account is active</source>
        <translation>Sache des Benutzers, sobald das Konto aktiv ist</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>An ID is a whole UUID, such as 0f3a5c1e-7b2d-4c68-9e10-5a4b3c2d1e0f; anything else is taken for a name or an address.</source>
        <translation>Eine ID ist eine ganze UUID wie 0f3a5c1e-7b2d-4c68-9e10-5a4b3c2d1e0f; alles andere gilt als Name oder Adresse.</translation>
    </message>
    <message>
        <source>Names and addresses are unique: two are the same when they differ in case, accents, the width of letters or characters that cannot be seen alone (“Café crew”, “CAFE CREW”).</source>
        <translation>Namen und Adressen sind eindeutig: Zwei sind gleich, wenn sie sich nur in Groß- und Kleinschreibung, Akzenten, der Breite der Buchstaben oder unsichtbaren Zeichen unterscheiden („Café crew“, „CAFE CREW“).</translation>
    </message>
    <message>
        <source>Text is kept in one form: composed (NFC), without characters that cannot be seen, with single blanks. Control characters and those that turn the direction of writing are refused. A name may have %1 characters, an address %2 (%3 before the @), a reason %4.</source>
        <translation>Text hat eine Form: zusammengesetzt (NFC), ohne unsichtbare Zeichen, mit einfachen Leerzeichen. Steuerzeichen und solche, die die Schreibrichtung umkehren, werden abgelehnt. Ein Name darf %1 Zeichen haben, eine Adresse %2 (%3 vor dem @), ein Grund %4.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--users takes a number from 1 to 1000000.</source>
        <translation>--users nimmt eine Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>Muster, for the people who look after accounts.</source>
        <translation>Muster, für die Menschen, die Konten verwalten.</translation>
    </message>
    <message>
        <source>A workspace to open.</source>
        <translation>Ein Arbeitsbereich, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Open a fresh workspace with sample data; it is gone afterwards.</source>
        <translation>Einen frischen Arbeitsbereich mit Beispieldaten öffnen; danach ist er weg.</translation>
    </message>
    <message>
        <source>How many users the sample has.</source>
        <translation>Wie viele Benutzer die Beispieldaten haben.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Language of the window, as two letters.</source>
        <translation>Sprache des Fensters, als zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Save a picture of every page, light and dark, into the folder, and quit.</source>
        <translation>Ein Bild jeder Seite, hell und dunkel, in dem Ordner speichern und beenden.</translation>
    </message>
    <message>
        <source>Muster opens one workspace at a time.</source>
        <translation>Muster öffnet immer nur einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>--appearance takes light, dark or system.</source>
        <translation>--appearance nimmt light, dark oder system.</translation>
    </message>
    <message>
        <source>The page to show: %1.</source>
        <translation>Die Seite, die gezeigt wird: %1.</translation>
    </message>
    <message>
        <source>--page takes one of: %1.</source>
        <translation>--page nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>Work as this user; without it, as last time.</source>
        <translation>Als dieser Benutzer arbeiten; sonst wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>--shots-size takes a size from %1 to %2.</source>
        <translation>--shots-size nimmt eine Größe von %1 bis %2.</translation>
    </message>
    <message>
        <source>How large the window is in the pictures; without it, %1.</source>
        <translation>Wie groß das Fenster auf den Bildern ist; sonst %1.</translation>
    </message>
</context>
<context>
    <name>CompareSubcommand</name>
    <message>
        <source>DAY [DAY]</source>
        <translation>TAG [TAG]</translation>
    </message>
    <message>
        <source>Says who gained, lost or changed access to what since the end of a day (2026-06-30), up to the end of a later one or to now; for who may see the audit trail.</source>
        <translation>Sagt, wer seit dem Ende eines Tages (2026-06-30) bis zum Ende eines späteren oder bis jetzt wozu Zugriff bekommen, verloren oder anders hat; für alle, die das Prüfprotokoll sehen dürfen.</translation>
    </message>
    <message>
        <source>Only access that matches, as in “list access”: &quot;project:alpha&quot;.</source>
        <translation>Nur passender Zugriff, wie bei „list access“: &quot;project:alpha&quot;.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>ABFRAGE</translation>
    </message>
    <message>
        <source>An array of objects, with raw values.</source>
        <translation>Eine Liste von Objekten mit Rohwerten.</translation>
    </message>
    <message>
        <source>Write it to this file: .xlsx, .csv or .json.</source>
        <translation>In diese Datei schreiben: .xlsx, .csv oder .json.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The first day has to be before the second. See “musterctl help compare”.</source>
        <translation>Der erste Tag muss vor dem zweiten liegen. Siehe „musterctl help compare“.</translation>
    </message>
    <message>
        <source>“%1” does not end in .xlsx, .csv or .json. See “musterctl help compare”.</source>
        <translation>„%1“ endet nicht auf .xlsx, .csv oder .json. Siehe „musterctl help compare“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n Zeile nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Zeilen nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access is as it was.</source>
        <translation>Der Zugriff ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>ConnectionErrors</name>
    <message>
        <source>There is no connection “%1”. Check its name, or set it up.</source>
        <translation>Es gibt keine Verbindung „%1“. Prüfen Sie ihren Namen, oder richten Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>ConnectionSubcommand</name>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>What it speaks: scim, or ldap.</source>
        <translation>Was es spricht: scim oder ldap.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>Where it is, without a secret: https://HOST/scim/v2, ldaps://HOST/BASE.</source>
        <translation>Wo es ist, ohne Geheimnis: https://HOST/scim/v2, ldaps://HOST/BASIS.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>What is known of it: plain, keycloak, authentik, aws, zitadel … “musterctl scim-doctor” proposes one.</source>
        <translation>Was von ihm bekannt ist: plain, keycloak, authentik, aws, zitadel … „musterctl scim-doctor“ schlägt eines vor.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>By which authentication provider accounts sign in that come from there.</source>
        <translation>Über welchen Identitätsanbieter sich Konten anmelden, die von dort kommen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Which way users go: both, read (from there to here), write, or off.</source>
        <translation>In welche Richtung Benutzer gehen: both, read (von dort nach hier), write oder off.</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>RICHTUNG</translation>
    </message>
    <message>
        <source>Which way groups go, likewise.</source>
        <translation>In welche Richtung Gruppen gehen, ebenso.</translation>
    </message>
    <message>
        <source>Which users here belong to it, as a query; blank: all.</source>
        <translation>Welche Benutzer hier dazugehören, als Suche; leer: alle.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>Of a field that both sides have changed: ask, newest, ours or theirs.</source>
        <translation>Was bei einem Feld gilt, das beide Seiten geändert haben: ask, newest, ours oder theirs.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>What becomes of one whose other is deleted: deactivate, or delete.</source>
        <translation>Was geschieht, wenn das Gegenstück gelöscht ist: deactivate oder delete.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>Likewise, of a hundred that both sides have.</source>
        <translation>Ebenso, von hundert, die beide Seiten haben.</translation>
    </message>
    <message>
        <source>Sync with it no longer; nothing is changed here or there.</source>
        <translation>Nicht mehr damit abgleichen; weder hier noch dort wird etwas geändert.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>One of the options has a value that it does not take. See “musterctl help connection”.</source>
        <translation>Eine der Optionen hat einen Wert, den sie nicht nimmt. Siehe „musterctl help connection“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>users: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Shows the other systems that accounts are kept in step with, or sets up the one that is named, which is added where there is none. “musterctl sync” asks for its secret, and so does --try, as there.</source>
        <translation>Zeigt die anderen Systeme, mit denen Konten abgeglichen werden, oder richtet das genannte ein; gibt es noch keines, kommt es hinzu. Nach dem Geheimnis fragt „musterctl sync“, und ebenso --try.</translation>
    </message>
    <message>
        <source>Say what it shows: how many users and groups, and where each field was found. Writes nothing.</source>
        <translation>Nur sagen, was es zeigt: wie viele Benutzer und Gruppen, und wo jedes Feld gefunden wurde. Schreibt nichts.</translation>
    </message>
    <message>
        <source>With --try: as JSON, in words that do not change.</source>
        <translation>Mit --try: als JSON, in Wörtern, die sich nicht ändern.</translation>
    </message>
    <message>
        <source>With --try: its secret, in the first line of a file that nobody else can read (mode 0600).</source>
        <translation>Mit --try: sein Geheimnis, in der ersten Zeile einer Datei, die sonst niemand lesen kann (Modus 0600).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Name one connection, and say what it is like, or --try, or --remove. See “musterctl help connection”.</source>
        <translation>Nennen Sie eine Verbindung und sagen Sie, wie sie ist, oder --try, oder --remove. Siehe „musterctl help connection“.</translation>
    </message>
    <message>
        <source>Of more deactivations in a run, it stops and asks; 0: however many there are, it does not.</source>
        <translation>Bei mehr Deaktivierungen in einem Lauf hält er an und fragt; 0: er hält nicht an, wie viele es auch sind.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>LDAP or Active Directory</source>
        <translation>LDAP oder Active Directory</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>From there to here</source>
        <translation>Von dort nach hier</translation>
    </message>
    <message>
        <source>From here to there</source>
        <translation>Von hier nach dort</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>What stands here counts</source>
        <translation>Es gilt, was hier steht</translation>
    </message>
    <message>
        <source>What stands there counts</source>
        <translation>Es gilt, was dort steht</translation>
    </message>
    <message>
        <source>What was changed last counts</source>
        <translation>Es gilt, was zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Somebody decides</source>
        <translation>Jemand entscheidet</translation>
    </message>
    <message>
        <source>The other one is deactivated</source>
        <translation>Das Gegenstück wird deaktiviert</translation>
    </message>
    <message>
        <source>The other one is deleted</source>
        <translation>Das Gegenstück wird gelöscht</translation>
    </message>
    <message>
        <source>These are more settings of connections than can be kept. Take out what is not needed.</source>
        <translation>Das sind mehr Einstellungen von Verbindungen, als aufbewahrt werden können. Nehmen Sie heraus, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the connection “%2” can say.</source>
        <translation>„%1“ kommt in Verbindungen nicht vor, steht aber in „%2“. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A connection needs a name of 200 characters at most.</source>
        <translation>Eine Verbindung braucht einen Namen von höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>Two connections are called “%1”. Give one of them another name.</source>
        <translation>Zwei Verbindungen heißen „%1“. Geben Sie einer davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>The address begins with https:// (SCIM) or ldaps:// (LDAP); without encryption it may be on this computer alone.</source>
        <translation>Die Adresse beginnt mit https:// (SCIM) oder ldaps:// (LDAP); unverschlüsselt darf sie nur auf diesem Computer liegen.</translation>
    </message>
    <message>
        <source>No password belongs into the address: it would be kept where others read it. The secret is asked for by itself.</source>
        <translation>In die Adresse gehört kein Passwort: Dort könnten andere es lesen. Nach dem Geheimnis wird eigens gefragt.</translation>
    </message>
    <message>
        <source>“%1” takes a number from 0 on, and a percentage up to 100.</source>
        <translation>„%1“ nimmt eine Zahl ab 0, ein Prozentsatz geht bis 100.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is no list of connections (%1): it stands in square brackets, and each object has name, kind and location.</source>
        <translation>Das ist keine Liste von Verbindungen (%1): Sie steht in eckigen Klammern, und jedes Objekt hat name, kind und location.</translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird kopiert …</numerusform>
            <numerusform>%Ln Zeilen werden kopiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopySubcommand</name>
    <message>
        <source>FROM TO</source>
        <translation>VON NACH</translation>
    </message>
    <message>
        <source>Copies a whole workspace, with its history and audit trail, to a file or a server where none is yet.</source>
        <translation>Kopiert einen ganzen Arbeitsbereich mit Verlauf und Prüfprotokoll in eine Datei oder auf einen Server, wo noch keiner ist.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is ready: %n row(s), compared with “%2” one by one; event %3 is the last, and the head is %4.</source>
        <translation>
            <numerusform>„%1“ ist fertig: %n Zeile, verglichen mit „%2“; das letzte Ereignis ist %3, und der Kettenkopf ist %4.</numerusform>
            <numerusform>„%1“ ist fertig: %n Zeilen, einzeln verglichen mit „%2“; das letzte Ereignis ist %3, und der Kettenkopf ist %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both have the same Tenant ID. Go on with one of them: what is changed in one does not come to the other.</source>
        <translation>Beide haben dieselbe Tenant-ID. Mit einem von beiden weiterarbeiten: Was in einem geändert wird, kommt nicht in den anderen.</translation>
    </message>
</context>
<context>
    <name>DifferencesExport</name>
    <message>
        <source>Gained</source>
        <translation>Bekommen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Access was</source>
        <translation>Zugriff wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
</context>
<context>
    <name>DirectoryReportText</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There may be more that it does not show, so nobody would be taken to be gone.</source>
        <translation>%1 Vielleicht gibt es mehr, das es nicht zeigt; niemand würde daher als gelöscht gelten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: it says nothing of that, so all are taken to be active</source>
        <translation>%1: sagt nichts darüber, alle gelten daher als aktiv</translation>
    </message>
    <message>
        <source>%1: nobody has one</source>
        <translation>%1: hat niemand</translation>
    </message>
    <message>
        <source>%1: %2 of %3, such as “%4”</source>
        <translation>%1: %2 von %3, etwa „%4“</translation>
    </message>
    <message>
        <source>Deactivated: %L1</source>
        <translation>Deaktiviert: %L1</translation>
    </message>
    <message>
        <source>Members of groups: %L1</source>
        <translation>Mitglieder von Gruppen: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no address, and are left out.</source>
        <translation>
            <numerusform>%Ln Benutzer hat keine Adresse und wird ausgelassen.</numerusform>
            <numerusform>%Ln Benutzer haben keine Adresse und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) do not say who is in them.</source>
        <translation>
            <numerusform>%Ln Gruppe sagt nicht, wer in ihr ist.</numerusform>
            <numerusform>%Ln Gruppen sagen nicht, wer in ihnen ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (und %Ln weiterer)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSubcommand</name>
    <message>
        <source>FILE.xlsx|FILE.csv|FILE.json</source>
        <translation>DATEI.xlsx|DATEI.csv|DATEI.json</translation>
    </message>
    <message>
        <source>Writes a table to a file, or, to .xlsx without a table, the audit workbook.</source>
        <translation>Schreibt eine Tabelle in eine Datei oder, bei .xlsx ohne Tabelle, die Prüfmappe.</translation>
    </message>
    <message>
        <source>Which table; users when none is given.</source>
        <translation>Welche Tabelle; ohne Angabe die Benutzer.</translation>
    </message>
    <message>
        <source>Only rows that match, as in the search box.</source>
        <translation>Nur passende Zeilen, wie im Suchfeld.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel where the comma is the decimal sign.</source>
        <translation>CSV mit Semikolons, für Excel dort, wo das Komma Dezimalzeichen ist.</translation>
    </message>
    <message>
        <source>CSV without a byte order mark.</source>
        <translation>CSV ohne Byte Order Mark.</translation>
    </message>
    <message>
        <source>“%1” does not end in .xlsx, .csv or .json. See “musterctl help export”.</source>
        <translation>„%1“ endet nicht auf .xlsx, .csv oder .json. Siehe „musterctl help export“.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n Zeile in „%1“ geschrieben.</numerusform>
            <numerusform>%n Zeilen in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultLines</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s): %2)</source>
        <comment>sentence, lines</comment>
        <translation>
            <numerusform>%1 (%n Zeile: %2)</numerusform>
            <numerusform>%1 (%n Zeilen: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s): %2 …)</source>
        <comment>sentence, the first lines</comment>
        <translation>
            <numerusform>%1 (%n Zeile: %2 …)</numerusform>
            <numerusform>%1 (%n Zeilen: %2 …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s), for other reasons.</source>
        <translation>
            <numerusform>%Ln weitere Zeile, aus einem anderen Grund.</numerusform>
            <numerusform>%Ln weitere Zeilen, aus anderen Gründen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>what the account adds to its roles, or caps</source>
        <translation>was das Konto seinen Rollen hinzufügt oder wodurch es sie begrenzt</translation>
    </message>
    <message>
        <source>workspace roles, by name or key</source>
        <translation>Arbeitsbereichsrollen, nach Name oder Schlüssel</translation>
    </message>
    <message>
        <source>whether the account may sign in</source>
        <translation>ob das Konto sich anmelden darf</translation>
    </message>
    <message>
        <source>sign-in method; fixed once the user is added</source>
        <translation>Anmeldeart; unveränderlich, sobald der Benutzer hinzugefügt ist</translation>
    </message>
    <message>
        <source>authentication provider, for sso</source>
        <translation>Identitätsanbieter, für sso</translation>
    </message>
    <message>
        <source>one of the workspace&apos;s classifications</source>
        <translation>eine der Einstufungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>in the Default Group: access to every project, and to every new one</source>
        <translation>in der Standardgruppe: Zugriff auf jedes Projekt, auch auf jedes neue</translation>
    </message>
    <message>
        <source>access that remains from a Default Group that was left: projects created up to then</source>
        <translation>Zugriff, der von einer verlassenen Standardgruppe bleibt: auf Projekte, die bis dahin angelegt waren</translation>
    </message>
    <message>
        <source>locked after failed sign-ins</source>
        <translation>gesperrt nach fehlgeschlagenen Anmeldungen</translation>
    </message>
    <message>
        <source>second factor set up</source>
        <translation>zweiter Faktor eingerichtet</translation>
    </message>
    <message>
        <source>the address was proved</source>
        <translation>die Adresse wurde nachgewiesen</translation>
    </message>
    <message>
        <source>when the user last signed in</source>
        <translation>wann sich der Benutzer zuletzt angemeldet hat</translation>
    </message>
    <message>
        <source>when the account was made; now, if not given</source>
        <translation>wann das Konto angelegt wurde; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>when it was made; now, if not given</source>
        <translation>wann es angelegt wurde; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>put away; nobody works on it</source>
        <translation>weggelegt; niemand arbeitet daran</translation>
    </message>
    <message>
        <source>what the assignment lets its users do</source>
        <translation>was die Zuweisung ihren Benutzern erlaubt</translation>
    </message>
    <message>
        <source>project role, by name or key</source>
        <translation>Projektrolle, nach Name oder Schlüssel</translation>
    </message>
    <message>
        <source>the group, or the single user, is a team on the project</source>
        <translation>die Gruppe oder der einzelne Benutzer ist ein Team im Projekt</translation>
    </message>
    <message>
        <source>name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>authentication providers for sso; one that is in use stays</source>
        <translation>Identitätsanbieter für sso; einer, der verwendet wird, bleibt</translation>
    </message>
    <message>
        <source>classification tiers, lowest first; one that is in use stays</source>
        <translation>Einstufungen, niedrigste zuerst; eine, die verwendet wird, bleibt</translation>
    </message>
    <message>
        <source>which users may be deleted</source>
        <translation>welche Benutzer gelöscht werden dürfen</translation>
    </message>
    <message>
        <source>ID of the person in another system</source>
        <translation>ID der Person in einem anderen System</translation>
    </message>
    <message>
        <source>department that the person works in</source>
        <translation>Abteilung, in der die Person arbeitet</translation>
    </message>
    <message>
        <source>what the person works as</source>
        <translation>als was die Person arbeitet</translation>
    </message>
    <message>
        <source>number to call the person on</source>
        <translation>Nummer, unter der die Person zu erreichen ist</translation>
    </message>
    <message>
        <source>user who the person reports to, by User ID or e-mail address</source>
        <translation>Benutzer, dem die Person unterstellt ist, mit Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>head of the chain: before, the one seen last; after, the one accepted</source>
        <translation>Kettenkopf: vorher der zuletzt gesehene, nachher der angenommene</translation>
    </message>
    <message>
        <source>address; no two users share it, whatever case, accents or width of letters</source>
        <translation>Adresse; nur einmal vergeben, gleich in welcher Schreibung, mit welchen Akzenten oder in welcher Breite der Buchstaben</translation>
    </message>
    <message>
        <source>name; no two share it, whatever case, accents or width of letters</source>
        <translation>Name; nur einmal vergeben, gleich in welcher Schreibung, mit welchen Akzenten oder in welcher Breite der Buchstaben</translation>
    </message>
    <message>
        <source>language whose order lists have, as a tag: de, sv, de-u-co-phonebk; root suits all alike</source>
        <translation>Sprache, in deren Ordnung Listen stehen, als Kürzel: de, sv, de-u-co-phonebk; root passt für alle gleich</translation>
    </message>
    <message>
        <source>projects to which that access has been taken away since</source>
        <translation>Projekte, auf die dieser Zugriff seither entzogen wurde</translation>
    </message>
    <message>
        <source>name; no two roles of a scope share it, whatever case, accents or width of letters</source>
        <translation>Name; keine zwei Rollen eines Geltungsbereichs teilen ihn, gleich in welcher Schreibweise, mit welchen Akzenten oder in welcher Breite der Buchstaben</translation>
    </message>
    <message>
        <source>whether it is given in the whole workspace or on a project; fixed once the role is added</source>
        <translation>ob sie im ganzen Arbeitsbereich oder auf einem Projekt vergeben wird; fest, sobald die Rolle hinzugefügt ist</translation>
    </message>
    <message>
        <source>whoever holds it takes a seat of the licence</source>
        <translation>wer sie hat, belegt einen Platz der Lizenz</translation>
    </message>
    <message>
        <source>what it permits, as module.action</source>
        <translation>was sie erlaubt, als modul.aktion</translation>
    </message>
    <message>
        <source>only where a role is deleted: the role, by name or key, that its holders get</source>
        <translation>nur wo eine Rolle gelöscht wird: die Rolle, mit Name oder Schlüssel, die ihre Inhaber erhalten</translation>
    </message>
    <message>
        <source>licence key, as whoever sells seats gave it; blank takes the licence away</source>
        <translation>Lizenzschlüssel, wie ihn gegeben hat, wer Plätze verkauft; leer nimmt die Lizenz weg</translation>
    </message>
    <message>
        <source>when the password was set; together with one, by “musterctl password” alone; null takes it away</source>
        <translation>wann das Passwort gesetzt wurde; zusammen mit einem, allein durch „musterctl password“; null nimmt es weg</translation>
    </message>
    <message>
        <source>the password has to be changed at the next sign-in</source>
        <translation>das Passwort muss bei der nächsten Anmeldung geändert werden</translation>
    </message>
    <message>
        <source>sessions that began before then are over; whatever moment is given, it becomes now</source>
        <translation>Sitzungen, die davor begannen, sind beendet; welcher Zeitpunkt auch angegeben ist, es wird der jetzige</translation>
    </message>
    <message>
        <source>so many failed sign-ins lock an account; 0: none do</source>
        <translation>so viele fehlgeschlagene Anmeldungen sperren ein Konto; 0: keine</translation>
    </message>
    <message>
        <source>minutes within which so many must fail</source>
        <translation>Minuten, innerhalb derer so viele fehlschlagen müssen</translation>
    </message>
    <message>
        <source>everybody has to set up a second factor; whoever asks who may sign in is told so</source>
        <translation>alle müssen einen zweiten Faktor einrichten; wer fragt, wer sich anmelden darf, erfährt es</translation>
    </message>
    <message>
        <source>who deletes a user, a group or a project has to say why</source>
        <translation>wer einen Benutzer, eine Gruppe oder ein Projekt löscht, muss einen Grund angeben</translation>
    </message>
    <message>
        <source>who activates, deactivates or unlocks an account, resets its second factor, ends its sessions or sets its password has to say why</source>
        <translation>wer ein Konto aktiviert, deaktiviert oder entsperrt, den zweiten Faktor zurücksetzt, Sitzungen beendet oder das Passwort setzt, muss einen Grund angeben</translation>
    </message>
    <message>
        <source>who changes the roles or the type of an account, or a role itself, has to say why</source>
        <translation>wer die Rollen oder den Typ eines Kontos oder eine Rolle selbst ändert, muss einen Grund angeben</translation>
    </message>
    <message>
        <source>who changes memberships of groups, or access to projects, has to say why</source>
        <translation>wer Mitgliedschaften in Gruppen oder den Zugriff auf Projekte ändert, muss einen Grund angeben</translation>
    </message>
    <message>
        <source>who changes settings of the workspace has to say why</source>
        <translation>wer Einstellungen des Arbeitsbereichs ändert, muss einen Grund angeben</translation>
    </message>
    <message>
        <source>what history and audit trail call a user from the deletion on; a pseudonym cannot be taken back</source>
        <translation>wie Verlauf und Prüfprotokoll einen Benutzer von der Löschung an nennen; ein Pseudonym lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>language of mails to the user</source>
        <translation>Sprache der E-Mails an den Benutzer</translation>
    </message>
    <message>
        <source>line that stands below what the user writes</source>
        <translation>Zeile unter dem, was der Benutzer schreibt</translation>
    </message>
    <message>
        <source>permissions of modules that are not built in, as module.action; built-in roles that may everything have them, and those that see everything have the views</source>
        <translation>Berechtigungen von Modulen, die nicht eingebaut sind, als modul.aktion; eingebaute Rollen, die alles dürfen, haben sie, und solche, die alles sehen, die zum Ansehen (view)</translation>
    </message>
    <message>
        <source>how authentication providers are reached: JSON, as “musterctl provider” writes it</source>
        <translation>wie Identitätsanbieter erreicht werden: JSON, wie es „musterctl provider“ schreibt</translation>
    </message>
    <message>
        <source>SHA-256 of a picture that is kept here already; one comes here by the window or by “musterctl picture”; blank takes it away</source>
        <translation>SHA-256 eines Bildes, das hier schon aufbewahrt wird; hierher kommt eines durch das Fenster oder durch „musterctl picture“; leer nimmt es weg</translation>
    </message>
    <message>
        <source>administrators may correct names, addresses, languages, signatures and pictures of active accounts</source>
        <translation>Administratoren dürfen Namen, Adressen, Sprachen, Signaturen und Bilder aktiver Konten korrigieren</translation>
    </message>
    <message>
        <source>address that mails come from</source>
        <translation>Adresse, von der E-Mails kommen</translation>
    </message>
    <message>
        <source>address of the pages that links in mails lead to, as https://HOST/</source>
        <translation>Adresse der Seiten, auf die Links in E-Mails führen, als https://HOST/</translation>
    </message>
    <message>
        <source>when a mail with a link to activate the account was asked for; whatever moment is given, it becomes now; null takes it back while the mail waits</source>
        <translation>wann eine E-Mail mit einem Link zum Aktivieren des Kontos angefordert wurde; welcher Zeitpunkt auch angegeben ist, es wird der jetzige; null nimmt sie zurück, solange sie wartet</translation>
    </message>
    <message>
        <source>when a mail with a link to choose another password was asked for; whatever moment is given, it becomes now; null takes it back while the mail waits</source>
        <translation>wann eine E-Mail mit einem Link zur Wahl eines anderen Passworts angefordert wurde; welcher Zeitpunkt auch angegeben ist, es wird der jetzige; null nimmt sie zurück, solange sie wartet</translation>
    </message>
    <message>
        <source>days after which an invitation expires; those that are out keep what they were told</source>
        <translation>Tage, nach denen eine Einladung abläuft; für schon versandte bleibt, was ihnen gesagt wurde</translation>
    </message>
    <message>
        <source>what the link of an invitation that was deleted still allows: nothing, or an account without access to the project</source>
        <translation>was der Link einer gelöschten Einladung noch erlaubt: nichts, oder ein Konto ohne Zugriff auf das Projekt</translation>
    </message>
    <message>
        <source>address of whom is invited, who has no account yet</source>
        <translation>Adresse der eingeladenen Person, die noch kein Konto hat</translation>
    </message>
    <message>
        <source>first name, where it is known; who accepts says it themselves</source>
        <translation>Vorname, sofern bekannt; wer annimmt, gibt ihn selbst an</translation>
    </message>
    <message>
        <source>last name, likewise</source>
        <translation>Nachname, ebenso</translation>
    </message>
    <message>
        <source>who invites; whoever is given, it becomes the operator</source>
        <translation>wer einlädt; wer auch angegeben wird, es wird der Bediener</translation>
    </message>
    <message>
        <source>what has become of it; operators revoke, all else is said by who is invited, and by time</source>
        <translation>was aus ihr wurde; Bediener ziehen zurück, alles andere sagen die eingeladene Person und die Zeit</translation>
    </message>
    <message>
        <source>when it ends; whatever moment is given, it is as many days from now as the policy says</source>
        <translation>wann sie endet; welcher Zeitpunkt auch angegeben wird, es sind so viele Tage ab jetzt, wie die Richtlinie sagt</translation>
    </message>
    <message>
        <source>project that is offered, by ID or name</source>
        <translation>angebotenes Projekt, mit ID oder Namen</translation>
    </message>
    <message>
        <source>language of the mail, and of the pages that its link leads to</source>
        <translation>Sprache der E-Mail und der Seiten, zu denen ihr Link führt</translation>
    </message>
    <message>
        <source>who is invited does not learn by whom</source>
        <translation>die eingeladene Person erfährt nicht, von wem</translation>
    </message>
    <message>
        <source>when its mail was asked for; whatever moment is given, it becomes now: it is sent again, with a new link, and expires later</source>
        <translation>wann ihre E-Mail angefordert wurde; welcher Zeitpunkt auch angegeben wird, es wird jetzt: sie wird mit neuem Link erneut gesendet und läuft später ab</translation>
    </message>
    <message>
        <source>when it was accepted, declined or revoked; it goes along with that</source>
        <translation>wann sie angenommen, abgelehnt oder zurückgezogen wurde; geht damit einher</translation>
    </message>
    <message>
        <source>where mail is handed over, as smtp://USER@HOST:587 or smtps://USER@HOST:465, for Microsoft 365 with ?sign-in=microsoft&amp;tenant=TENANT&amp;client=ID behind it, for Google with ?sign-in=google&amp;client=ID; what else there is, “musterctl help mail” says; blank: no mail goes out</source>
        <translation>wo E-Mails eingeliefert werden, als smtp://BENUTZER@HOST:587 oder smtps://BENUTZER@HOST:465, für Microsoft 365 mit ?sign-in=microsoft&amp;tenant=MANDANT&amp;client=ID dahinter, für Google mit ?sign-in=google&amp;client=ID; was es sonst gibt, sagt „musterctl help mail“; leer: es gehen keine hinaus</translation>
    </message>
    <message>
        <source>days before the end of an invitation that waits, at which one reminder goes out; 0: none does</source>
        <translation>Tage vor dem Ende einer wartenden Einladung, zu denen einmal erinnert wird; 0: gar nicht</translation>
    </message>
    <message>
        <source>address of terms that whoever accepts an invitation or activates an account has to accept, as https://HOST/PAGE; blank: none</source>
        <translation>Adresse der Nutzungsbedingungen, die akzeptieren muss, wer eine Einladung annimmt oder ein Konto aktiviert, als https://HOST/SEITE; leer: keine</translation>
    </message>
    <message>
        <source>what mails say in place of what they say at first: JSON, as “musterctl letter” writes it</source>
        <translation>was E-Mails sagen, anstelle dessen, was sie anfangs sagen: JSON, wie es „musterctl letter“ schreibt</translation>
    </message>
    <message>
        <source>other systems that accounts are kept in step with: JSON, as “musterctl connection” writes it</source>
        <translation>andere Systeme, mit denen Konten abgeglichen werden: JSON, wie es „musterctl connection“ schreibt</translation>
    </message>
</context>
<context>
    <name>FieldActions</name>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>All that are selected are active already.</source>
        <translation>Alle Ausgewählten sind bereits aktiv.</translation>
    </message>
    <message>
        <source>Let the selected users sign in</source>
        <translation>Den ausgewählten Benutzern die Anmeldung erlauben</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer aktivieren</numerusform>
            <numerusform>%Ln Benutzer aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate users</source>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>They may sign in.</source>
        <translation>Danach ist die Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>All that are selected are deactivated already.</source>
        <translation>Alle Ausgewählten sind bereits deaktiviert.</translation>
    </message>
    <message>
        <source>Keep the selected users from signing in; nothing else is lost</source>
        <translation>Die ausgewählten Benutzer an der Anmeldung hindern; sonst geht nichts verloren</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)…</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren …</numerusform>
            <numerusform>%Ln Benutzer deaktivieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>They can no longer sign in, and their sessions end. Groups, projects and roles stay, so that activating brings all of it back.</source>
        <translation>Danach ist keine Anmeldung mehr möglich, und laufende Sitzungen enden. Gruppen, Projekte und Rollen bleiben, sodass das Aktivieren alles zurückbringt.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>None of the selected users is locked.</source>
        <translation>Keiner der ausgewählten Benutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>Let locked users try again</source>
        <translation>Gesperrte Benutzer es erneut versuchen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer entsperren</numerusform>
            <numerusform>%Ln Benutzer entsperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in the Default Group</source>
        <translation>In die Standardgruppe aufnehmen</translation>
    </message>
    <message>
        <source>All that are selected are in the Default Group already.</source>
        <translation>Alle Ausgewählten sind bereits in der Standardgruppe.</translation>
    </message>
    <message>
        <source>Access to every project, and to every new one</source>
        <translation>Zugriff auf jedes Projekt, auch auf jedes neue</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln user(s) in the Default Group</source>
        <translation>
            <numerusform>%Ln Benutzer in die Standardgruppe aufnehmen</numerusform>
            <numerusform>%Ln Benutzer in die Standardgruppe aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Projekt archivieren</translation>
    </message>
    <message>
        <source>It is archived already.</source>
        <translation>Es ist bereits archiviert.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>It is not archived.</source>
        <translation>Es ist nicht archiviert.</translation>
    </message>
    <message>
        <source>Access: Write</source>
        <translation>Zugriff: Schreiben</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist bereits so.</translation>
    </message>
    <message>
        <source>Access: Read Only</source>
        <translation>Zugriff: Nur lesen</translation>
    </message>
    <message>
        <source>Tick Team</source>
        <translation>Team ankreuzen</translation>
    </message>
    <message>
        <source>It is a team already.</source>
        <translation>Es ist bereits ein Team.</translation>
    </message>
    <message>
        <source>Clear Team</source>
        <translation>Team abwählen</translation>
    </message>
    <message>
        <source>It is no team.</source>
        <translation>Es ist kein Team.</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Sitzungen beenden …</translation>
    </message>
    <message>
        <source>None of the selected users has a session.</source>
        <translation>Keiner der ausgewählten Benutzer hat eine Sitzung.</translation>
    </message>
    <message>
        <source>Whoever is signed in has to sign in again</source>
        <translation>Wer angemeldet ist, muss sich neu anmelden</translation>
    </message>
    <message numerus="yes">
        <source>End sessions of %Ln user(s)…</source>
        <translation>
            <numerusform>Sitzungen von %Ln Benutzer beenden …</numerusform>
            <numerusform>Sitzungen von %Ln Benutzern beenden …</numerusform>
        </translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Whoever is signed in has to sign in again, as soon as the login server asks. This cannot be taken back.</source>
        <translation>Wer angemeldet ist, muss sich neu anmelden, sobald der Anmeldeserver fragt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>End sessions of %Ln user(s)</source>
        <translation>
            <numerusform>Sitzungen von %Ln Benutzer beenden</numerusform>
            <numerusform>Sitzungen von %Ln Benutzern beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset MFA…</source>
        <translation>MFA zurücksetzen …</translation>
    </message>
    <message>
        <source>None of the selected users has MFA set up.</source>
        <translation>Keiner der ausgewählten Benutzer hat MFA eingerichtet.</translation>
    </message>
    <message>
        <source>For who lost the device of their second factor</source>
        <translation>Für alle, die das Gerät ihres zweiten Faktors verloren haben</translation>
    </message>
    <message numerus="yes">
        <source>Reset MFA of %Ln user(s)…</source>
        <translation>
            <numerusform>MFA von %Ln Benutzer zurücksetzen …</numerusform>
            <numerusform>MFA von %Ln Benutzern zurücksetzen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation>MFA zurücksetzen</translation>
    </message>
    <message>
        <source>Until they have set up a second factor again, one is enough to sign in. Make sure that it is they who ask for it.</source>
        <translation>Bis sie wieder einen zweiten Faktor eingerichtet haben, genügt einer zum Anmelden. Vergewissern Sie sich, dass sie selbst darum bitten.</translation>
    </message>
    <message numerus="yes">
        <source>Reset MFA of %Ln user(s)</source>
        <translation>
            <numerusform>MFA von %Ln Benutzer zurücksetzen</numerusform>
            <numerusform>MFA von %Ln Benutzern zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>None of the selected users has a picture.</source>
        <translation>Keiner der ausgewählten Benutzer hat ein Bild.</translation>
    </message>
    <message>
        <source>The record then has none</source>
        <translation>Der Datensatz hat dann keines</translation>
    </message>
    <message numerus="yes">
        <source>Take the pictures of %Ln user(s) away</source>
        <translation>
            <numerusform>Das Bild von %Ln Benutzer entfernen</numerusform>
            <numerusform>Die Bilder von %Ln Benutzern entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take pictures away</source>
        <translation>Bilder entfernen</translation>
    </message>
    <message>
        <source>Their records then have none.</source>
        <translation>Ihre Datensätze haben dann keine.</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen …</translation>
    </message>
    <message>
        <source>None of the selected users can choose another password.</source>
        <translation>Keiner der ausgewählten Benutzer kann ein anderes Passwort wählen.</translation>
    </message>
    <message>
        <source>Mail a link by which the user chooses another password</source>
        <translation>Einen Link mailen, über den der Benutzer ein anderes Passwort wählt</translation>
    </message>
    <message numerus="yes">
        <source>Reset passwords of %Ln user(s)…</source>
        <translation>
            <numerusform>Passwort von %Ln Benutzer zurücksetzen …</numerusform>
            <numerusform>Passwörter von %Ln Benutzern zurücksetzen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset passwords</source>
        <translation>Passwörter zurücksetzen</translation>
    </message>
    <message>
        <source>Each gets a mail with a link that is good for an hour, once. Until another password is chosen, the one they have stays good. Undo within ten seconds takes the mails back.</source>
        <translation>Jeder erhält eine E-Mail mit einem Link, der eine Stunde lang und einmal gilt. Bis ein anderes Passwort gewählt ist, gilt das bisherige. Rückgängig innerhalb von zehn Sekunden nimmt die E-Mails zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Mail %Ln user(s) a link</source>
        <translation>
            <numerusform>%Ln Benutzer einen Link mailen</numerusform>
            <numerusform>%Ln Benutzern einen Link mailen</numerusform>
        </translation>
    </message>
    <message>
        <source>They sign in through a provider, which keeps the password. Change it there.</source>
        <translation>Die Anmeldung läuft über einen Identitätsanbieter, der das Passwort verwahrt. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Das Konto ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Resend activation…</source>
        <translation>Aktivierung erneut senden …</translation>
    </message>
    <message>
        <source>None of the selected users waits for activation.</source>
        <translation>Keiner der ausgewählten Benutzer wartet auf die Aktivierung.</translation>
    </message>
    <message>
        <source>Mail a new link by which the user activates the account; the old one ends</source>
        <translation>Einen neuen Link mailen, über den der Benutzer das Konto aktiviert; der alte endet</translation>
    </message>
    <message numerus="yes">
        <source>Resend activation to %Ln user(s)…</source>
        <translation>
            <numerusform>Aktivierung erneut an %Ln Benutzer senden …</numerusform>
            <numerusform>Aktivierung erneut an %Ln Benutzer senden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend activation</source>
        <translation>Aktivierung erneut senden</translation>
    </message>
    <message>
        <source>Each gets a mail with a new link that is good for seven days, once. Links that were sent before end. Undo within ten seconds takes the mails back.</source>
        <translation>Jeder erhält eine E-Mail mit einem neuen Link, der sieben Tage lang und einmal gilt. Früher gesendete Links enden. Rückgängig innerhalb von zehn Sekunden nimmt die E-Mails zurück.</translation>
    </message>
    <message>
        <source>They sign in through a provider: the account becomes active when they do.</source>
        <translation>Die Anmeldung läuft über einen Identitätsanbieter: Das Konto wird mit der ersten Anmeldung aktiv.</translation>
    </message>
    <message>
        <source>The account is not pending activation.</source>
        <translation>Das Konto wartet nicht auf die Aktivierung.</translation>
    </message>
    <message>
        <source>Resend invitation…</source>
        <translation>Einladung erneut senden …</translation>
    </message>
    <message>
        <source>None of the selected invitations can be sent again.</source>
        <translation>Keine der ausgewählten Einladungen kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Mail a new link; the old one ends</source>
        <translation>Einen neuen Link senden; der alte endet</translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln invitation(s)…</source>
        <translation>
            <numerusform>%Ln Einladung erneut senden …</numerusform>
            <numerusform>%Ln Einladungen erneut senden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend invitations</source>
        <translation>Einladungen erneut senden</translation>
    </message>
    <message>
        <source>Each gets a mail with a new link, and waits anew, whatever became of it. Links that were sent before end. Undo within ten seconds takes the mails back.</source>
        <translation>Jede bekommt eine E-Mail mit neuem Link und wartet von Neuem, was auch aus ihr wurde. Früher gesendete Links enden. Rückgängig innerhalb von zehn Sekunden nimmt die E-Mails zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung erneut senden</numerusform>
            <numerusform>%Ln Einladungen erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>It was accepted: there is an account now.</source>
        <translation>Sie wurde angenommen: Es gibt jetzt ein Konto.</translation>
    </message>
    <message>
        <source>Revoke invitation…</source>
        <translation>Einladung zurückziehen …</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Sie ist schon zurückgezogen.</translation>
    </message>
    <message>
        <source>The link is good for nothing from then on</source>
        <translation>Der Link gilt von da an nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)…</source>
        <translation>
            <numerusform>%Ln Einladung zurückziehen …</numerusform>
            <numerusform>%Ln Einladungen zurückziehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke invitations</source>
        <translation>Einladungen zurückziehen</translation>
    </message>
    <message>
        <source>Their links are good for nothing from then on, and say so to who uses them. They can be sent again.</source>
        <translation>Ihre Links gelten von da an nicht mehr und sagen das allen, die sie verwenden. Die Einladungen können erneut gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung zurückziehen</numerusform>
            <numerusform>%Ln Einladungen zurückziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>It was declined: there is nothing to revoke.</source>
        <translation>Sie wurde abgelehnt: Es gibt nichts zurückzuziehen.</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>“%1” cannot be read. Check that it is a file, and that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check that you may read it and that no other program holds it.</source>
        <translation>„%1“ kann nicht gelesen werden: %2. Prüfen Sie, ob Sie es lesen dürfen und ob kein anderes Programm es belegt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder, or get the right to write there.</source>
        <translation>„%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder beschaffen Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder, or get the right to write there.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder beschaffen Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is already there. Choose another name.</source>
        <translation>„%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; „%1“ wurde nicht geschrieben. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is not a Muster workspace. Choose a .muster file.</source>
        <translation>„%1“ ist kein Muster-Arbeitsbereich. Wählen Sie eine .muster-Datei.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). Open the last good copy of it.</source>
        <translation>Der Arbeitsbereich „%1“ ist beschädigt (%2). Öffnen Sie seine letzte gute Kopie.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Muster (schema %2; this one knows %3). Update Muster to open it.</source>
        <translation>„%1“ wurde von einem neueren Muster geschrieben (Schema %2; dieses kennt %3). Aktualisieren Sie Muster, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The workspace could not be asked for this (%1). Nothing was changed; try again, and report it with this number if it stays so.</source>
        <translation>Der Arbeitsbereich konnte danach nicht gefragt werden (%1). Nichts wurde geändert; bitte noch einmal versuchen und mit dieser Nummer melden, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>“%1” is not a file, but a folder, a pipe or a device. Give the name of a file.</source>
        <translation>„%1“ ist keine Datei, sondern ein Ordner, eine Pipe oder ein Gerät. Den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 megabytes, which is the most that can be read at once. Divide it into several files.</source>
        <translation>„%1“ hat mehr als %2 Megabyte; mehr kann nicht auf einmal gelesen werden. Auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>“%1” was not written, because that would overwrite “%2”. Choose another name.</source>
        <translation>„%1“ wurde nicht geschrieben, weil das „%2“ überschreiben würde. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” was not written, because it is a link, to “%2”. Choose another name.</source>
        <translation>„%1“ wurde nicht geschrieben, weil es ein Verweis auf „%2“ ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The output is not complete, because it could not be written: %1. A change that was asked for may have been made all the same; “musterctl list events” shows it.</source>
        <translation>Die Ausgabe ist nicht vollständig, weil sie nicht geschrieben werden konnte: %1. Eine verlangte Änderung kann trotzdem gemacht sein; „musterctl list events“ zeigt sie.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, so no time could be shown. Set TZ to one like Europe/Berlin or UTC.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt, sodass keine Zeit angezeigt werden könnte. TZ auf eine wie Europe/Berlin oder UTC setzen.</translation>
    </message>
    <message>
        <source>The workspace “%1” was deleted, moved or replaced since it was opened. Nothing can be changed until it is back; then open it again.</source>
        <translation>Der Arbeitsbereich „%1“ wurde gelöscht, verschoben oder ersetzt, seit er geöffnet wurde. Nichts kann geändert werden, bis er zurück ist; dann neu öffnen.</translation>
    </message>
    <message>
        <source>This spreadsheet is protected by a password. Save it without one, or as CSV.</source>
        <translation>Diese Tabelle ist mit einem Kennwort geschützt. Ohne Kennwort oder als CSV speichern.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an older kind (.xls). Open it, and save it as .xlsx or as CSV.</source>
        <translation>Das ist eine Tabelle älterer Art (.xls). Öffnen und als .xlsx oder als CSV speichern.</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet. Choose an .xlsx or a CSV file.</source>
        <translation>Das ist ein Archiv, aber keine Tabelle. Eine .xlsx- oder eine CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of another kind (%1). Open it, and save it as .xlsx or as CSV.</source>
        <translation>Das ist eine Tabelle anderer Art (%1). Öffnen und als .xlsx oder als CSV speichern.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut off (%1). Open it in the program that it comes from, and save it again.</source>
        <translation>Die Tabelle ist beschädigt oder abgeschnitten (%1). In dem Programm öffnen, aus dem sie stammt, und neu speichern.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than can be read at once, or to far more than a table would. Divide it, or save it as CSV.</source>
        <translation>Die Tabelle wird entpackt größer, als auf einmal gelesen werden kann, oder viel größer, als eine Tabelle wäre. Aufteilen oder als CSV speichern.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” that is not hidden. There are: %2.</source>
        <translation>Es gibt kein sichtbares Blatt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Get the right to write there, or work on a copy.</source>
        <translation>„%1“ ist schreibgeschützt. Beschaffen Sie sich das Recht, dort zu schreiben, oder arbeiten Sie mit einer Kopie.</translation>
    </message>
</context>
<context>
    <name>FollowWriting</name>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in “%1”</source>
        <translation>
            <numerusform>%Ln Zeile in „%1“ gesichert</numerusform>
            <numerusform>%Ln Zeilen in „%1“ gesichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormErrors</name>
    <message>
        <source>“%1” cannot be blank. Fill it in.</source>
        <translation>„%1“ darf nicht leer sein. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“%2” is not a value for “%1”. Enter another.</source>
        <translation>„%2“ ist kein Wert für „%1“. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>“%2” is not a value for “%1”. It takes: %3.</source>
        <translation>„%2“ ist kein Wert für „%1“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>This is not a list of changes: %1. Compare it with “musterctl help changes”.</source>
        <translation>Dies ist keine Liste von Änderungen: %1. Vergleichen Sie sie mit „musterctl help changes“.</translation>
    </message>
    <message>
        <source>The changes cannot be read at position %1: %2. Correct the JSON there.</source>
        <translation>Die Änderungen können an Position %1 nicht gelesen werden: %2. Korrigieren Sie dort das JSON.</translation>
    </message>
    <message>
        <source>A change does not say what to do. Give “do” the name of a change.</source>
        <translation>Eine Änderung sagt nicht, was zu tun ist. Geben Sie bei „do“ den Namen einer Änderung an.</translation>
    </message>
    <message>
        <source>There is no change called “%1”. “musterctl help changes” lists them.</source>
        <translation>Es gibt keine Änderung namens „%1“. „musterctl help changes“ zählt sie auf.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”. “musterctl help changes” lists its fields.</source>
        <translation>„%1“ hat kein Feld „%2“. „musterctl help changes“ zählt die Felder auf.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”. Fill it in.</source>
        <translation>„%1“ benötigt „%2“. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>The e-mail address is missing. Enter one like ada@example.org.</source>
        <translation>Die E-Mail-Adresse fehlt. Geben Sie eine wie ada@example.org ein.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Enter one like ada@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Geben Sie eine wie ada@example.org ein.</translation>
    </message>
    <message>
        <source>“%1” has a character that has no place in it: %2. Take it out.</source>
        <translation>„%1“ hat ein Zeichen, das dort keinen Platz hat: %2. Bitte entfernen.</translation>
    </message>
    <message>
        <source>“%3” has a character that has no place in “%1”: %2. Take it out.</source>
        <translation>„%3“ hat ein Zeichen, das in „%1“ keinen Platz hat: %2. Bitte entfernen.</translation>
    </message>
    <message>
        <source>“%1” may have %2 characters; “%4” has %3. Make it shorter.</source>
        <translation>„%1“ darf %2 Zeichen haben; „%4“ hat %3. Bitte kürzen.</translation>
    </message>
    <message>
        <source>Before the @ of an e-mail address there may be %2 characters; “%1” has more.</source>
        <translation>Vor dem @ einer E-Mail-Adresse dürfen %2 Zeichen stehen; „%1“ hat mehr.</translation>
    </message>
    <message>
        <source>“%2” is twice in “%1”, if case and accents do not count. Keep one of the two.</source>
        <translation>„%2“ steht zweimal in „%1“, wenn Schreibung und Akzente nicht zählen. Bitte nur eines davon behalten.</translation>
    </message>
</context>
<context>
    <name>HeadSubcommand</name>
    <message>
        <source>Prints the head of the audit trail, to be kept elsewhere; “verify --head” takes it back.</source>
        <translation>Gibt den Kettenkopf des Prüfprotokolls aus, um ihn anderswo aufzubewahren; „verify --head“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Sign it with this secret key.</source>
        <translation>Mit diesem geheimen Schlüssel unterschreiben.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>Make a pair of keys instead: FILE signs, FILE.pub verifies.</source>
        <translation>Stattdessen ein Schlüsselpaar machen: DATEI unterschreibt, DATEI.pub prüft.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>“%1” signs: keep it to yourself. “%2” verifies: give it to those who shall check.</source>
        <translation>„%1“ unterschreibt: Behalten Sie ihn für sich. „%2“ prüft: Geben Sie ihn denen, die prüfen sollen.</translation>
    </message>
    <message>
        <source>Name one file, after --sign or after --make-key. See “musterctl help head”.</source>
        <translation>Nennen Sie eine Datei, nach --sign oder nach --make-key. Siehe „musterctl help head“.</translation>
    </message>
</context>
<context>
    <name>HelpSubcommand</name>
    <message>
        <source>musterctl looks after the accounts of a workspace, for scripts and schedules.</source>
        <translation>musterctl verwaltet die Konten eines Arbeitsbereichs, für Skripte und Zeitpläne.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 refused or failed, 2 wrong usage. Errors are one line on standard error.</source>
        <translation>Rückgabewert: 0 erledigt, 1 abgelehnt oder fehlgeschlagen, 2 falsch aufgerufen. Fehler sind eine Zeile auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See “musterctl help”.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe „musterctl help“.</translation>
    </message>
    <message>
        <source>[COMMAND|changes|search]</source>
        <translation>[BEFEHL|changes|search]</translation>
    </message>
    <message>
        <source>Says how a command is used, what changes there are, or what a search understands.</source>
        <translation>Sagt, wie ein Befehl benutzt wird, welche Änderungen es gibt oder was eine Suche versteht.</translation>
    </message>
    <message>
        <source>“musterctl help COMMAND” says more. “musterctl help changes” documents the JSON form of changes, “musterctl help search” the words of a query.</source>
        <translation>„musterctl help BEFEHL“ sagt mehr. „musterctl help changes“ beschreibt die JSON-Form von Änderungen, „musterctl help search“ die Wörter einer Suche.</translation>
    </message>
</context>
<context>
    <name>HereSubcommand</name>
    <message>
        <source>Says who has a workspace on a server open in a window, and what of it.</source>
        <translation>Sagt, wer einen Arbeitsbereich auf einem Server in einem Fenster offen hat und was davon.</translation>
    </message>
    <message>
        <source>An array of objects, with raw values.</source>
        <translation>Eine Liste von Objekten, mit Rohwerten.</translation>
    </message>
    <message>
        <source>Who has a file open is not known; of a workspace on a server it is.</source>
        <translation>Wer eine Datei offen hat, ist nicht bekannt; bei einem Arbeitsbereich auf einem Server ist es das.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record since</source>
        <translation>Datensatz seit</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>ImportGroupsSubcommand</name>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Brings in groups from a CSV file or an .xlsx spreadsheet with the columns group, parent or inner group, and e-mail, all or none.</source>
        <translation>Holt Gruppen aus einer CSV-Datei oder einer .xlsx-Tabelle mit den Spalten group, parent oder inner group und e-mail, alle oder keine.</translation>
    </message>
    <message>
        <source>Only say what would happen, who gains, loses or changes access to what, and whether it takes something from the account you work as.</source>
        <translation>Nur sagen, was geschähe, wer welchen Zugriff erhielte, verlöre oder anders hätte, und ob es dem Konto, als das gearbeitet wird, etwas nähme.</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>How the file is encoded, such as UTF-8, windows-1252 or Shift_JIS, where that is not recognised.</source>
        <translation>Wie die Datei kodiert ist, etwa UTF-8, windows-1252 oder Shift_JIS, wo das nicht erkannt wird.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The sheet of a spreadsheet; without it the first that is not hidden and has something in it.</source>
        <translation>Das Blatt einer Tabelle; ohne Angabe das erste sichtbare, in dem etwas steht.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 as they are, %4 waiting for a role, %5 wrong.</source>
        <translation>
            <numerusform>%n Zeile: %1 neu, %2 geändert, %3 unverändert, %4 noch ohne Rolle, %5 falsch.</numerusform>
            <numerusform>%n Zeilen: %1 neu, %2 geändert, %3 unverändert, %4 noch ohne Rolle, %5 falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) would be added: %1.</source>
        <translation>
            <numerusform>%n Gruppe würde hinzugefügt: %1.</numerusform>
            <numerusform>%n Gruppen würden hinzugefügt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not understood: %1.</source>
        <translation>Spalten, die nicht verstanden werden: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file mixes two encodings, %1 and %2: line %3 is written otherwise than those before it. Look whether its names are right, or choose one with --encoding.</source>
        <translation>Die Datei mischt zwei Kodierungen, %1 und %2: Zeile %3 ist anders geschrieben als die davor. Prüfen, ob die Namen stimmen, oder mit --encoding eine wählen.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Choose one with --map-role &quot;%1=ROLE&quot;.</source>
        <translation>Es gibt keine Rolle „%1“. Mit --map-role &quot;%1=ROLLE&quot; eine wählen.</translation>
    </message>
    <message>
        <source>Read as %1. Where names look wrong, choose another with --encoding.</source>
        <translation>Als %1 gelesen. Wenn Namen falsch aussehen, mit --encoding eine andere wählen.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”. There is something in each of the sheets %2; choose one with --sheet.</source>
        <translation>Gelesen vom Blatt „%1“. In jedem der Blätter %2 steht etwas; mit --sheet eines wählen.</translation>
    </message>
    <message>
        <source>Full names are divided: “%1” is first name “%2” and last name “%3”.</source>
        <translation>Volle Namen werden geteilt: „%1“ ist Vorname „%2“ und Nachname „%3“.</translation>
    </message>
    <message>
        <source>No column is called “email”, so “%1” is taken for it, as there are addresses in it. Where that is wrong, say otherwise with --map-column.</source>
        <translation>Keine Spalte heißt „E-Mail“, also gilt „%1“ dafür, denn darin stehen Adressen. Wo das falsch ist, mit --map-column anders angeben.</translation>
    </message>
    <message>
        <source>There is no line of headings, so columns are taken for what is in them: %1. Where that is wrong, say otherwise with --map-column.</source>
        <translation>Es gibt keine Zeile mit Überschriften, also gelten Spalten als das, was in ihnen steht: %1. Wo das falsch ist, mit --map-column anders angeben.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and has too little text to tell which encoding it is, so nothing was imported. By %1 it would say “%2”. If that is right, add --encoding %1; else name another, such as windows-1250, windows-1251 or Shift_JIS.</source>
        <translation>Die Datei ist kein UTF-8 und hat zu wenig Text, um ihre Kodierung zu erkennen; deshalb wurde nichts importiert. Mit %1 stünde dort „%2“. Wenn das stimmt, --encoding %1 angeben; sonst eine andere nennen, etwa windows-1250, windows-1251 oder Shift_JIS.</translation>
    </message>
</context>
<context>
    <name>ImportSubcommand</name>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nothing was. Correct them, choose roles with --map-role, or leave them out with --skip-wrong.</source>
        <translation>
            <numerusform>%n Zeile kann nicht importiert werden, daher wurde nichts importiert. Korrigieren Sie sie, wählen Sie Rollen mit --map-role oder lassen Sie sie mit --skip-wrong aus.</numerusform>
            <numerusform>%n Zeilen können nicht importiert werden, daher wurde nichts importiert. Korrigieren Sie sie, wählen Sie Rollen mit --map-role oder lassen Sie sie mit --skip-wrong aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>DATEI.csv</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>The role that a name in the file means: &quot;Pen Tester=Analyst&quot;. May be given more than once.</source>
        <translation>Die Rolle, die ein Name in der Datei meint: &quot;Pen Tester=Analyst&quot;. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>NAME=ROLE</source>
        <translation>NAME=ROLLE</translation>
    </message>
    <message>
        <source>Save the rows that cannot be imported, with the reason.</source>
        <translation>Die Zeilen, die nicht importiert werden können, mit dem Grund speichern.</translation>
    </message>
    <message>
        <source>Import the other rows, although some cannot be.</source>
        <translation>Die übrigen Zeilen importieren, auch wenn manche nicht importiert werden können.</translation>
    </message>
    <message>
        <source>“%1” is not a choice like &quot;%2&quot;. See “musterctl help import”.</source>
        <translation>„%1“ ist keine Wahl wie &quot;%2&quot;. Siehe „musterctl help import“.</translation>
    </message>
    <message>
        <source>The field that a column of the file means: &quot;Login Name=email&quot;. Without a field the column is left out. May be given more than once.</source>
        <translation>Das Feld, das eine Spalte der Datei meint: &quot;Login Name=email&quot;. Ohne Feld bleibt die Spalte weg. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>HEADING=FIELD</source>
        <translation>ÜBERSCHRIFT=FELD</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Brings in people from a CSV file or an .xlsx spreadsheet, all or none.</source>
        <translation>Importiert Personen aus einer CSV-Datei oder einer .xlsx-Tabelle, alle oder keine.</translation>
    </message>
</context>
<context>
    <name>InitSubcommand</name>
    <message>
        <source>Name of the organization.</source>
        <translation>Name der Organisation.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Address of the first administrator.</source>
        <translation>Adresse des ersten Administrators.</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>First and last name of the first administrator.</source>
        <translation>Vor- und Nachname des ersten Administrators.</translation>
    </message>
    <message>
        <source>“init” needs --organization and --owner. See “musterctl help init”.</source>
        <translation>„init“ benötigt --organization und --owner. Siehe „musterctl help init“.</translation>
    </message>
    <message>
        <source>“%1” is ready, Tenant ID %2.</source>
        <translation>„%1“ ist bereit, Mandanten-ID %2.</translation>
    </message>
    <message>
        <source>Makes a workspace: a file, or a schema on a server (postgresql://USER@HOST/DATABASE?schema=NAME).</source>
        <translation>Legt einen Arbeitsbereich an: eine Datei oder ein Schema auf einem Server (postgresql://NUTZER@RECHNER/DATENBANK?schema=NAME).</translation>
    </message>
    <message>
        <source>FILE|postgresql://…</source>
        <translation>DATEI|postgresql://…</translation>
    </message>
</context>
<context>
    <name>InvitationSubcommand</name>
    <message>
        <source>resend|revoke|delete|role INVITATION…</source>
        <translation>resend|revoke|delete|role EINLADUNG…</translation>
    </message>
    <message>
        <source>Sends invitations again with a new link, revokes or deletes them, or changes the role that they offer: by Invitation ID, or by address where one waits there.</source>
        <translation>Sendet Einladungen mit neuem Link erneut, zieht sie zurück, löscht sie oder ändert die angebotene Rolle: nach Einladungs-ID, oder nach Adresse, wo dort eine wartet.</translation>
    </message>
    <message>
        <source>With “role”: the project role, by name or key.</source>
        <translation>Mit „role“: die Projektrolle, mit Namen oder Schlüssel.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>One of resend, revoke, delete, and role with --role. See “musterctl help invitation”.</source>
        <translation>Eines von resend, revoke, delete und role mit --role. Siehe „musterctl help invitation“.</translation>
    </message>
</context>
<context>
    <name>InviteSubcommand</name>
    <message>
        <source>ADDRESS…</source>
        <translation>ADRESSE…</translation>
    </message>
    <message>
        <source>Project that they come to, by name or ID.</source>
        <translation>Projekt, zu dem sie kommen, mit Namen oder ID.</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>Project role that they get, by name or key; Standard User when none is said.</source>
        <translation>Projektrolle, die sie bekommen, mit Namen oder Schlüssel; ohne Angabe Standard User.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>Take the addresses of a CSV file or a spreadsheet, with names where it has them; “-” reads them from standard input, as a mail program writes them.</source>
        <translation>Die Adressen einer CSV-Datei oder Tabelle nehmen, mit Namen, wo sie welche hat; „-“ liest sie von der Standardeingabe, wie ein Mailprogramm sie schreibt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Language of the mail: %1; en when none is said.</source>
        <translation>Sprache der E-Mail: %1; ohne Angabe en.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>They do not learn who invites them.</source>
        <translation>Sie erfahren nicht, wer sie einlädt.</translation>
    </message>
    <message>
        <source>Invites people who have no account to a project: each gets a mail with a link. Several addresses with or without names may stand in one argument, as a mail program writes them.</source>
        <translation>Lädt Personen ohne Konto zu einem Projekt ein: Jede bekommt eine E-Mail mit einem Link. Mehrere Adressen mit oder ohne Namen dürfen in einem Argument stehen, wie ein Mailprogramm sie schreibt.</translation>
    </message>
    <message>
        <source>Who has an account already is given the role on the project instead.</source>
        <translation>Wer schon ein Konto hat, bekommt stattdessen die Rolle im Projekt.</translation>
    </message>
    <message>
        <source>Gives users a role on a project, by their addresses; it takes effect when they next sign in.</source>
        <translation>Gibt Benutzern eine Rolle in einem Projekt, nach ihren Adressen; sie gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Who has no account is invited instead.</source>
        <translation>Wer kein Konto hat, wird stattdessen eingeladen.</translation>
    </message>
    <message>
        <source>There are no mails in “%1”. Choose one of: %2</source>
        <translation>Es gibt keine E-Mails in „%1“. Wählen Sie: %2</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write it as name@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>“%1” stands there more than once.</source>
        <translation>„%1“ steht dort mehr als einmal.</translation>
    </message>
    <message>
        <source>“%1” is on the project with this role already.</source>
        <translation>„%1“ ist mit dieser Rolle schon im Projekt.</translation>
    </message>
    <message>
        <source>“%1” has an account. With --bind, it is given the role on the project.</source>
        <translation>„%1“ hat ein Konto. Mit --bind bekommt es die Rolle im Projekt.</translation>
    </message>
    <message>
        <source>“%1” has no account. With --invite, an invitation goes there.</source>
        <translation>„%1“ hat kein Konto. Mit --invite geht eine Einladung dorthin.</translation>
    </message>
    <message>
        <source>Say --project, and either addresses or --file.</source>
        <translation>Geben Sie --project an, und entweder Adressen oder --file.</translation>
    </message>
    <message>
        <source>No mail goes out yet: set a mail server, a sender and the pages that links lead to, and send the invitations again.</source>
        <translation>Noch geht keine E-Mail hinaus: Legen Sie Mailserver, Absender und die Seiten fest, auf die Links führen, und senden Sie die Einladungen erneut.</translation>
    </message>
    <message>
        <source>Columns that were passed over: %1. All who are invited together get the same: see --project, --role and --language.</source>
        <translation>Übergangene Spalten: %1. Alle, die zusammen eingeladen werden, bekommen dasselbe: siehe --project, --role und --language.</translation>
    </message>
    <message>
        <source>“%1” is invited already, and keeps the role and the language of that invitation.</source>
        <translation>„%1“ ist bereits eingeladen und behält Rolle und Sprache dieser Einladung.</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) and group(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%Ln Benutzer oder Gruppe</numerusform>
            <numerusform>%Ln Benutzer und Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>a change of access, on a project</comment>
        <translation>%1 in „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln project(s)</source>
        <comment>a change of access</comment>
        <translation>
            <numerusform>%1 in %Ln Projekt</numerusform>
            <numerusform>%1 in %Ln Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to “%2”</source>
        <translation>%1 zu „%2“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%1 added to %Ln group(s)</source>
        <translation>
            <numerusform>%1 zu %Ln Gruppe hinzugefügt</numerusform>
            <numerusform>%1 zu %Ln Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed from “%2”</source>
        <translation>%1 aus „%2“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 removed from %Ln group(s)</source>
        <translation>
            <numerusform>%1 aus %Ln Gruppe entfernt</numerusform>
            <numerusform>%1 aus %Ln Gruppen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 put into “%2”</source>
        <translation>%1 in „%2“ aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 put into %Ln group(s)</source>
        <translation>
            <numerusform>%1 in %Ln Gruppe aufgenommen</numerusform>
            <numerusform>%1 in %Ln Gruppen aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken out of “%2”</source>
        <translation>%1 aus „%2“ herausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out of %Ln group(s)</source>
        <translation>
            <numerusform>%1 aus %Ln Gruppe herausgenommen</numerusform>
            <numerusform>%1 aus %Ln Gruppen herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 put on “%2”</source>
        <translation>%1 dem Projekt „%2“ zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 put on %Ln project(s)</source>
        <translation>
            <numerusform>%1 %Ln Projekt zugewiesen</numerusform>
            <numerusform>%1 %Ln Projekten zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken off “%2”</source>
        <translation>%1 aus dem Projekt „%2“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken off %Ln project(s)</source>
        <translation>
            <numerusform>%1 aus %Ln Projekt entfernt</numerusform>
            <numerusform>%1 aus %Ln Projekten entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyTexts</name>
    <message>
        <source>Pending activation</source>
        <translation>Aktivierung ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Read-Only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read Only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Pending password users only</source>
        <translation>Nur Benutzer mit Passwort und ausstehender Aktivierung</translation>
    </message>
    <message>
        <source>Any user</source>
        <translation>Jeder Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Default Group</source>
        <translation>Standardgruppe</translation>
    </message>
    <message>
        <source>Default Group, left since</source>
        <translation>Standardgruppe, seither verlassen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Becomes a pseudonym, for good</source>
        <translation>Wird endgültig zum Pseudonym</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>an invitation</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>an invitation</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>an invitation</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>an invitation</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>an invitation</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>An account without access to the project</source>
        <translation>Ein Konto ohne Zugriff auf das Projekt</translation>
    </message>
    <message>
        <source>Reminder of an invitation</source>
        <translation>Erinnerung an eine Einladung</translation>
    </message>
    <message>
        <source>Few seats left</source>
        <translation>Wenige Plätze frei</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>None came back</source>
        <translation>Keine zurückgekommen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LdapText</name>
    <message>
        <source>“%1” needs a password at “%2”: without one the server would let in nobody in particular.</source>
        <translation>„%1“ braucht bei „%2“ ein Passwort: Ohne wäre die Anmeldung am Server anonym.</translation>
    </message>
    <message>
        <source>“%1” is no file with certificates of authorities. Name the one that your organization gave you.</source>
        <translation>„%1“ ist keine Datei mit Zertifikaten von Zertifizierungsstellen. Nennen Sie die, die Sie von Ihrer Organisation bekommen haben.</translation>
    </message>
    <message>
        <source>Nothing that speaks LDAP answers on “%1”. Check the address and its port: 389 is for ldap://, 636 for ldaps://; a firewall may be in the way.</source>
        <translation>Auf „%1“ antwortet nichts, was LDAP spricht. Prüfen Sie die Adresse und den Port: 389 ist für ldap://, 636 für ldaps://; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>“%1” does not answer in time. Try again later; a firewall may be in the way.</source>
        <translation>„%1“ antwortet nicht rechtzeitig. Versuchen Sie es später noch einmal; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>“%1” does not offer to encrypt, or its certificate is not trusted here, has ended, or is for another name. If it is your organization&apos;s own, name the file with its authority (authority=FILE).</source>
        <translation>„%1“ bietet keine Verschlüsselung an, oder dem Zertifikat wird hier nicht vertraut, es ist abgelaufen oder gilt für einen anderen Namen. Wenn es von Ihrer Organisation selbst ist, nennen Sie die Datei mit ihrer Zertifizierungsstelle (authority=DATEI).</translation>
    </message>
    <message>
        <source>“%1” answers only to whoever signs in. Name a user (user=DN).</source>
        <translation>„%1“ antwortet nur denen, die sich anmelden. Nennen Sie einen Benutzer (user=DN).</translation>
    </message>
    <message>
        <source>“%1” does not take the password of “%2”. Check both; the user is written as a DN.</source>
        <translation>„%1“ nimmt das Passwort von „%2“ nicht an. Prüfen Sie beides; der Benutzer wird als DN geschrieben.</translation>
    </message>
    <message>
        <source>“%1” does not let this be read. Ask whoever runs it for the right to, or for a user who has it (user=DN).</source>
        <translation>„%1“ lässt das nicht lesen. Bitten Sie den Betreiber um das Recht dazu oder um einen Benutzer, der es hat (user=DN).</translation>
    </message>
    <message>
        <source>“%1” has nothing at “%2”, or does not show it to whoever asks. Check the DN.</source>
        <translation>„%1“ hat nichts bei „%2“ oder zeigt es diesem Benutzer nicht. Prüfen Sie den DN.</translation>
    </message>
    <message>
        <source>“%1” does not want to be asked like this. Check the filters.</source>
        <translation>„%1“ nimmt eine solche Anfrage nicht an. Prüfen Sie die Filter.</translation>
    </message>
    <message>
        <source>“%1” gives only a part of what there is. Ask whoever runs it to lift the limit for this user.</source>
        <translation>„%1“ gibt nur einen Teil dessen her, was es gibt. Bitten Sie den Betreiber, die Grenze für diesen Benutzer aufzuheben.</translation>
    </message>
    <message>
        <source>“%1” cannot do it now. Try again later.</source>
        <translation>„%1“ kann das jetzt nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>“%1” has answered.</source>
        <translation>„%1“ hat geantwortet.</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>“%1” has nobody with this ID below “%2”.</source>
        <translation>„%1“ hat unter „%2“ niemanden mit dieser ID.</translation>
    </message>
</context>
<context>
    <name>LetterSubcommand</name>
    <message>
        <source>[KIND [LANGUAGE]]</source>
        <translation>[ART [SPRACHE]]</translation>
    </message>
    <message>
        <source>Shows what mails say, or changes it. A letter is one text: the subject, a blank line, then paragraphs; “[words]({link})” is the link. Without a language it is that of English.</source>
        <translation>Zeigt, was E-Mails sagen, oder ändert es. Ein Brief ist ein einziger Text: der Betreff, eine Leerzeile, dann Absätze; „[Wörter]({link})“ ist der Link. Ohne Sprache ist es der englische.</translation>
    </message>
    <message>
        <source>Say from now on what this file says; “-” reads standard input.</source>
        <translation>Von nun an sagen, was in dieser Datei steht; „-“ liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Say again what was said at first.</source>
        <translation>Wieder sagen, was anfangs gesagt wurde.</translation>
    </message>
    <message>
        <source>Show it as somebody would get it, with an invented invitation.</source>
        <translation>Den Brief zeigen, wie ihn jemand bekäme, mit einer erfundenen Einladung.</translation>
    </message>
    <message>
        <source>Send it to this address, to see how it arrives.</source>
        <translation>Den Brief an diese Adresse senden, um zu sehen, wie er ankommt.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>Name one letter, and one of --set, --usual, --filled and --test. See “musterctl help letter”.</source>
        <translation>Nennen Sie einen Brief und eines von --set, --usual, --filled und --test. Siehe „musterctl help letter“.</translation>
    </message>
    <message>
        <source>There is no mail “%1”. There are: %2.</source>
        <translation>Es gibt keine E-Mail „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Mails are not written in “%1”. They are in: %2.</source>
        <translation>E-Mails gibt es nicht in „%1“. Es gibt sie in: %2.</translation>
    </message>
    <message>
        <source>%1 %2: own</source>
        <translation>%1 %2: eigener</translation>
    </message>
    <message>
        <source>%1 %2: as at first</source>
        <translation>%1 %2: wie anfangs</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
</context>
<context>
    <name>LicenceErrors</name>
    <message>
        <source>the licence ended on %1</source>
        <translation>die Lizenz ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>the licence is for “%1”, and this workspace is of “%2”</source>
        <translation>die Lizenz gilt für „%1“, und dieser Arbeitsbereich gehört zu „%2“</translation>
    </message>
    <message>
        <source>the licence needs a newer Muster</source>
        <translation>die Lizenz braucht ein neueres Muster</translation>
    </message>
    <message>
        <source>the licence is not signed by anybody whom this program trusts</source>
        <translation>die Lizenz hat niemand unterschrieben, dem dieses Programm vertraut</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seat(s) are taken</source>
        <translation>
            <numerusform>%1 von %Ln Platz ist belegt</numerusform>
            <numerusform>%1 von %Ln Plätzen sind belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are needed</source>
        <translation>
            <numerusform>%Ln weiterer wird gebraucht</numerusform>
            <numerusform>%Ln weitere werden gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2. Free seats by taking licensed roles away, or install a licence with more.</source>
        <translation>%1; %2. Geben Sie Plätze frei, indem Sie lizenzpflichtige Rollen wegnehmen, oder installieren Sie eine Lizenz mit mehr Plätzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are needed, and none can be taken: %1. Install a licence that is valid here.</source>
        <translation>
            <numerusform>%Ln Platz wird gebraucht, und keiner kann belegt werden: %1. Installieren Sie eine Lizenz, die hier gilt.</numerusform>
            <numerusform>%Ln Plätze werden gebraucht, und keiner kann belegt werden: %1. Installieren Sie eine Lizenz, die hier gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a licence key. It begins with “muster1.” and must be taken over whole, from its first to its last character.</source>
        <translation>Das ist kein Lizenzschlüssel. Er beginnt mit „muster1.“ und muss ganz übernommen werden, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>This licence key has a newer form (%1) than this program knows (%2). Use a newer Muster.</source>
        <translation>Dieser Lizenzschlüssel hat eine neuere Form (%1), als dieses Programm kennt (%2). Nehmen Sie ein neueres Muster.</translation>
    </message>
    <message>
        <source>This licence key is not signed by anybody whom this program trusts: something in it was changed, or it is not for this program. Ask whoever sold it.</source>
        <translation>Diesen Lizenzschlüssel hat niemand unterschrieben, dem dieses Programm vertraut: Etwas darin wurde geändert, oder er ist nicht für dieses Programm. Fragen Sie, wer ihn verkauft hat.</translation>
    </message>
    <message>
        <source>This licence is for “%1”, and this workspace is of “%2”. Ask whoever sold it for one in this name.</source>
        <translation>Diese Lizenz gilt für „%1“, und dieser Arbeitsbereich gehört zu „%2“. Bitten Sie, wer sie verkauft hat, um eine auf diesen Namen.</translation>
    </message>
    <message>
        <source>This licence ended on %1. Ask whoever sold it for a new one.</source>
        <translation>Diese Lizenz ist am %1 abgelaufen. Bitten Sie, wer sie verkauft hat, um eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>This licence has %Ln seat(s), and %1 are taken. Free some first, by taking licensed roles away.</source>
        <translation>
            <numerusform>Diese Lizenz hat %Ln Platz, und %1 sind belegt. Geben Sie erst welche frei, indem Sie lizenzpflichtige Rollen wegnehmen.</numerusform>
            <numerusform>Diese Lizenz hat %Ln Plätze, und %1 sind belegt. Geben Sie erst welche frei, indem Sie lizenzpflichtige Rollen wegnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role “%1” takes a seat itself, so none would be free. Choose one that takes none.</source>
        <translation>Die Rolle „%1“ braucht selbst einen Platz, also würde keiner frei. Wählen Sie eine, die keinen braucht.</translation>
    </message>
</context>
<context>
    <name>LicenceSubcommand</name>
    <message>
        <source>show | install FILE | remove | issue | keygen FILE</source>
        <translation>show | install DATEI | remove | issue | keygen DATEI</translation>
    </message>
    <message>
        <source>Shows, installs or removes the licence of a workspace (“-” reads the key from standard input); “issue” makes a key, for whoever sells seats, and “keygen” what it is signed with.</source>
        <translation>Zeigt, installiert oder entfernt die Lizenz eines Arbeitsbereichs („-“ liest den Schlüssel von der Standardeingabe); „issue“ macht einen Schlüssel, für Verkäufer von Plätzen, und „keygen“, womit er unterschrieben wird.</translation>
    </message>
    <message>
        <source>With show: as one JSON object.</source>
        <translation>Mit show: als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>With install and remove: only say what would happen.</source>
        <translation>Mit install und remove: nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>With issue: the secret key that signs, a file that nobody else can read (mode 0600).</source>
        <translation>Mit issue: der geheime Schlüssel, der unterschreibt, eine Datei, die sonst niemand lesen kann (Modus 0600).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>With issue: whose workspaces it is for.</source>
        <translation>Mit issue: für wessen Arbeitsbereiche sie gilt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>With issue: how many users may hold a licensed role.</source>
        <translation>Mit issue: wie viele Benutzer eine lizenzpflichtige Rolle haben dürfen.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>With issue: the last day when it is valid, in UTC.</source>
        <translation>Mit issue: der letzte Tag, an dem sie gilt, in UTC.</translation>
    </message>
    <message>
        <source>With issue: its number, for your own books; without it, one is made up.</source>
        <translation>Mit issue: ihre Nummer, für die eigenen Bücher; ohne sie wird eine erfunden.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>One of show, install FILE, remove, issue and keygen FILE. See “musterctl help licence”.</source>
        <translation>Eines von show, install DATEI, remove, issue und keygen DATEI. Siehe „musterctl help licence“.</translation>
    </message>
    <message>
        <source>No workspace: give -w FILE or set MUSTER_WORKSPACE. See “musterctl help licence”.</source>
        <translation>Kein Arbeitsbereich: Geben Sie -w DATEI an oder setzen Sie MUSTER_WORKSPACE. Siehe „musterctl help licence“.</translation>
    </message>
    <message>
        <source>--key FILE, --organization NAME, --seats NUMBER and --until YYYY-MM-DD are needed. See “musterctl help licence”.</source>
        <translation>--key DATEI, --organization NAME, --seats ZAHL und --until JJJJ-MM-TT werden gebraucht. Siehe „musterctl help licence“.</translation>
    </message>
    <message>
        <source>This program itself does not trust that key: build it with MUSTER_LICENCE_KEY, see README.md.</source>
        <translation>Dieses Programm selbst vertraut diesem Schlüssel nicht: Bauen Sie es mit MUSTER_LICENCE_KEY, siehe README.md.</translation>
    </message>
    <message>
        <source>“%1” signs licences: keep it to yourself. What “%2” says is built into the programs that shall trust them, see README.md.</source>
        <translation>„%1“ unterschreibt Lizenzen: Behalten Sie die Datei für sich. Was in „%2“ steht, wird in die Programme gebaut, die ihnen vertrauen sollen, siehe README.md.</translation>
    </message>
    <message>
        <source>“%1” is no day. --until takes one as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Tag. --until nimmt einen als JJJJ-MM-TT.</translation>
    </message>
</context>
<context>
    <name>LinkSubcommand</name>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>Take the first line of standard input.</source>
        <translation>Die erste Zeile der Standardeingabe nehmen.</translation>
    </message>
    <message>
        <source>Activates an account with what stands at the end of the link in its mail, and a password of whose it is. The link is used up by that, not by looking at it.</source>
        <translation>Aktiviert ein Konto mit dem, was am Ende des Links in seiner E-Mail steht, und einem Passwort dessen, dem es gehört. Dadurch ist der Link verbraucht, nicht durch Ansehen.</translation>
    </message>
    <message>
        <source>Sets another password with what stands at the end of the link in a mail. The link is used up by that.</source>
        <translation>Setzt ein anderes Passwort mit dem, was am Ende des Links in einer E-Mail steht. Dadurch ist der Link verbraucht.</translation>
    </message>
    <message>
        <source>The account of %1 is active.</source>
        <translation>Das Konto von %1 ist aktiv.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Das Passwort von %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>Accepts an invitation with what stands at the end of the link in its mail: an account is made, with a password of whose it is and the role on the project. Who has an account with that address by now gets the role alone.</source>
        <translation>Nimmt eine Einladung an, mit dem, was am Ende des Links in ihrer E-Mail steht: Ein Konto wird angelegt, mit einem Passwort der eingeladenen Person und der Rolle im Projekt. Wer inzwischen ein Konto mit dieser Adresse hat, bekommt nur die Rolle.</translation>
    </message>
    <message>
        <source>First name; as the invitation has it when none is said.</source>
        <translation>Vorname; ohne Angabe wie in der Einladung.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Last name, likewise.</source>
        <translation>Nachname, ebenso.</translation>
    </message>
    <message>
        <source>Declines an invitation with what stands at the end of the link in its mail.</source>
        <translation>Lehnt eine Einladung ab, mit dem, was am Ende des Links in ihrer E-Mail steht.</translation>
    </message>
    <message>
        <source>The invitation of %1 is declined.</source>
        <translation>Die Einladung von %1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>%1 has an account.</source>
        <translation>%1 hat ein Konto.</translation>
    </message>
    <message>
        <source>%1 is on the project “%2” as %3.</source>
        <translation>%1 ist im Projekt „%2“ als %3.</translation>
    </message>
    <message>
        <source>%1 is on the project “%2”.</source>
        <translation>%1 ist im Projekt „%2“.</translation>
    </message>
    <message>
        <source>Whose account it is has read the terms that the workspace names, and accepts them.</source>
        <translation>Wem das Konto gehört, hat die Nutzungsbedingungen gelesen, die der Arbeitsbereich nennt, und akzeptiert sie.</translation>
    </message>
</context>
<context>
    <name>ListSubcommand</name>
    <message>
        <source>Lists what is in the workspace.</source>
        <translation>Zählt auf, was im Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>An array of objects by column, with raw values.</source>
        <translation>Eine Liste von Objekten nach Spalten, mit Rohwerten.</translation>
    </message>
    <message>
        <source>Only rows that match, as in the search box: &quot;role:analyst -domain:example.org&quot;. “musterctl help search” says more.</source>
        <translation>Nur passende Zeilen, wie im Suchfeld: &quot;role:analyst -domain:example.org&quot;. „musterctl help search“ sagt mehr.</translation>
    </message>
</context>
<context>
    <name>LoginSubcommand</name>
    <message>
        <source>Make a login for this user.</source>
        <translation>Für diesen Benutzer einen Anmeldenamen anlegen.</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>Its name; without it, what stands before the @.</source>
        <translation>Sein Name; sonst das, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Give the login of this user a new password.</source>
        <translation>Dem Anmeldenamen dieses Benutzers ein neues Passwort geben.</translation>
    </message>
    <message>
        <source>Drop the login of this user.</source>
        <translation>Den Anmeldenamen dieses Benutzers entfernen.</translation>
    </message>
    <message>
        <source>One of --make, --renew and --drop; --name goes with --make. See “musterctl help login”.</source>
        <translation>Nur eines von --make, --renew und --drop; --name gehört zu --make. Siehe „musterctl help login“.</translation>
    </message>
    <message>
        <source>(a user who is gone)</source>
        <translation>(ein Benutzer, den es nicht mehr gibt)</translation>
    </message>
    <message>
        <source>%1 signs in as “%2” with the password above. It is shown this once.</source>
        <translation>%1 meldet sich als „%2“ mit dem Passwort darüber an. Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>The login “%1” of %2 is gone.</source>
        <translation>Der Anmeldename „%1“ von %2 ist entfernt.</translation>
    </message>
    <message>
        <source>Lists the logins of a workspace on a server, and makes, renews or drops one. The password is shown once, and kept nowhere. In place of an address, “pages” means the login of muster-pages, which can do what links in mails are for and nothing else; whoever made the schema makes it.</source>
        <translation>Listet die Logins eines Arbeitsbereichs auf einem Server auf, legt einen an, erneuert oder löscht ihn. Das Passwort wird einmal angezeigt und nirgends aufbewahrt. Anstelle einer Adresse bezeichnet „pages“ den Login von muster-pages, der kann, wozu Links in E-Mails da sind, und sonst nichts; wer das Schema angelegt hat, legt ihn an.</translation>
    </message>
    <message>
        <source>(the pages that links lead to)</source>
        <translation>(die Seiten, auf die Links führen)</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>Password of the mail server</source>
        <translation>Passwort des Mailservers</translation>
    </message>
    <message>
        <source>Access token of “%1”</source>
        <translation>Zugriffstoken von „%1“</translation>
    </message>
    <message>
        <source>Password of “%1”</source>
        <translation>Passwort von „%1“</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>It goes to “%1” alone, through TLS, and is kept by what keeps passwords on this computer.</source>
        <translation>Es geht nur an „%1“, über TLS, und wird von dem verwahrt, was auf diesem Computer Passwörter verwahrt.</translation>
    </message>
    <message>
        <source>Set a mail server in the settings first.</source>
        <translation>Legen Sie zuerst in den Einstellungen einen Mailserver fest.</translation>
    </message>
    <message>
        <source>The mail server wants no password.</source>
        <translation>Der Mailserver verlangt kein Passwort.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The mail does not go out</source>
        <translation>Die E-Mail geht nicht hinaus</translation>
    </message>
    <message>
        <source>Select a mail that waits first.</source>
        <translation>Wählen Sie zuerst eine wartende E-Mail aus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send it now, with a new link</source>
        <translation>Jetzt senden, mit einem neuen Link</translation>
    </message>
    <message>
        <source>Select a mail that failed, or perhaps did, first.</source>
        <translation>Wählen Sie zuerst eine E-Mail aus, die (vielleicht) fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Open the record of whom the mail is for</source>
        <translation>Das Blatt des Empfängers öffnen</translation>
    </message>
    <message>
        <source>Select one mail first.</source>
        <translation>Wählen Sie zuerst eine E-Mail aus.</translation>
    </message>
    <message>
        <source>Password of the mail server…</source>
        <translation>Passwort des Mailservers …</translation>
    </message>
    <message>
        <source>The mail is being sent, or somebody else has tried it again.</source>
        <translation>Die E-Mail wird gerade gesendet, oder jemand anderes hat es erneut versucht.</translation>
    </message>
    <message>
        <source>Show whom it is for</source>
        <translation>Zeigen, für wen sie ist</translation>
    </message>
    <message>
        <source>Secret of the client “%1”</source>
        <translation>Geheimnis des Clients „%1“</translation>
    </message>
    <message>
        <source>Refresh token of “%1”; behind a space the secret of the client, where it has one</source>
        <translation>Aktualisierungstoken von „%1“; nach einem Leerzeichen das Geheimnis des Clients, wenn er eines hat</translation>
    </message>
    <message>
        <source>The mail server of the settings is none that one signs in to by a code.</source>
        <translation>Am Mailserver der Einstellungen meldet man sich nicht mit einem Code an.</translation>
    </message>
    <message>
        <source>Reminders and warnings go out by themselves. When invitations are reminded of is a setting of the workspace.</source>
        <translation>Erinnerungen und Warnungen gehen von selbst hinaus. Wann an Einladungen erinnert wird, ist eine Einstellung des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Texts of mails…</source>
        <translation>Texte der E-Mails …</translation>
    </message>
    <message>
        <source>What mails say, by kind and language</source>
        <translation>Was E-Mails sagen, nach Art und Sprache</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Try the mail server, and see what others think of mail from the sender</source>
        <translation>Den Mailserver ausprobieren und sehen, was andere von E-Mails des Absenders halten</translation>
    </message>
    <message>
        <source>Sign in to the mail server…</source>
        <translation>Am Mailserver anmelden …</translation>
    </message>
    <message>
        <source>By a code that is typed in in a browser</source>
        <translation>Mit einem Code, der in einem Browser eingegeben wird</translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message>
        <source>This workspace sends no mail yet. Set a mail server, a sender and the pages that links lead to in its settings.</source>
        <translation>Dieser Arbeitsbereich sendet noch keine E-Mails. Legen Sie in seinen Einstellungen Mailserver, Absender und die Seiten fest, auf die Links führen.</translation>
    </message>
    <message>
        <source>The mail to “%1” went out already and cannot be taken back. The link in it ends when another one is asked for.</source>
        <translation>Die E-Mail an „%1“ ist schon hinausgegangen und kann nicht zurückgenommen werden. Ihr Link endet, wenn ein anderer angefordert wird.</translation>
    </message>
    <message>
        <source>That link is not known here. Check that all of it was copied, or ask for another one.</source>
        <translation>Dieser Link ist hier nicht bekannt. Prüfen Sie, ob er ganz kopiert wurde, oder fordern Sie einen anderen an.</translation>
    </message>
    <message>
        <source>That link was used already. Sign in, or ask for another one.</source>
        <translation>Dieser Link wurde schon benutzt. Melden Sie sich an, oder fordern Sie einen anderen an.</translation>
    </message>
    <message>
        <source>That link was good until %1. Ask for another one.</source>
        <translation>Dieser Link galt bis %1. Fordern Sie einen anderen an.</translation>
    </message>
    <message>
        <source>That link is not good any more: a newer one was sent, or the password or address was changed.</source>
        <translation>Dieser Link gilt nicht mehr: Ein neuerer wurde gesendet, oder Passwort oder Adresse wurden geändert.</translation>
    </message>
    <message>
        <source>This invitation was accepted already. Sign in with the account.</source>
        <translation>Diese Einladung wurde schon angenommen. Melden Sie sich mit dem Konto an.</translation>
    </message>
    <message>
        <source>This invitation was declined. Ask whoever invited you for another one if that was a mistake.</source>
        <translation>Diese Einladung wurde abgelehnt. War das ein Versehen, bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This invitation was revoked. Ask whoever invited you.</source>
        <translation>Diese Einladung wurde zurückgezogen. Fragen Sie, wer Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>“%1” has accepted the invitation: there is an account now, which is changed instead.</source>
        <translation>„%1“ hat die Einladung angenommen: Es gibt jetzt ein Konto; ändern Sie dieses.</translation>
    </message>
    <message>
        <source>“%1” has declined the invitation. Send it again first.</source>
        <translation>„%1“ hat die Einladung abgelehnt. Senden Sie sie zuerst erneut.</translation>
    </message>
    <message>
        <source>The invitation of “%1” was revoked. Send it again first.</source>
        <translation>Die Einladung von „%1“ wurde zurückgezogen. Senden Sie sie zuerst erneut.</translation>
    </message>
    <message>
        <source>“%1” is invited to “%2” already. Send that invitation again instead.</source>
        <translation>„%1“ ist schon zu „%2“ eingeladen. Senden Sie stattdessen diese Einladung erneut.</translation>
    </message>
    <message>
        <source>“%1” has an account here. Put it on the project instead of inviting.</source>
        <translation>„%1“ hat hier ein Konto. Nehmen Sie es in das Projekt auf, statt einzuladen.</translation>
    </message>
    <message>
        <source>There is no invitation “%1” that waits. Check the address or Invitation ID; it may have been answered or deleted.</source>
        <translation>Es gibt keine wartende Einladung „%1“. Prüfen Sie Adresse oder Einladungs-ID; sie kann beantwortet oder gelöscht sein.</translation>
    </message>
    <message>
        <source>Several invitations to “%1” wait. Say which one by its Invitation ID.</source>
        <translation>Mehrere Einladungen an „%1“ warten. Geben Sie die gemeinte mit ihrer Einladungs-ID an.</translation>
    </message>
    <message>
        <source>This workspace does not say yet where links in its mails lead. Set the pages that links lead to in its settings: the address at which people will reach these.</source>
        <translation>Dieser Arbeitsbereich sagt noch nicht, wohin Links in seinen E-Mails führen. Tragen Sie in seinen Einstellungen die Seiten ein, auf die Links führen: die Adresse, unter der diese zu erreichen sind.</translation>
    </message>
    <message>
        <source>“%1”, port %2, cannot be listened on (%3). Choose another address or port, or end what is there.</source>
        <translation>Auf „%1“, Port %2, kann nicht gehorcht werden (%3). Wählen Sie eine andere Adresse oder einen anderen Port, oder beenden Sie, was dort läuft.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used together. Both have to be PEM, and the key must not have a password.</source>
        <translation>Das Zertifikat und sein Schlüssel passen nicht zusammen. Beide müssen PEM sein, und der Schlüssel darf kein Passwort haben.</translation>
    </message>
    <message>
        <source>Texts of mails are JSON: an object by kind of mail, in it one by language, in it the text. %1</source>
        <translation>Texte der E-Mails sind JSON: ein Objekt nach Art der E-Mail, darin eines nach Sprache, darin der Text. %1</translation>
    </message>
    <message>
        <source>There is no kind of mail “%1”. There are: %2.</source>
        <translation>Es gibt keine Art von E-Mail namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Mails are not written in “%1”. They are in: %2.</source>
        <translation>E-Mails gibt es nicht in „%1“. Es gibt sie in: %2.</translation>
    </message>
    <message>
        <source>A letter begins with one line, the subject, then a blank line, then what it says. The link does not stand in the subject.</source>
        <translation>Ein Brief beginnt mit einer Zeile, dem Betreff; dann kommt eine Leerzeile, dann der Text. Der Link steht nicht im Betreff.</translation>
    </message>
    <message>
        <source>“%1” is nothing that this mail can fill in. It can: %2.</source>
        <translation>„%1“ kann diese E-Mail nicht ausfüllen. Möglich sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>A letter has %Ln character(s) at most.</source>
        <translation>
            <numerusform>Ein Brief hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Brief hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter needs its link once, in a paragraph of its own: [words on the button]({link}).</source>
        <translation>Der Brief braucht seinen Link einmal, in einem eigenen Absatz: [Wörter auf der Schaltfläche]({link}).</translation>
    </message>
    <message>
        <source>This letter has no link: take it out.</source>
        <translation>Zu diesem Brief gehört kein Link: Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The terms at %1 have to be accepted first. Read them, and say so (--accept-terms).</source>
        <translation>Zuerst müssen die Nutzungsbedingungen unter %1 akzeptiert werden. Lesen Sie sie, und sagen Sie es (--accept-terms).</translation>
    </message>
    <message>
        <source>The invitation of “%1” went out already, which cannot be undone. Revoke it instead: then its link ends.</source>
        <translation>Die Einladung von „%1“ ist schon abgegangen, das lässt sich nicht ungeschehen machen. Ziehen Sie sie stattdessen zurück: Dann gilt ihr Link nicht mehr.</translation>
    </message>
</context>
<context>
    <name>MailSecret</name>
    <message>
        <source>The password of the mail server, the secret of its client, or a refresh token, in the first line of a file that nobody else can read (mode 0600). Another refresh token is written there; with --sign-in the first one.</source>
        <translation>Das Passwort des Mailservers, das Geheimnis seines Clients oder ein Aktualisierungstoken, in der ersten Zeile einer Datei, die sonst niemand lesen kann (Modus 0600). Ein neues Aktualisierungstoken wird dorthin geschrieben; mit --sign-in das erste.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Sign in for the mail server in a browser, by a code that is shown. What lasts of it is kept in --secret-file or the keychain; a secret of the client comes from MUSTER_MAIL_CLIENT_SECRET.</source>
        <translation>Für den Mailserver in einem Browser anmelden, mit einem Code, der angezeigt wird. Was davon bleibt, wird in --secret-file oder im Schlüsselbund verwahrt; ein Geheimnis des Clients kommt aus MUSTER_MAIL_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Secret of the client %1: </source>
        <translation>Geheimnis des Clients %1: </translation>
    </message>
    <message>
        <source>Refresh token of %1: </source>
        <translation>Aktualisierungstoken von %1: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>The server gave another refresh token, and it could not be kept where the one before came from, which may be good for nothing any more. Use --secret-file or the keychain.</source>
        <translation>Der Server hat ein neues Aktualisierungstoken ausgegeben, und es ließ sich nicht dort ablegen, woher das bisherige kam, das vielleicht nicht mehr gilt. Nehmen Sie --secret-file oder den Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is nobody to sign in to by a code. The line of the mail server needs sign-in=microsoft, or sign-in=oauth with token=URL and device=URL, and no grant=client; Google gives no codes for mail.</source>
        <translation>Es gibt niemanden, bei dem man sich mit einem Code anmelden könnte. Die Zeile des Mailservers braucht sign-in=microsoft, oder sign-in=oauth mit token=URL und device=URL, und kein grant=client; Google gibt für E-Mails keine Codes aus.</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or elsewhere, sign in as %2, and type in this code: %3</source>
        <translation>Öffnen Sie %1 in einem Browser, hier oder anderswo, melden Sie sich als %2 an, und geben Sie diesen Code ein: %3</translation>
    </message>
    <message>
        <source>It is good until %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>The sign-in went well, but what lasts of it could not be kept. Name a file in a folder of your own, and begin again: --secret-file FILE.</source>
        <translation>Die Anmeldung ist gelungen, aber was davon bleibt, ließ sich nicht aufbewahren. Nennen Sie eine Datei in einem eigenen Ordner, und beginnen Sie noch einmal: --secret-file DATEI.</translation>
    </message>
    <message>
        <source>“%1” is signed in at “%2”. Mails can be sent.</source>
        <translation>„%1“ ist bei „%2“ angemeldet. E-Mails können gesendet werden.</translation>
    </message>
</context>
<context>
    <name>MailSubcommand</name>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>Sender of the test mail.</source>
        <translation>Absender der Testmail.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Recipient of the test mail.</source>
        <translation>Empfänger der Testmail.</translation>
    </message>
    <message>
        <source>That is no mail server: it is written as smtp://USER@HOST:587 or smtps://USER@HOST:465, without the password. See “musterctl help mail”.</source>
        <translation>Das ist kein Mailserver: Man schreibt ihn als smtp://BENUTZER@HOST:587 oder smtps://BENUTZER@HOST:465, ohne das Passwort. Siehe „musterctl help mail“.</translation>
    </message>
    <message>
        <source>A test mail needs both --from and --to. Without them, the connection alone is tried.</source>
        <translation>Eine Testmail braucht --from und --to. Ohne beide wird nur die Verbindung ausprobiert.</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Testmail</translation>
    </message>
    <message>
        <source>Muster can send mail by “%1”.</source>
        <translation>Muster kann über „%1“ Mails senden.</translation>
    </message>
    <message>
        <source>“%1” is there.</source>
        <translation>„%1“ ist da.</translation>
    </message>
    <message>
        <source>“%1” lets “%2” in.</source>
        <translation>„%1“ lässt „%2“ ein.</translation>
    </message>
    <message>
        <source>Tries a mail server: whether it is there, encrypts with a certificate that is trusted, and lets its user in; with --from and --to a test mail goes out. SERVER is smtp://USER@HOST:587 (changes to TLS), or smtps://USER@HOST:465. Behind a “?”, joined by “&amp;”: sign-in=microsoft&amp;tenant=TENANT&amp;client=ID or sign-in=google&amp;client=ID (access tokens are asked for there with a refresh token, which --sign-in gets from Microsoft), sign-in=oauth&amp;token=URL&amp;client=ID (of any other; with device=URL for --sign-in, and scope=WORDS), grant=client (they are asked for with the secret of the client instead), sign-in=oauth alone (the password is an access token), authority=FILE (trusted besides), tls=none (only on this computer).</source>
        <translation>Probiert einen Mailserver aus: ob er da ist, mit einem vertrauenswürdigen Zertifikat verschlüsselt und seinen Benutzer einlässt; mit --from und --to geht eine Testmail hinaus. SERVER ist smtp://BENUTZER@HOST:587 (wechselt zu TLS) oder smtps://BENUTZER@HOST:465. Hinter einem „?“, verbunden durch „&amp;“: sign-in=microsoft&amp;tenant=MANDANT&amp;client=ID oder sign-in=google&amp;client=ID (dort werden Zugriffstoken mit einem Aktualisierungstoken erfragt, das --sign-in von Microsoft holt), sign-in=oauth&amp;token=URL&amp;client=ID (von jedem anderen; mit device=URL für --sign-in, und scope=WÖRTER), grant=client (sie werden stattdessen mit dem Geheimnis des Clients erfragt), sign-in=oauth allein (das Passwort ist ein Zugriffstoken), authority=DATEI (der außerdem vertraut wird), tls=none (nur auf diesem Computer).</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>No computer is known by the name “%1”. Check how the server is spelled, and whether this computer is online.</source>
        <translation>Unter dem Namen „%1“ ist kein Computer bekannt. Prüfen Sie, wie der Server geschrieben wird und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Nothing answers on “%1”, port %2. Mail is usually handed over on port 587 (smtp://) or 465 (smtps://); a firewall may be in the way.</source>
        <translation>Auf „%1“, Port %2, antwortet nichts. Mails werden meist auf Port 587 (smtp://) oder 465 (smtps://) übergeben; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>“%1” does not answer on port %2. A firewall may be in the way; or it is smtps:// there, or smtp://, instead of the other.</source>
        <translation>„%1“ antwortet auf Port %2 nicht. Vielleicht ist eine Firewall im Weg; oder dort gilt smtps:// statt smtp:// oder umgekehrt.</translation>
    </message>
    <message>
        <source>What answers on “%1”, port %2, is no mail server. Check the port.</source>
        <translation>Was auf „%1“, Port %2, antwortet, ist kein Mailserver. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost before the mail was there.</source>
        <translation>Die Verbindung zu „%1“ brach ab, bevor die Mail dort war.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost just after the mail was sent, before the server said that it has it. It may have arrived: ask the recipient before it is sent again.</source>
        <translation>Die Verbindung zu „%1“ brach ab, gerade als die Mail gesendet war und bevor der Server sagte, dass er sie hat. Sie kann angekommen sein: Fragen Sie den Empfänger, bevor sie noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was sent.</source>
        <translation>Es wurde angehalten, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“%1” does not offer to encrypt on port %2 (STARTTLS). Use smtps:// with port 465 if it has that, or ask whoever runs it.</source>
        <translation>„%1“ bietet auf Port %2 keine Verschlüsselung an (STARTTLS). Nehmen Sie smtps:// mit Port 465, wenn es das dort gibt, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>“%1” is no file with certificates of authorities. Name the one that your organization gave you.</source>
        <translation>„%1“ ist keine Datei mit Zertifikaten von Zertifizierungsstellen. Nennen Sie die, die Sie von Ihrer Organisation bekommen haben.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of “%1”. If it is your organization&apos;s own, name the file with its authority (authority=FILE).</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat von „%1“. Wenn es von Ihrer Organisation selbst ist, nennen Sie die Datei mit ihrer Zertifizierungsstelle (authority=DATEI).</translation>
    </message>
    <message>
        <source>The certificate of “%1” has ended, or is not valid yet. Check the clock here; otherwise whoever runs the server has to renew it.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen oder gilt noch nicht. Prüfen Sie hier die Uhr; sonst muss der Betreiber des Servers es erneuern.</translation>
    </message>
    <message>
        <source>The certificate that “%1” shows is for another name. Use the name that stands in it, or ask whoever runs the server.</source>
        <translation>Das Zertifikat, das „%1“ zeigt, gilt für einen anderen Namen. Nehmen Sie den Namen, der darin steht, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>“%1” and this computer found no way to encrypt on port %2: smtps:// speaks it from the start, smtp:// changes to it. %3</source>
        <translation>„%1“ und dieser Computer fanden auf Port %2 keine gemeinsame Verschlüsselung: smtps:// spricht sie von Anfang an, smtp:// wechselt zu ihr. %3</translation>
    </message>
    <message>
        <source>“%1” does not let anybody sign in in a way that Muster knows (PLAIN, LOGIN, XOAUTH2). Name no user if it takes mail without, or ask whoever runs it.</source>
        <translation>„%1“ bietet keine Anmeldung an, die Muster kennt (PLAIN, LOGIN, XOAUTH2). Nennen Sie keinen Benutzer, wenn er Mails ohne annimmt, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>“%1” does not take the access token of “%2”. Get a new one.</source>
        <translation>„%1“ nimmt das Zugriffstoken von „%2“ nicht an. Holen Sie ein neues.</translation>
    </message>
    <message>
        <source>“%1” does not take the password of “%2”. Check both; some servers want a password made for programs.</source>
        <translation>„%1“ nimmt das Passwort von „%2“ nicht an. Prüfen Sie beides; manche Server verlangen ein Passwort eigens für Programme.</translation>
    </message>
    <message>
        <source>“%1” does not take mail from this sender. Use an address that belongs to the account.</source>
        <translation>„%1“ nimmt von diesem Absender keine Mails an. Nehmen Sie eine Adresse, die zum Konto gehört.</translation>
    </message>
    <message>
        <source>“%1” does not take mail for this recipient. Check the address.</source>
        <translation>„%1“ nimmt für diesen Empfänger keine Mails an. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The mail is larger than “%1” takes, or the mailbox is full.</source>
        <translation>Die Mail ist größer, als „%1“ annimmt, oder das Postfach ist voll.</translation>
    </message>
    <message>
        <source>“%1” has refused the mail.</source>
        <translation>„%1“ hat die Mail abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” wants it to be tried again later.</source>
        <translation>„%1“ möchte, dass es später noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>“%1” has taken it.</source>
        <translation>„%1“ hat sie angenommen.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>“%1” does not take the access token that “%2” gave for “%3”. Check that it is “%3” who signed in there, or whose mails the client may send, and that mail may be sent by programs (SMTP AUTH).</source>
        <translation>„%1“ nimmt das Zugriffstoken nicht an, das „%2“ für „%3“ ausgegeben hat. Prüfen Sie, ob sich dort „%3“ angemeldet hat oder der Client dessen E-Mails senden darf, und ob Programme E-Mails senden dürfen (SMTP AUTH).</translation>
    </message>
</context>
<context>
    <name>MendSubcommand</name>
    <message>
        <source>Gives everybody who is on a project without a team one, all or none.</source>
        <translation>Gibt jedem, der ohne Team in einem Projekt ist, eines; alles oder nichts.</translation>
    </message>
    <message>
        <source>Only on this project. May be given more than once.</source>
        <translation>Nur in diesem Projekt. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Only this user. May be given more than once.</source>
        <translation>Nur dieser Benutzer. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>The name of a project or the address of a user is missing. See “musterctl help mend”.</source>
        <translation>Der Name eines Projekts oder die Adresse eines Benutzers fehlt. Siehe „musterctl help mend“.</translation>
    </message>
    <message>
        <source>Nothing to mend: everybody has a team.</source>
        <translation>Nichts zu beheben: Alle haben ein Team.</translation>
    </message>
    <message>
        <source>Only say what would happen, and who gains, loses or changes access to what.</source>
        <translation>Nur sagen, was geschehen würde, und wer welchen Zugriff erhält, verliert oder ändert.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Be&amp;nutzer</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>&amp;Einladungen</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>“%1”</source>
        <comment>a name in a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a sentence</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, and how many are not said</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenWorkspace</name>
    <message>
        <source>Working as %1; --as names somebody else.</source>
        <translation>Es wird als %1 gearbeitet; --as nennt jemand anderen.</translation>
    </message>
    <message>
        <source>Your password is temporary. Choose another: musterctl password %1</source>
        <translation>Ihr Passwort ist vorläufig. Wählen Sie ein anderes: musterctl password %1</translation>
    </message>
    <message>
        <source>As it was at the end of that day, for who may see the audit trail: 2026-06-30.</source>
        <translation>Wie es am Ende dieses Tages war, für alle, die das Prüfprotokoll sehen dürfen: 2026-06-30.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>a day up to today, as 2026-06-30</source>
        <translation>ein Tag bis heute, wie 2026-06-30</translation>
    </message>
</context>
<context>
    <name>OwnLossText</name>
    <message>
        <source>This is the account you work as: %1. Afterwards you cannot work with it any more.</source>
        <translation>Das Konto, mit dem Sie arbeiten, ist dabei: %1. Danach können Sie nicht mehr damit arbeiten.</translation>
    </message>
    <message>
        <source>This is the account you work as: %1. Afterwards you may do less than now.</source>
        <translation>Das Konto, mit dem Sie arbeiten, ist dabei: %1. Danach dürfen Sie weniger als jetzt.</translation>
    </message>
</context>
<context>
    <name>PagesOptions</name>
    <message>
        <source>The pages that links in mails lead to: invitations are accepted or declined, accounts activated, passwords reset. The workspace says by its setting “linkPages” where people reach them.</source>
        <translation>Die Seiten, zu denen Links in E-Mails führen: Einladungen werden angenommen oder abgelehnt, Konten aktiviert, Passwörter zurückgesetzt. Wo sie zu erreichen sind, sagt der Arbeitsbereich mit seiner Einstellung „linkPages“.</translation>
    </message>
    <message>
        <source>A file, or a location on a server (postgresql://…), whose password comes from PGPASSWORD or ~/.pgpass.</source>
        <translation>Eine Datei, oder ein Ort auf einem Server (postgresql://…), dessen Passwort aus PGPASSWORD oder ~/.pgpass kommt.</translation>
    </message>
    <message>
        <source>Where to listen; port 0 is a free one, and it is said which.</source>
        <translation>Wo gehorcht wird; Port 0 ist ein freier, und welcher, wird gesagt.</translation>
    </message>
    <message>
        <source>ADDRESS:PORT</source>
        <translation>ADRESSE:PORT</translation>
    </message>
    <message>
        <source>Speak TLS, with this certificate and its chain (PEM).</source>
        <translation>TLS sprechen, mit diesem Zertifikat und seiner Kette (PEM).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The key of that certificate (PEM, without a password).</source>
        <translation>Der Schlüssel dieses Zertifikats (PEM, ohne Passwort).</translation>
    </message>
    <message>
        <source>What seals second factors; it is made if it is not there. Keep a copy: without it nobody with a second factor can sign in.</source>
        <translation>Womit zweite Faktoren versiegelt werden; wird angelegt, wenn es fehlt. Bewahren Sie eine Kopie auf: Ohne sie kann sich niemand mit einem zweiten Faktor anmelden.</translation>
    </message>
    <message>
        <source>A proxy stands before it, which speaks TLS and says in X-Forwarded-For whom it asks for. Without one, anybody could say that.</source>
        <translation>Davor steht ein Proxy, der TLS spricht und in X-Forwarded-For sagt, für wen er fragt. Ohne einen könnte das jeder sagen.</translation>
    </message>
    <message>
        <source>See “muster-pages --help”.</source>
        <translation>Siehe „muster-pages --help“.</translation>
    </message>
    <message>
        <source>Name one workspace.</source>
        <translation>Nennen Sie einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>--listen takes an IP address and a port, as in 127.0.0.1:8480 or [::1]:8480.</source>
        <translation>--listen verlangt eine IP-Adresse und einen Port, wie 127.0.0.1:8480 oder [::1]:8480.</translation>
    </message>
    <message>
        <source>--certificate and --key belong together.</source>
        <translation>--certificate und --key gehören zusammen.</translation>
    </message>
    <message>
        <source>Without TLS it listens on this computer only. Give --certificate and --key, or --behind-proxy if a proxy speaks TLS.</source>
        <translation>Ohne TLS wird nur auf diesem Computer gehorcht. Geben Sie --certificate und --key an, oder --behind-proxy, wenn ein Proxy TLS spricht.</translation>
    </message>
    <message>
        <source>Listening on %1://%2:%3/ for %4</source>
        <translation>Horcht auf %1://%2:%3/ für %4</translation>
    </message>
    <message>
        <source>“%1” is not what second factors in this workspace were sealed with. Name the right file with --secret-file, or bring back the copy that you kept.</source>
        <translation>„%1“ ist nicht das, womit zweite Faktoren in diesem Arbeitsbereich versiegelt wurden. Nennen Sie mit --secret-file die richtige Datei, oder bringen Sie die Kopie zurück, die Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>“%1” is no secret file of muster-pages. Name the right one with --secret-file, or one that is not there yet.</source>
        <translation>„%1“ ist keine Geheimnisdatei von muster-pages. Nennen Sie mit --secret-file die richtige, oder eine, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The secret file is “%1”. Keep a copy of it.</source>
        <translation>Die Geheimnisdatei ist „%1“. Bewahren Sie eine Kopie davon auf.</translation>
    </message>
    <message>
        <source>People reach these pages by https, which is not spoken here: if a proxy does, give --behind-proxy.</source>
        <translation>Diese Seiten werden über https erreicht, das hier nicht gesprochen wird: Wenn ein Proxy das tut, geben Sie --behind-proxy an.</translation>
    </message>
    <message>
        <source>Serve SCIM 2.0 too, at scim/v2 below the pages, for programs with a token (“musterctl scim-token”).</source>
        <translation>Auch SCIM 2.0 anbieten, unter scim/v2 bei den Seiten, für Programme mit einem Token („musterctl scim-token“).</translation>
    </message>
    <message>
        <source>Authentication provider by which those sign in who come by SCIM; without it, the first of the workspace.</source>
        <translation>Identitätsanbieter, über den sich anmeldet, wer über SCIM kommt; sonst der erste des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>--scim-provider goes with --scim.</source>
        <translation>--scim-provider gehört zu --scim.</translation>
    </message>
    <message>
        <source>SCIM is at %1</source>
        <translation>SCIM ist unter %1</translation>
    </message>
</context>
<context>
    <name>PasswordErrors</name>
    <message>
        <source>This workspace is opened with a password. Enter that of “%1”.</source>
        <translation>Dieser Arbeitsbereich wird mit einem Passwort geöffnet. Geben Sie das von „%1“ ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be signed in with that password. Check both, also Caps Lock and the layout of the keyboard.</source>
        <translation>„%1“ lässt sich mit diesem Passwort nicht anmelden. Prüfen Sie beides, auch die Feststelltaste und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>“%1” may administer this workspace: once such an account has a password, nobody opens it without one. Set a password of your own first.</source>
        <translation>„%1“ darf diesen Arbeitsbereich verwalten: Sobald ein solches Konto ein Passwort hat, öffnet ihn niemand mehr ohne. Setzen Sie zuerst ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>“%1” signs in through a provider, which keeps the password. Change it there.</source>
        <translation>„%1“ meldet sich über einen Anbieter an, der das Passwort verwahrt. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The password of “%1” is missing: it is set by “Set password” or “musterctl password”, not by its time.</source>
        <translation>Das Passwort von „%1“ fehlt: Es wird mit „Passwort setzen“ oder „musterctl password“ gesetzt, nicht über seinen Zeitpunkt.</translation>
    </message>
    <message>
        <source>The password of “%1” stays as it is: what it was before, nobody has kept. Set another one.</source>
        <translation>Das Passwort von „%1“ bleibt, wie es ist: Was es vorher war, hat niemand aufbewahrt. Setzen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. It needs at least %Ln character(s).</source>
        <translation>
            <numerusform>Das Passwort ist zu kurz. Es braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Das Passwort ist zu kurz. Es braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long. It may have %Ln byte(s).</source>
        <translation>
            <numerusform>Das Passwort ist zu lang. Es darf %Ln Byte haben.</numerusform>
            <numerusform>Das Passwort ist zu lang. Es darf %Ln Byte haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is easily guessed: words, names, dates and rows of keys are tried first. Take a longer one, say four words that have nothing to do with each other.</source>
        <translation>Das Passwort ist leicht zu erraten: Wörter, Namen, Daten und Tastenreihen werden zuerst versucht. Nehmen Sie ein längeres, etwa vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>This workspace is opened with a password. Give that of “%1” by --password-file, or in the environment as MUSTER_PASSWORD.</source>
        <translation>Dieser Arbeitsbereich wird mit einem Passwort geöffnet. Geben Sie das von „%1“ mit --password-file an oder in der Umgebung als MUSTER_PASSWORD.</translation>
    </message>
    <message>
        <source>“%1” signs in with a password, and no provider is used. Leave the provider out, or let the account sign in by SSO from the start.</source>
        <translation>„%1“ meldet sich mit einem Passwort an, und ein Identitätsanbieter wird nicht gebraucht. Lassen Sie ihn weg, oder lassen Sie das Konto sich von Anfang an über SSO anmelden.</translation>
    </message>
</context>
<context>
    <name>PasswordSources</name>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>--password-file is for one server, and two are named. Put their passwords into ~/.pgpass.</source>
        <translation>--password-file gilt für einen Server, und es sind zwei genannt. Die Passwörter gehören in ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>„%1“ ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>Others may read “%1”, or write to it. Take that away: chmod 600 &quot;%1&quot;.</source>
        <translation>Andere dürfen „%1“ lesen oder überschreiben. Nehmen Sie ihnen das: chmod 600 &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The first line of “%1” has no password.</source>
        <translation>Die erste Zeile von „%1“ enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”. Name a file in a folder of your own.</source>
        <translation>Neben „%1“ lässt sich nichts schreiben. Nennen Sie eine Datei in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Nothing on this computer that keeps passwords answers. Name a file for it: --secret-file FILE.</source>
        <translation>Nichts auf diesem Computer, das Passwörter verwahrt, antwortet. Nennen Sie eine Datei dafür: --secret-file DATEI.</translation>
    </message>
    <message>
        <source>Secret of %1: </source>
        <translation>Geheimnis von %1: </translation>
    </message>
    <message>
        <source>Token for %1: </source>
        <translation>Token für %1: </translation>
    </message>
</context>
<context>
    <name>PasswordSubcommand</name>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>Sets the password of a user (address or User ID): what somebody types twice at the terminal, a made-up one, or the first line of standard input. Cannot be taken back.</source>
        <translation>Setzt das Passwort eines Benutzers (Adresse oder Benutzer-ID): was jemand am Terminal zweimal eingibt, ein erzeugtes oder die erste Zeile der Standardeingabe. Lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Make one up, and print it once.</source>
        <translation>Eines erzeugen und einmal ausgeben.</translation>
    </message>
    <message>
        <source>Take the first line of standard input.</source>
        <translation>Die erste Zeile der Standardeingabe nehmen.</translation>
    </message>
    <message>
        <source>It has to be changed at the next sign-in.</source>
        <translation>Es muss bei der nächsten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>Take the password away.</source>
        <translation>Das Passwort wegnehmen.</translation>
    </message>
    <message>
        <source>One of --generate, --stdin and --remove; --temporary goes with a password. See “musterctl help password”.</source>
        <translation>Eines von --generate, --stdin und --remove; --temporary gehört zu einem Passwort. Siehe „musterctl help password“.</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Neues Passwort von %1: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1 hat kein Passwort.</translation>
    </message>
    <message>
        <source>The password of %1 is taken away.</source>
        <translation>Das Passwort von %1 ist weggenommen.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Das Passwort von %1 ist gesetzt.</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Probing distributions</source>
        <translation>Prüfverteilungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Content library</source>
        <translation>Inhaltsbibliothek</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Ablaufpläne</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
    <message>
        <source>Tenant settings</source>
        <translation>Einstellungen des Mandanten</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>View names</source>
        <translation>Namen ansehen</translation>
    </message>
    <message>
        <source>View published ones</source>
        <translation>Veröffentlichte ansehen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Set remediation</source>
        <translation>Behebung festlegen</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation>Gruppen verwalten</translation>
    </message>
    <message>
        <source>Manage roles</source>
        <translation>Rollen verwalten</translation>
    </message>
    <message>
        <source>Manage administrators</source>
        <translation>Administratoren verwalten</translation>
    </message>
</context>
<context>
    <name>Permits</name>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The audit trail is not the one that this computer saw last. Until it is accepted, nothing can be changed: see “What happened?” above.</source>
        <translation>Das Prüfprotokoll ist nicht das, das dieser Computer zuletzt gesehen hat. Bis es angenommen ist, kann nichts geändert werden: siehe oben „Was ist geschehen?“.</translation>
    </message>
    <message>
        <source>It belongs to the user once the account is active.</source>
        <translation>Das gehört dem Benutzer, sobald das Konto aktiv ist.</translation>
    </message>
</context>
<context>
    <name>PictureSubcommand</name>
    <message>
        <source>USER [FILE]</source>
        <translation>BENUTZER [DATEI]</translation>
    </message>
    <message>
        <source>Sets the picture of a user (address or User ID) from a PNG or JPEG file (“-”: standard input), takes it away or saves it. A small square of it is kept, and nothing that the file says besides.</source>
        <translation>Setzt das Bild eines Benutzers (Adresse oder Benutzer-ID) aus einer PNG- oder JPEG-Datei („-“: Standardeingabe), entfernt oder speichert es. Aufbewahrt wird ein kleines Quadrat davon und nichts, was die Datei sonst sagt.</translation>
    </message>
    <message>
        <source>Take the picture away.</source>
        <translation>Das Bild entfernen.</translation>
    </message>
    <message>
        <source>Write the picture to a file, as PNG.</source>
        <translation>Das Bild in eine Datei schreiben, als PNG.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>One of FILE, --remove and --save FILE. See “musterctl help picture”.</source>
        <translation>Eines von DATEI, --remove und --save DATEI. Siehe „musterctl help picture“.</translation>
    </message>
    <message>
        <source>The picture of %1 is set.</source>
        <translation>Das Bild von %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>%1 has no picture.</source>
        <translation>%1 hat kein Bild.</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n change(s) would be made.</source>
        <translation>
            <numerusform>%n Änderung würde ausgeführt.</numerusform>
            <numerusform>%n Änderungen würden ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change nothing.</source>
        <translation>
            <numerusform>%n würde nichts ändern.</numerusform>
            <numerusform>%n würden nichts ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused:</source>
        <translation>
            <numerusform>%n würde abgelehnt:</numerusform>
            <numerusform>%n würden abgelehnt:</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1. %2</source>
        <translation>  %1. %2</translation>
    </message>
    <message>
        <source>  %1. %2: %3</source>
        <translation>  %1. %2: %3</translation>
    </message>
    <message>
        <source>  Rule: %1</source>
        <translation>  Regel: %1</translation>
    </message>
    <message>
        <source>Everything is so already; nothing was changed.</source>
        <translation>Alles ist bereits so; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, event %2.</source>
        <translation>%1, Ereignis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would go along:</source>
        <translation>
            <numerusform>%n Änderung ginge mit:</numerusform>
            <numerusform>%n Änderungen gingen mit:</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  %1, %2: %3 → %4</source>
        <comment>user, project: before and after</comment>
        <translation>  %1, %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; --json lists them.</source>
        <translation>
            <numerusform>  und %n weitere; --json führt sie auf.</numerusform>
            <numerusform>  und %n weitere; --json führt sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused and left out:</source>
        <translation>
            <numerusform>%n Änderung wurde abgelehnt und ausgelassen:</numerusform>
            <numerusform>%n Änderungen wurden abgelehnt und ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of users who would be deleted would leave history and the audit trail for good. This could not be taken back.</source>
        <translation>Die Namen der Benutzer, die gelöscht würden, verschwänden endgültig aus Verlauf und Prüfprotokoll. Das ließe sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>A setting of the workspace asks why: it would be refused without --reason.</source>
        <translation>Eine Einstellung des Arbeitsbereichs verlangt einen Grund: Ohne --reason würde es abgelehnt.</translation>
    </message>
</context>
<context>
    <name>PresenceText</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Benutzer &amp; Gruppen</translation>
    </message>
    <message>
        <source>Project Permissions</source>
        <translation>Projektberechtigungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>%1 has this record open, too.</source>
        <translation>%1 hat diesen Datensatz auch geöffnet.</translation>
    </message>
    <message>
        <source>%1 have this record open, too.</source>
        <translation>%1 haben diesen Datensatz auch geöffnet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1, noch etwa %n Sekunde</numerusform>
            <numerusform>%1, noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderErrors</name>
    <message>
        <source>With SAML, Okta calls itself http://www.okta.com/ and an ID, as its metadata says.</source>
        <translation>Mit SAML nennt Okta sich http://www.okta.com/ und eine ID, wie seine Metadaten sagen.</translation>
    </message>
    <message>
        <source>Settings of “%1” have “%2”, which is nothing that they can say.</source>
        <translation>Die Einstellungen von „%1“ enthalten „%2“; das kennen sie nicht. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>Ein Identitätsanbieter braucht einen Namen.</translation>
    </message>
    <message>
        <source>A provider speaks OpenID Connect (oidc) or SAML 2.0 (saml); presets are generic, entra-id, google and okta.</source>
        <translation>Ein Identitätsanbieter spricht OpenID Connect (oidc) oder SAML 2.0 (saml); Vorlagen sind generic, entra-id, google und okta.</translation>
    </message>
    <message>
        <source>The issuer is an address that begins with https:// and has neither “?” nor “#”, as the provider&apos;s configuration calls it.</source>
        <translation>Der Aussteller ist eine Adresse, die mit https:// beginnt und weder „?“ noch „#“ enthält, wie die Konfiguration des Identitätsanbieters ihn nennt.</translation>
    </message>
    <message>
        <source>The entity ID is an address of 1,024 characters at most, as the provider&apos;s metadata has it.</source>
        <translation>Die Entity-ID ist eine Adresse von höchstens 1.024 Zeichen, wie sie in den Metadaten des Identitätsanbieters steht.</translation>
    </message>
    <message>
        <source>With OpenID Connect the client ID is needed, as the provider gave it when the login server was registered; SAML has none.</source>
        <translation>Mit OpenID Connect wird die Client-ID gebraucht, die der Identitätsanbieter bei der Registrierung des Anmeldeservers vergeben hat; SAML hat keine.</translation>
    </message>
    <message>
        <source>With SAML the sign-in address is needed, which begins with https://; OpenID Connect finds it by itself.</source>
        <translation>Mit SAML wird die Anmeldeadresse gebraucht, die mit https:// beginnt; OpenID Connect findet sie selbst.</translation>
    </message>
    <message>
        <source>That is no certificate of a SAML provider. Paste it from “-----BEGIN CERTIFICATE-----” to “-----END CERTIFICATE-----”.</source>
        <translation>Das ist kein Zertifikat eines SAML-Identitätsanbieters. Fügen Sie es von „-----BEGIN CERTIFICATE-----“ bis „-----END CERTIFICATE-----“ ein.</translation>
    </message>
    <message>
        <source>The settings of a provider cannot be read. Set it up again.</source>
        <translation>Die Einstellungen eines Identitätsanbieters sind nicht lesbar. Richten Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Entra ID needs the directory ID, such as 1b4e28ba-2fa1-11d2-883f-0016d3cca427: its addresses are made of it. You find it in Entra&apos;s overview.</source>
        <translation>Entra ID braucht die Verzeichnis-ID, etwa 1b4e28ba-2fa1-11d2-883f-0016d3cca427: Daraus entstehen seine Adressen. Sie finden sie in der Übersicht von Entra.</translation>
    </message>
    <message>
        <source>With SAML, Google needs the IdP ID, such as C01abc23d. You find it behind “idpid=” in the entity ID that Google&apos;s admin console shows.</source>
        <translation>Mit SAML braucht Google die IdP-ID, etwa C01abc23d. Sie finden sie hinter „idpid=“ in der Entity-ID, die Googles Admin-Konsole zeigt.</translation>
    </message>
    <message>
        <source>With OpenID Connect, Google&apos;s issuer is https://accounts.google.com and no other: leave it out.</source>
        <translation>Mit OpenID Connect ist der Aussteller von Google https://accounts.google.com und kein anderer: Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Okta needs the domain, such as northwind.okta.com. An authorization server of its own stands behind it, as in northwind.okta.com/oauth2/default.</source>
        <translation>Okta braucht die Domain, etwa northwind.okta.com. Ein eigener Autorisierungsserver steht dahinter, etwa northwind.okta.com/oauth2/default.</translation>
    </message>
    <message>
        <source>Settings of providers are a list in square brackets; each object has name, preset, protocol and issuer, with OpenID Connect clientId too, with SAML signInUrl and certificate.</source>
        <translation>Einstellungen von Identitätsanbietern sind eine Liste in eckigen Klammern; jedes Objekt hat name, preset, protocol und issuer, mit OpenID Connect auch clientId, mit SAML signInUrl und certificate.</translation>
    </message>
    <message>
        <source>That is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
</context>
<context>
    <name>ProviderSubcommand</name>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>Shows how authentication providers are reached, or sets up the one that is named, which is added where there is none: with a preset, the rest follows from --tenant and --client-id.</source>
        <translation>Zeigt, wie Identitätsanbieter erreicht werden, oder richtet den genannten ein, der hinzukommt, wenn es ihn nicht gibt: Mit einer Vorlage folgt der Rest aus --tenant und --client-id.</translation>
    </message>
    <message>
        <source>Whose it is: generic, entra-id, google or okta.</source>
        <translation>Von wem er ist: generic, entra-id, google oder okta.</translation>
    </message>
    <message>
        <source>PRESET</source>
        <translation>VORLAGE</translation>
    </message>
    <message>
        <source>What it speaks: oidc (OpenID Connect), or saml.</source>
        <translation>Was er spricht: oidc (OpenID Connect) oder saml.</translation>
    </message>
    <message>
        <source>PROTOCOL</source>
        <translation>PROTOKOLL</translation>
    </message>
    <message>
        <source>Of a preset: the directory&apos;s ID (Entra ID), the domain (Okta), the idpid (Google, SAML).</source>
        <translation>Zu einer Vorlage: die ID des Verzeichnisses (Entra ID), die Domain (Okta), die idpid (Google, SAML).</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>Its issuer; of SAML, its entity ID.</source>
        <translation>Sein Aussteller; bei SAML seine Entity-ID.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>OpenID Connect: what it knows the login server by.</source>
        <translation>OpenID Connect: woran er den Anmeldeserver erkennt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SAML: where people sign in.</source>
        <translation>SAML: wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>SAML: what it signs with; “-” reads standard input.</source>
        <translation>SAML: womit er unterschreibt; „-“ liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Forget how it is reached; the provider stays.</source>
        <translation>Vergessen, wie er erreicht wird; der Identitätsanbieter bleibt.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>Name one provider, and say how it is reached or --forget. See “musterctl help provider”.</source>
        <translation>Nennen Sie einen Identitätsanbieter und wie er erreicht wird, oder --forget. Siehe „musterctl help provider“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>--tenant is for presets whose addresses are made of it: entra-id, okta with oidc, google with saml. Name one with --preset, or say --issuer instead.</source>
        <translation>--tenant ist für Vorlagen, deren Adressen daraus entstehen: entra-id, okta mit oidc, google mit saml. Nennen Sie eine mit --preset, oder geben Sie stattdessen --issuer an.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>the certificate ended on %1: get the new one from the provider</source>
        <translation>das Zertifikat ist am %1 abgelaufen: Holen Sie das neue beim Identitätsanbieter</translation>
    </message>
    <message>
        <source>the certificate ends on %1: ask the provider for the next one</source>
        <translation>das Zertifikat läuft am %1 ab: Fragen Sie den Identitätsanbieter nach dem nächsten</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <translation>Zertifikat bis %1</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Identitätsanbieter</translation>
    </message>
    <message>
        <source>certificate of “%1” until %2</source>
        <translation>Zertifikat von „%1“ bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QueryErrors</name>
    <message>
        <source>“%1:” is not a field to search in. Fields are: %2.</source>
        <translation>„%1:“ ist kein Feld, in dem gesucht werden kann. Felder sind: %2.</translation>
    </message>
    <message>
        <source>“%1:” does not understand “%2”. It takes: %3.</source>
        <translation>„%1:“ versteht „%2“ nicht. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing after %1.</source>
        <translation>Nach %1 fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is empty. It needs a header line such as: email, first name, last name, role, default group.</source>
        <translation>Die Datei ist leer. Sie braucht eine Kopfzeile wie: email, first name, last name, role, default group.</translation>
    </message>
    <message>
        <source>The first line, “%1”, is not a header. It should be like: email, first name, last name, role, default group.</source>
        <translation>Die erste Zeile, „%1“, ist keine Kopfzeile. Sie sollte so aussehen: email, first name, last name, role, default group.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Close it, or remove it.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen. Schließen Sie es oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The row has %2 fields where the header has %1. Check delimiters and quotation marks.</source>
        <translation>Die Zeile hat %2 Felder, wo die Kopfzeile %1 hat. Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Choose the role that is meant.</source>
        <translation>Es gibt keine Rolle „%1“. Wählen Sie die Rolle, die gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” is already in line %2 of this file. Keep one of the two.</source>
        <translation>„%1“ steht bereits in Zeile %2 dieser Datei. Behalten Sie eine von beiden.</translation>
    </message>
    <message>
        <source>“%1:” is not a field to search in. Perhaps “%2:” is meant.</source>
        <translation>„%1:“ ist kein Feld, in dem gesucht werden kann. Vielleicht ist „%2:“ gemeint.</translation>
    </message>
    <message>
        <source>“%1:” does not understand “%2”. Perhaps “%1:%3” is meant.</source>
        <translation>„%1:“ versteht „%2“ nicht. Vielleicht ist „%1:%3“ gemeint.</translation>
    </message>
    <message>
        <source>Put no blank after the colon: write “%1:%2”.</source>
        <translation>Nach dem Doppelpunkt steht kein Leerzeichen: „%1:%2“.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Perhaps “%2” is meant.</source>
        <translation>Zu „%1“ passt nichts. Vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>This is too much to search for at once. Up to %1 words and %2 characters are understood.</source>
        <translation>Das ist zu viel auf einmal. Bis zu %1 Wörter und %2 Zeichen werden verstanden.</translation>
    </message>
    <message>
        <source>No column is called “email” in the header “%1”. Name the column with the addresses “email”, or say which it is with --map-column.</source>
        <translation>In der Kopfzeile „%1“ heißt keine Spalte „email“. Die Spalte mit den Adressen „email“ nennen oder mit --map-column sagen, welche es ist.</translation>
    </message>
    <message>
        <source>This is not valid %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Das ist kein gültiges %1. Eine andere Kodierung wählen oder die Datei als UTF-8 speichern.</translation>
    </message>
</context>
<context>
    <name>RecentWorkspaces</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>RedoSubcommand</name>
    <message>
        <source>Does again what the operator’s latest undo took back.</source>
        <translation>Stellt wieder her, was der Bediener zuletzt rückgängig gemacht hat.</translation>
    </message>
</context>
<context>
    <name>ReturnedText</name>
    <message>
        <source>The last mail to %1 came back on %2: “%3” Ask the person for an address that gets mail.</source>
        <translation>Die letzte E-Mail an %1 kam am %2 zurück: „%3“ Bitten Sie die Person um eine Adresse, an der E-Mails ankommen.</translation>
    </message>
    <message numerus="yes">
        <source>The last mail to %Ln of these addresses came back. Correct the address first, or send it there all the same:</source>
        <translation>
            <numerusform>Die letzte E-Mail an %Ln dieser Adressen kam zurück. Berichtigen Sie zuerst die Adresse, oder senden Sie trotzdem dorthin:</numerusform>
            <numerusform>Die letzten E-Mails an %Ln dieser Adressen kamen zurück. Berichtigen Sie zuerst die Adressen, oder senden Sie trotzdem dorthin:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2: “%3”</source>
        <comment>address, time, words</comment>
        <translation>%1, am %2: „%3“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleErrors</name>
    <message>
        <source>“%1” would be on two teams on “%2”: “%3” and as a team alone. Take the user off one of them, or untick Team on one assignment.</source>
        <translation>„%1“ wäre in „%2“ in zwei Teams: „%3“ und als Team allein. Nehmen Sie den Benutzer aus einem davon heraus oder wählen Sie „Team“ bei einer Zuweisung ab.</translation>
    </message>
    <message>
        <source>“%1” would be on two teams on “%2”: “%3” and “%4”. Take the user off one of them, or untick Team on one assignment.</source>
        <translation>„%1“ wäre in „%2“ in zwei Teams: „%3“ und „%4“. Nehmen Sie den Benutzer aus einem davon heraus oder wählen Sie „Team“ bei einer Zuweisung ab.</translation>
    </message>
    <message>
        <source>%1 may not do this: the permission “%2” is missing. Ask an administrator for a role that has it.</source>
        <translation>%1 darf dies nicht: Die Berechtigung „%2“ fehlt. Bitten Sie einen Administrator um eine Rolle, die sie enthält.</translation>
    </message>
    <message>
        <source>Nobody in this workspace may administer it. Open the last good copy of it.</source>
        <translation>Niemand in diesem Arbeitsbereich darf ihn verwalten. Öffnen Sie seine letzte gute Kopie.</translation>
    </message>
    <message>
        <source>There is no active user “%1” to work as. Choose the address of an administrator.</source>
        <translation>Es gibt keinen aktiven Benutzer „%1“, als der gearbeitet werden kann. Wählen Sie die Adresse eines Administrators.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Es gibt nichts von Ihnen, das rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>Es gibt nichts von Ihnen, das wiederhergestellt werden könnte.</translation>
    </message>
    <message>
        <source>Event %1 cannot be undone: it was undone already, it is what made the workspace, or by it an audit trail was accepted.</source>
        <translation>Ereignis %1 kann nicht rückgängig gemacht werden: Es wurde schon rückgängig gemacht, mit ihm wurde der Arbeitsbereich angelegt oder ein Prüfprotokoll angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing event %1 takes %Ln later change(s) along: %2. Look at them before you go on.</source>
        <translation>
            <numerusform>Ereignis %1 rückgängig zu machen nimmt %Ln spätere Änderung mit: %2. Vorher ansehen.</numerusform>
            <numerusform>Ereignis %1 rückgängig zu machen nimmt %Ln spätere Änderungen mit: %2. Vorher ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing event %1 deletes the account of “%2”, which is in use. Look at it before you go on.</source>
        <translation>Ereignis %1 rückgängig zu machen löscht das Konto „%2“, das in Gebrauch ist. Vorher ansehen.</translation>
    </message>
    <message>
        <source>%1 may not do this: a Read-Only account changes no project, and nobody’s access to one, whatever its roles permit. Ask an administrator.</source>
        <translation>%1 darf dies nicht: Ein Konto vom Typ „Nur lesen“ ändert kein Projekt und niemandes Zugriff auf eines, was immer seine Rollen erlauben. Bitten Sie einen Administrator darum.</translation>
    </message>
    <message>
        <source>This needs a reason: a setting of the workspace asks for it (%1). Say why, and do it again.</source>
        <translation>Das braucht einen Grund: Eine Einstellung des Arbeitsbereichs verlangt es (%1). Geben Sie den Grund an, und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Event %1 cannot be undone: it deleted users whose names nobody has kept. Add them anew.</source>
        <translation>Ereignis %1 kann nicht rückgängig gemacht werden: Es hat Benutzer gelöscht, deren Namen niemand aufbewahrt hat. Fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>There was no workspace yet on %1. Choose a later day.</source>
        <translation>Am %1 gab es den Arbeitsbereich noch nicht. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>This is the workspace as it was. Go back to today to do that.</source>
        <translation>Das ist der Arbeitsbereich, wie er war. Gehen Sie dafür zu heute zurück.</translation>
    </message>
    <message>
        <source>At least one active administrator must remain: somebody who may manage users, administrators and roles, and is not Read-Only. Make somebody else an administrator first.</source>
        <translation>Mindestens ein aktiver Administrator muss bleiben: jemand, der Benutzer, Administratoren und Rollen verwalten darf und dessen Konto nicht vom Typ „Nur lesen“ ist. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
</context>
<context>
    <name>SampleSubcommand</name>
    <message>
        <source>--%1 takes a number from %2 to %3. See “musterctl help sample”.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3. Siehe „musterctl help sample“.</translation>
    </message>
    <message>
        <source>Makes a workspace full of sample data.</source>
        <translation>Legt einen Arbeitsbereich voller Beispieldaten an.</translation>
    </message>
    <message>
        <source>How many users; 1024 if not given.</source>
        <translation>Wie viele Benutzer; ohne Angabe 1024.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The same seed makes the same workspace; 7 if not given.</source>
        <translation>Derselbe Startwert ergibt denselben Arbeitsbereich; ohne Angabe 7.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is ready, with %n user(s).</source>
        <translation>
            <numerusform>„%1“ ist bereit, mit %n Benutzer.</numerusform>
            <numerusform>„%1“ ist bereit, mit %n Benutzern.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE|postgresql://…</source>
        <translation>DATEI|postgresql://…</translation>
    </message>
</context>
<context>
    <name>SaveAuditWorkbook</name>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
    <message>
        <source>Audit workbook saved as “%1”</source>
        <translation>Prüfmappe als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>%1 audit %2</source>
        <translation>%1 Prüfmappe %2</translation>
    </message>
    <message>
        <source>Audit workbook</source>
        <translation>Prüfmappe</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Scim</name>
    <message>
        <source>The token is not good, or not any more.</source>
        <translation>Das Token gilt nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached at the moment. Try again later.</source>
        <translation>Der Arbeitsbereich ist im Moment nicht zu erreichen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>That could not be done. The log of the server has the number of the error.</source>
        <translation>Das ging nicht. Die Nummer des Fehlers steht im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>There is nothing with the ID “%1”.</source>
        <translation>Es gibt nichts mit der ID „%1“.</translation>
    </message>
    <message>
        <source>It was changed since. Read it again.</source>
        <translation>Es wurde seither geändert. Lesen Sie es neu.</translation>
    </message>
    <message>
        <source>Others are changing the same at this moment. Try again later.</source>
        <translation>Andere ändern gerade dasselbe. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>ScimBulk</name>
    <message>
        <source>An operation is POST to /Users or /Groups, or PUT, PATCH or DELETE to one of them.</source>
        <translation>Eine Operation ist POST an /Users oder /Groups, oder PUT, PATCH oder DELETE an etwas darin.</translation>
    </message>
    <message>
        <source>A POST needs a “bulkId”.</source>
        <translation>Ein POST braucht eine „bulkId“.</translation>
    </message>
    <message>
        <source>A bulk request has “Operations” and the schema %1.</source>
        <translation>Eine Sammelanfrage hat „Operations“ und das Schema %1.</translation>
    </message>
    <message>
        <source>More than %1 operations at once. Send them in several requests.</source>
        <translation>Mehr als %1 Operationen auf einmal. Senden Sie sie in mehreren Anfragen.</translation>
    </message>
    <message>
        <source>Two operations have the same “bulkId”.</source>
        <translation>Zwei Operationen haben dieselbe „bulkId“.</translation>
    </message>
    <message>
        <source>Nothing was made by the “bulkId” that this refers to.</source>
        <translation>Die „bulkId“, auf die das verweist, hat nichts angelegt.</translation>
    </message>
    <message>
        <source>Operations wait for each other.</source>
        <translation>Operationen warten aufeinander.</translation>
    </message>
</context>
<context>
    <name>ScimDoctorSubcommand</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Looks at what a SCIM 2.0 service really can do, beside what it says of itself, and names the profile for it. Reads, and writes nothing, unless --write is given. URL is its base, such as https://HOST/scim/v2, without the secret; its token comes from --password-file, MUSTER_SCIM_TOKEN, the keychain, or is asked for. Behind a “?”, joined by “&amp;”: profile=KEY, authority=FILE (trusted besides), sign-in=basic&amp;user=NAME (the secret is a password), sign-in=client&amp;user=ID&amp;token=URL (the secret is that of an OAuth client).</source>
        <translation>Prüft, was ein SCIM-2.0-Dienst wirklich kann, neben dem, was er von sich sagt, und nennt das Profil dafür. Liest, und schreibt nichts, außer mit --write. URL ist seine Basis, etwa https://HOST/scim/v2, ohne das Geheimnis; sein Token kommt aus --password-file, MUSTER_SCIM_TOKEN oder dem Schlüsselbund, oder es wird erfragt. Hinter einem „?“, verbunden durch „&amp;“: profile=SCHLÜSSEL, authority=DATEI (der außerdem vertraut wird), sign-in=basic&amp;user=NAME (das Geheimnis ist ein Passwort), sign-in=client&amp;user=ID&amp;token=URL (das Geheimnis ist das eines OAuth-Clients).</translation>
    </message>
    <message>
        <source>Also try what changes something: a deactivated user of a made-up name is created, changed and removed again.</source>
        <translation>Auch ausprobieren, was etwas ändert: Ein deaktivierter Benutzer mit erfundenem Namen wird angelegt, geändert und wieder entfernt.</translation>
    </message>
    <message>
        <source>Print it as JSON, in words that do not change.</source>
        <translation>Als JSON ausgeben, in Wörtern, die sich nicht ändern.</translation>
    </message>
    <message>
        <source>Say each request on standard error, without secrets.</source>
        <translation>Jede Anfrage auf der Standardfehlerausgabe nennen, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>That is no address of a SCIM service: it is written as https://HOST/scim/v2, without the secret; http:// is for this computer alone. See “musterctl help scim-doctor”.</source>
        <translation>Das ist keine Adresse eines SCIM-Dienstes: Man schreibt sie als https://HOST/scim/v2, ohne das Geheimnis; http:// ist nur für diesen Computer. Siehe „musterctl help scim-doctor“.</translation>
    </message>
</context>
<context>
    <name>ScimGroupPatch</name>
    <message>
        <source>“%1” is no User ID and no group ID.</source>
        <translation>„%1“ ist weder eine Benutzer-ID noch eine Gruppen-ID.</translation>
    </message>
    <message>
        <source>Members are chosen by their ID: members[value eq &quot;…&quot;].</source>
        <translation>Mitglieder werden nach ihrer ID ausgewählt: members[value eq &quot;…&quot;].</translation>
    </message>
    <message>
        <source>“displayName” cannot be blank.</source>
        <translation>„displayName“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Members are added by a list of values.</source>
        <translation>Mitglieder werden mit einer Liste von Werten hinzugefügt.</translation>
    </message>
    <message>
        <source>More than %1 members at once: send them in several requests.</source>
        <translation>Mehr als %1 Mitglieder auf einmal: Senden Sie sie in mehreren Anfragen.</translation>
    </message>
</context>
<context>
    <name>ScimGroups</name>
    <message>
        <source>Groups are found by one member: members.value eq &quot;…&quot;.</source>
        <translation>Gruppen werden nach einem Mitglied gefunden: members.value eq &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is no user and no group with the ID “%1”.</source>
        <translation>Es gibt weder einen Benutzer noch eine Gruppe mit der ID „%1“.</translation>
    </message>
    <message>
        <source>“displayName” is missing: the name of the group.</source>
        <translation>„displayName“ fehlt: der Name der Gruppe.</translation>
    </message>
</context>
<context>
    <name>ScimListing</name>
    <message>
        <source>Nothing can be sorted by “%1” here.</source>
        <translation>Nach „%1“ lässt sich hier nichts sortieren.</translation>
    </message>
    <message>
        <source>With a cursor, “count” is 1 or more.</source>
        <translation>Mit einem Cursor ist „count“ mindestens 1.</translation>
    </message>
    <message>
        <source>That cursor is not from here, or from another list. Begin anew.</source>
        <translation>Dieser Cursor ist nicht von hier oder von einer anderen Liste. Beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>ScimMatch</name>
    <message>
        <source>“%1” has no values that could be told apart.</source>
        <translation>„%1“ hat keine Werte, die sich unterscheiden ließen.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” here.</source>
        <translation>Ein Attribut „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” has no parts.</source>
        <translation>„%1“ hat keine Teile.</translation>
    </message>
    <message>
        <source>null can be asked for with eq and ne alone.</source>
        <translation>Nach null kann nur mit eq und ne gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” is true or false, and can be asked for with eq and ne alone.</source>
        <translation>„%1“ ist true oder false; danach kann nur mit eq und ne gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” is a text: put what it is compared with in quotation marks.</source>
        <translation>„%1“ ist ein Text: Setzen Sie, womit er verglichen wird, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is a time, as in 2026-01-31T00:00:00Z.</source>
        <translation>„%1“ ist eine Zeit, wie 2026-01-31T00:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ScimPatch</name>
    <message>
        <source>“%1” takes true or false.</source>
        <translation>„%1“ verlangt true oder false.</translation>
    </message>
    <message>
        <source>“%1” takes a text.</source>
        <translation>„%1“ verlangt einen Text.</translation>
    </message>
    <message>
        <source>“%1” takes an object.</source>
        <translation>„%1“ verlangt ein Objekt.</translation>
    </message>
    <message>
        <source>A PATCH has the schema %1.</source>
        <translation>Ein PATCH hat das Schema %1.</translation>
    </message>
    <message>
        <source>A PATCH has 1 to %1 “Operations”.</source>
        <translation>Ein PATCH hat 1 bis %1 „Operations“.</translation>
    </message>
    <message>
        <source>The “op” of an operation is add, replace or remove.</source>
        <translation>Das „op“ einer Operation ist add, replace oder remove.</translation>
    </message>
    <message>
        <source>A path is a text.</source>
        <translation>Ein Pfad ist ein Text.</translation>
    </message>
    <message>
        <source>What is removed needs a “path”.</source>
        <translation>Was entfernt wird, braucht einen „path“.</translation>
    </message>
    <message>
        <source>Without a “path”, the “value” is an object.</source>
        <translation>Ohne „path“ ist der „value“ ein Objekt.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” here.</source>
        <translation>Ein Attribut „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be set by SCIM.</source>
        <translation>„%1“ lässt sich nicht über SCIM setzen.</translation>
    </message>
    <message>
        <source>An operation on “%1” has no “value”.</source>
        <translation>Eine Operation auf „%1“ hat keinen „value“.</translation>
    </message>
    <message>
        <source>“%1” has one value, there is nothing to choose from.</source>
        <translation>„%1“ hat nur einen Wert; da gibt es nichts auszuwählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be blank.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” has several values: say in brackets which of them.</source>
        <translation>„%1“ hat mehrere Werte: Sagen Sie in Klammern, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>No value of “%1” is as “%2” says.</source>
        <translation>Kein Wert von „%1“ ist so, wie „%2“ sagt.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 values.</source>
        <translation>„%1“ hat mehr als %2 Werte.</translation>
    </message>
</context>
<context>
    <name>ScimReader</name>
    <message>
        <source>“%1” ends too soon.</source>
        <translation>„%1“ endet zu früh.</translation>
    </message>
    <message>
        <source>“%1” is not understood from character %2 on: “%3”.</source>
        <translation>„%1“ ist ab Zeichen %2 nicht zu verstehen: „%3“.</translation>
    </message>
    <message>
        <source>That is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Brackets stand more than %1 deep.</source>
        <translation>Klammern sind mehr als %1-fach geschachtelt.</translation>
    </message>
    <message>
        <source>There are more than %1 conditions.</source>
        <translation>Es sind mehr als %1 Bedingungen.</translation>
    </message>
</context>
<context>
    <name>ScimReportText</name>
    <message>
        <source>Says what it can do</source>
        <translation>Sagt, was er kann</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>Sagt, welche Felder er hat</translation>
    </message>
    <message>
        <source>Says which kinds of objects it has</source>
        <translation>Sagt, welche Arten von Objekten er hat</translation>
    </message>
    <message>
        <source>Lists users</source>
        <translation>Listet Benutzer auf</translation>
    </message>
    <message>
        <source>Lists groups</source>
        <translation>Listet Gruppen auf</translation>
    </message>
    <message>
        <source>Says who is in a group</source>
        <translation>Sagt, wer in einer Gruppe ist</translation>
    </message>
    <message>
        <source>Gives the page that it is asked for</source>
        <translation>Gibt die Seite, um die er gebeten wird</translation>
    </message>
    <message>
        <source>Gives nothing beyond the last page</source>
        <translation>Gibt nach der letzten Seite nichts mehr</translation>
    </message>
    <message>
        <source>Gives pages by cursor</source>
        <translation>Gibt Seiten per Cursor</translation>
    </message>
    <message>
        <source>Finds a user by name</source>
        <translation>Findet einen Benutzer am Namen</translation>
    </message>
    <message>
        <source>Finds a user by name in capitals</source>
        <translation>Findet einen Benutzer am Namen in Großbuchstaben</translation>
    </message>
    <message>
        <source>Finds by two conditions at once</source>
        <translation>Findet nach zwei Bedingungen zugleich</translation>
    </message>
    <message>
        <source>Finds a user by External ID</source>
        <translation>Findet einen Benutzer an der externen ID</translation>
    </message>
    <message>
        <source>Sorts by name</source>
        <translation>Sortiert nach Namen</translation>
    </message>
    <message>
        <source>Gives only the fields that are asked for</source>
        <translation>Gibt nur die Felder, um die er gebeten wird</translation>
    </message>
    <message>
        <source>Leaves out fields that are not wanted</source>
        <translation>Lässt Felder weg, die nicht gewünscht sind</translation>
    </message>
    <message>
        <source>Says which version of an object it is (ETag)</source>
        <translation>Sagt, welche Version eines Objekts es ist (ETag)</translation>
    </message>
    <message>
        <source>Creates a user</source>
        <translation>Legt einen Benutzer an</translation>
    </message>
    <message>
        <source>Changes single fields (PATCH)</source>
        <translation>Ändert einzelne Felder (PATCH)</translation>
    </message>
    <message>
        <source>Takes a user as a whole (PUT)</source>
        <translation>Nimmt einen Benutzer als Ganzes an (PUT)</translation>
    </message>
    <message>
        <source>Refuses a change of another version (If-Match)</source>
        <translation>Lehnt die Änderung einer anderen Version ab (If-Match)</translation>
    </message>
    <message>
        <source>Keeps a user deactivated</source>
        <translation>Behält, dass ein Benutzer deaktiviert ist</translation>
    </message>
    <message>
        <source>Removes a user</source>
        <translation>Entfernt einen Benutzer</translation>
    </message>
    <message>
        <source>It does not say how many users it has.</source>
        <translation>Der Dienst sagt nicht, wie viele Benutzer er hat.</translation>
    </message>
    <message numerus="yes">
        <source>It says that it has %Ln user(s).</source>
        <translation>
            <numerusform>Der Dienst sagt, dass er %Ln Benutzer hat.</numerusform>
            <numerusform>Der Dienst sagt, dass er %Ln Benutzer hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Groups: %Ln.</source>
        <translation>
            <numerusform>Gruppen: %Ln.</numerusform>
            <numerusform>Gruppen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes, although it says no</source>
        <translation>ja, obwohl er nein sagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, although it says yes</source>
        <translation>nein, obwohl er ja sagt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>too little there to tell</source>
        <translation>nicht zu erkennen: zu wenig vorhanden</translation>
    </message>
    <message>
        <source>not tried; it says yes</source>
        <translation>nicht ausprobiert; er sagt ja</translation>
    </message>
    <message>
        <source>not tried; it says no</source>
        <translation>nicht ausprobiert; er sagt nein</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht ausprobiert</translation>
    </message>
    <message>
        <source>Only users can be synced with it.</source>
        <translation>Nur Benutzer können damit abgeglichen werden.</translation>
    </message>
    <message>
        <source>It gives other pages than those it is asked for: a list of it may never be whole, and nothing is taken to be gone because of that.</source>
        <translation>Der Dienst gibt andere Seiten als die, um die er gebeten wird: Eine Liste von ihm ist vielleicht nie vollständig, und was darin fehlt, gilt nicht als gelöscht.</translation>
    </message>
    <message>
        <source>Whether somebody is there already has to be seen from the whole list, which takes longer.</source>
        <translation>Ob es jemanden dort schon gibt, muss aus der ganzen Liste ersehen werden, was länger dauert.</translation>
    </message>
    <message>
        <source>It takes “KIM@…” and “kim@…” for two: check for doubles before users are created.</source>
        <translation>Der Dienst hält „KIM@…“ und „kim@…“ für zwei: Suchen Sie nach Doppelten, bevor Benutzer angelegt werden.</translation>
    </message>
    <message>
        <source>Users and groups are written as a whole.</source>
        <translation>Benutzer und Gruppen werden als Ganzes geschrieben.</translation>
    </message>
    <message>
        <source>Before each change the object is read and compared; somebody who changes it in the very moment in between is not noticed.</source>
        <translation>Vor jeder Änderung wird das Objekt gelesen und verglichen; wer es genau im Augenblick dazwischen ändert, bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>A user who is deactivated here stays active there.</source>
        <translation>Ein Benutzer, der hier deaktiviert ist, bleibt dort aktiv.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”)</source>
        <translation>%1: %2 („%3“)</translation>
    </message>
    <message>
        <source>Profile: %1 (profile=%2).</source>
        <translation>Profil: %1 (profile=%2).</translation>
    </message>
    <message>
        <source>The user “%1”, made for this, could not be removed. Remove it by hand.</source>
        <translation>Der Benutzer „%1“, der dafür angelegt wurde, ließ sich nicht entfernen. Entfernen Sie ihn von Hand.</translation>
    </message>
</context>
<context>
    <name>ScimService</name>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>%1 is not for this address.</source>
        <translation>%1 gibt es an dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>/Me is not to be had here. Ask for /Users.</source>
        <translation>/Me gibt es hier nicht. Fragen Sie nach /Users.</translation>
    </message>
    <message>
        <source>This is not filtered.</source>
        <translation>Hier wird nicht gefiltert.</translation>
    </message>
</context>
<context>
    <name>ScimSite</name>
    <message>
        <source>Too many tokens that are not good came from there. Try again later.</source>
        <translation>Von dort kamen zu viele ungültige Token. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>That is more than is taken here.</source>
        <translation>Das ist mehr, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>That cannot be understood.</source>
        <translation>Das ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A token is needed here (Authorization: Bearer).</source>
        <translation>Hier wird ein Token gebraucht (Authorization: Bearer).</translation>
    </message>
    <message>
        <source>A body is application/scim+json here.</source>
        <translation>Ein Inhalt ist hier application/scim+json.</translation>
    </message>
    <message>
        <source>Asked for by SCIM (%1 %2)</source>
        <translation>Über SCIM angefordert (%1 %2)</translation>
    </message>
</context>
<context>
    <name>ScimStrictJson</name>
    <message>
        <source>“%1” is there twice in one object.</source>
        <translation>„%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>This is no JSON (RFC 8259), from byte %1 on.</source>
        <translation>Das ist ab Byte %1 kein JSON (RFC 8259).</translation>
    </message>
    <message>
        <source>A text is longer than %1 bytes.</source>
        <translation>Ein Text ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>A number is too large.</source>
        <translation>Eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>It is nested more than %1 deep.</source>
        <translation>Es ist mehr als %1-fach geschachtelt.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>Der Inhalt muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Ein Objekt hat mehr als %1 Mitglieder.</translation>
    </message>
</context>
<context>
    <name>ScimText</name>
    <message>
        <source>No computer is known by the name in “%1”. Check how the address is spelled, and whether this computer is online.</source>
        <translation>Unter dem Namen in „%1“ ist kein Computer bekannt. Prüfen Sie, wie die Adresse geschrieben wird und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Nothing answers on “%1”. Check the address and its port; a firewall may be in the way.</source>
        <translation>Auf „%1“ antwortet nichts. Prüfen Sie die Adresse und ihren Port; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>“%1” does not answer in time. Try again later; a firewall may be in the way.</source>
        <translation>„%1“ antwortet nicht rechtzeitig. Versuchen Sie es später noch einmal; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost before it had answered. Try again later.</source>
        <translation>Die Verbindung zu „%1“ brach ab, bevor eine Antwort da war. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” answers with more than Muster reads at once. Ask whoever runs the service for smaller pages.</source>
        <translation>„%1“ antwortet mit mehr, als Muster auf einmal liest. Bitten Sie den Betreiber des Dienstes um kleinere Seiten.</translation>
    </message>
    <message>
        <source>“%1” sends elsewhere, and the secret is not sent after it. Check the address.</source>
        <translation>„%1“ leitet anderswohin weiter, und das Geheimnis wird nicht dorthin gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“%1” sends to “%2”, and the secret is not sent after it. If that is right, use that address.</source>
        <translation>„%1“ leitet zu „%2“ weiter, und das Geheimnis wird nicht dorthin gesendet. Wenn das richtig ist, nehmen Sie diese Adresse.</translation>
    </message>
    <message>
        <source>What answers on “%1” does not speak SCIM. Check the address: it usually ends with “/scim/v2”, and the service may have to be switched on.</source>
        <translation>Was auf „%1“ antwortet, spricht kein SCIM. Prüfen Sie die Adresse: Sie endet meist mit „/scim/v2“, und der Dienst muss vielleicht erst eingeschaltet werden.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is no file with certificates of authorities. Name the one that your organization gave you.</source>
        <translation>„%1“ ist keine Datei mit Zertifikaten von Zertifizierungsstellen. Nennen Sie die, die Sie von Ihrer Organisation bekommen haben.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of “%1”. If it is your organization&apos;s own, name the file with its authority (authority=FILE).</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat von „%1“. Wenn es von Ihrer Organisation selbst ist, nennen Sie die Datei mit ihrer Zertifizierungsstelle (authority=DATEI).</translation>
    </message>
    <message>
        <source>The certificate of “%1” has ended, or is not valid yet. Check the clock here; otherwise whoever runs the server has to renew it.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen oder gilt noch nicht. Prüfen Sie hier die Uhr; sonst muss der Betreiber des Servers es erneuern.</translation>
    </message>
    <message>
        <source>The certificate that “%1” shows is for another name. Use the name that stands in it, or ask whoever runs the server.</source>
        <translation>Das Zertifikat, das „%1“ zeigt, gilt für einen anderen Namen. Nehmen Sie den Namen, der darin steht, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>“%1” and this computer found no way to encrypt. %2</source>
        <translation>„%1“ und dieser Computer fanden keine gemeinsame Verschlüsselung. %2</translation>
    </message>
    <message>
        <source>The secret for “%1” is missing, or has characters that none has, such as an end of line. Copy it again.</source>
        <translation>Das Geheimnis für „%1“ fehlt oder enthält Zeichen, die keines hat, etwa ein Zeilenende. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” gives no token to “%2”. Check the client&apos;s ID, its secret, and whether it may sign in by client credentials.</source>
        <translation>„%1“ gibt „%2“ kein Token. Prüfen Sie die ID des Clients, sein Geheimnis, und ob er sich mit Client Credentials anmelden darf.</translation>
    </message>
    <message>
        <source>“%1” does not take the password of “%2”. Check both.</source>
        <translation>„%1“ nimmt das Passwort von „%2“ nicht an. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>“%1” does not take the token of “%2”. Check whether the token is made for this service (its audience and scope).</source>
        <translation>„%1“ nimmt das Token von „%2“ nicht an. Prüfen Sie, ob das Token für diesen Dienst ausgestellt ist (seine Zielgruppe, „audience“, und sein Geltungsbereich, „scope“).</translation>
    </message>
    <message>
        <source>“%1” does not take the token. It may have ended: make a new one there.</source>
        <translation>„%1“ nimmt das Token nicht an. Vielleicht ist es abgelaufen: Erzeugen Sie dort ein neues.</translation>
    </message>
    <message>
        <source>“%1” knows who asks, and does not allow this. Ask whoever runs it for the right to manage users and groups.</source>
        <translation>„%1“ weiß, wer fragt, und erlaubt das nicht. Bitten Sie den Betreiber um das Recht, Benutzer und Gruppen zu verwalten.</translation>
    </message>
    <message>
        <source>“%1” has nothing of the kind.</source>
        <translation>„%1“ hat nichts dergleichen.</translation>
    </message>
    <message>
        <source>“%1” has another with this address or name already.</source>
        <translation>„%1“ hat diese Adresse oder diesen Namen schon vergeben.</translation>
    </message>
    <message>
        <source>On “%1” somebody else has changed it in the meantime. Look at it again.</source>
        <translation>Auf „%1“ hat es inzwischen jemand anderes geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” cannot do this.</source>
        <translation>„%1“ kann das nicht.</translation>
    </message>
    <message>
        <source>“%1” does not want this.</source>
        <translation>„%1“ lehnt das ab.</translation>
    </message>
    <message>
        <source>“%1” cannot do it now. Try again later.</source>
        <translation>„%1“ kann das jetzt nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” has done it.</source>
        <translation>„%1“ hat es ausgeführt.</translation>
    </message>
    <message>
        <source>%1 The service says: “%2”</source>
        <translation>%1 Der Dienst sagt: „%2“</translation>
    </message>
    <message>
        <source>%1 does not offer SCIM to others: it is %1 that sends users and groups to applications. Let it send to Muster (SCIM for others, by muster-pages), and name that address there.</source>
        <translation>%1 bietet anderen kein SCIM an: %1 selbst sendet Benutzer und Gruppen an Anwendungen. Lassen Sie es an Muster senden (SCIM für andere, durch muster-pages), und tragen Sie dort dessen Adresse ein.</translation>
    </message>
</context>
<context>
    <name>ScimTokenSubcommand</name>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>Makes a token for a program that provisions by SCIM (muster-pages --scim), and shows it once. The program then works as that user (address or User ID), and may what they may: give each program an account of its own, which signs in with a password. A token is that password, on a server that of its login, so a new one ends the one before, and taking the password away, or dropping the login, ends it too.</source>
        <translation>Erzeugt ein Token für ein Programm, das Konten über SCIM pflegt (muster-pages --scim), und zeigt es einmal. Das Programm arbeitet dann als dieser Benutzer (Adresse oder Benutzer-ID) und darf, was er darf: Geben Sie jedem Programm ein eigenes Konto, das sich mit einem Passwort anmeldet. Ein Token ist dieses Passwort, auf einem Server das seines Logins; ein neues beendet also das vorige, und es endet auch, wenn das Passwort weggenommen oder der Login entfernt wird.</translation>
    </message>
    <message>
        <source>With the token above, a program works as %1. It is shown this once; one that was made before is no longer good.</source>
        <translation>Mit dem Token darüber arbeitet ein Programm als %1. Das Token wird nur dieses eine Mal gezeigt; ein früher erzeugtes gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ScimUser</name>
    <message>
        <source>“userName” is missing: the e-mail address of the person.</source>
        <translation>„userName“ fehlt: die E-Mail-Adresse der Person.</translation>
    </message>
    <message>
        <source>“manager” takes a User ID.</source>
        <translation>„manager“ verlangt eine Benutzer-ID.</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>A query is what --query takes, and what the search box of the window takes.</source>
        <translation>Eine Suche ist, was --query und das Suchfeld im Fenster verstehen.</translation>
    </message>
    <message>
        <source>Case and accents do not count, nor characters that cannot be seen. Up to %1 words are understood.</source>
        <translation>Groß- und Kleinschreibung, Akzente und unsichtbare Zeichen zählen nicht. Bis zu %1 Wörter werden verstanden.</translation>
    </message>
    <message>
        <source>both words stand somewhere</source>
        <translation>beide Wörter stehen irgendwo</translation>
    </message>
    <message>
        <source>these words as they stand</source>
        <translation>diese Wörter, wie sie dastehen</translation>
    </message>
    <message>
        <source>not this one; before a field too</source>
        <translation>dieses nicht; auch vor einem Feld</translation>
    </message>
    <message>
        <source>one of them; to look for the word “or”, put it in quotation marks</source>
        <translation>eines davon; wer das Wort „or“ sucht, setzt es in Anführungszeichen</translation>
    </message>
    <message>
        <source>in this field; no blank after the colon</source>
        <translation>in diesem Feld; nach dem Doppelpunkt kein Leerzeichen</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>eines aus einer Liste</translation>
    </message>
    <message>
        <source>a value with blanks or commas</source>
        <translation>ein Wert mit Leerzeichen oder Kommas</translation>
    </message>
    <message>
        <source>blank, not blank</source>
        <translation>leer, nicht leer</translation>
    </message>
    <message>
        <source>a flag; a word of a fixed list, or its beginning</source>
        <translation>ein Schalter; ein Wort einer festen Liste oder dessen Anfang</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a time: a year, month or day, or longer ago than 90 days (w weeks, m months, y years)</source>
        <translation>eine Zeit: ein Jahr, Monat oder Tag, oder länger her als 90 Tage (w Wochen, m Monate, y Jahre)</translation>
    </message>
    <message>
        <source>from the first until the last of them; also &lt; &gt; &lt;= &gt;=</source>
        <translation>vom ersten bis zum letzten davon; auch &lt; &gt; &lt;= &gt;=</translation>
    </message>
    <message>
        <source>a time that never was</source>
        <translation>eine Zeit, die es nie gab</translation>
    </message>
    <message>
        <source>addresses of a domain, and of those below it</source>
        <translation>Adressen einer Domäne und derer darunter</translation>
    </message>
    <message>
        <source>Fields, by what is listed:</source>
        <translation>Felder, je nachdem, was aufgelistet wird:</translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message>
        <source>none installed</source>
        <translation>keine installiert</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>valid, three or fewer seats left</source>
        <translation>gültig, höchstens drei Plätze frei</translation>
    </message>
    <message>
        <source>not valid: no further seats can be taken</source>
        <translation>ungültig: weitere Plätze können nicht belegt werden</translation>
    </message>
    <message>
        <source>%1 Who has a seat keeps it; nobody new can take one.</source>
        <translation>%1 Wer einen Platz hat, behält ihn; neu kann niemand einen belegen.</translation>
    </message>
    <message>
        <source>The licence is not valid: no seat can be taken.</source>
        <translation>Die Lizenz ist ungültig: Es kann kein Platz belegt werden.</translation>
    </message>
    <message>
        <source>All %1 seats of the licence are taken.</source>
        <translation>Alle %1 Plätze der Lizenz sind belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 seat(s) are left.</source>
        <translation>
            <numerusform>%Ln von %1 Plätzen ist frei.</numerusform>
            <numerusform>%Ln von %1 Plätzen sind frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are needed.</source>
        <translation>
            <numerusform>%Ln wird gebraucht.</numerusform>
            <numerusform>%Ln werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>a key that this program does not trust (%1…)</source>
        <translation>ein Schlüssel, dem dieses Programm nicht vertraut (%1…)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) for “%1” until %2, serial %3</source>
        <translation>
            <numerusform>%Ln Platz für „%1“ bis %2, Nummer %3</numerusform>
            <numerusform>%Ln Plätze für „%1“ bis %2, Nummer %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No licence is installed: there is no limit. %Ln seat(s) are taken.</source>
        <translation>
            <numerusform>Es ist keine Lizenz installiert: Es gibt keine Grenze. %Ln Platz ist belegt.</numerusform>
            <numerusform>Es ist keine Lizenz installiert: Es gibt keine Grenze. %Ln Plätze sind belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>Serial: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Signed with the key of tests, which everybody has: only builds with tests trust it.</source>
        <translation>Unterschrieben mit dem Schlüssel der Tests, den alle haben: Nur Programme, die mit Tests gebaut sind, vertrauen ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are taken.</source>
        <translation>
            <numerusform>%Ln Platz ist belegt.</numerusform>
            <numerusform>%Ln Plätze sind belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Seats: %1, taken: %2, free: %3</source>
        <translation>Plätze: %1, belegt: %2, frei: %3</translation>
    </message>
</context>
<context>
    <name>SeatsSubcommand</name>
    <message>
        <source>Says how many seats are taken, left, and could be freed; how many were taken month by month; and frees them.</source>
        <translation>Sagt, wie viele Plätze belegt sind, frei sind und frei werden könnten; wie viele Monat für Monat belegt waren; und gibt sie frei.</translation>
    </message>
    <message>
        <source>As JSON, with raw values.</source>
        <translation>Als JSON, mit rohen Werten.</translation>
    </message>
    <message>
        <source>How many were taken at the end of each month.</source>
        <translation>Wie viele am Ende jedes Monats belegt waren.</translation>
    </message>
    <message>
        <source>Deactivate the users of this query, and take their licensed roles away: “status:disabled”, “login:never”, “login:&gt;90d”, or an address.</source>
        <translation>Die Benutzer dieser Abfrage deaktivieren und ihnen die lizenzpflichtigen Rollen wegnehmen: „status:disabled“, „login:never“, „login:&gt;90d“ oder eine Adresse.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>ABFRAGE</translation>
    </message>
    <message>
        <source>With --free: deactivate nobody.</source>
        <translation>Mit --free: niemanden deaktivieren.</translation>
    </message>
    <message>
        <source>With --free: the role of whoever would be left without one; without it, Analyst.</source>
        <translation>Mit --free: die Rolle für alle, die sonst keine mehr hätten; ohne sie Analyst.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>With --free: only say what would happen.</source>
        <translation>Mit --free: nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>--over-time stands alone; --keep-active, --instead and --dry-run go with --free, which names users. See “musterctl help seats”.</source>
        <translation>--over-time steht allein; --keep-active, --instead und --dry-run gehören zu --free, das Benutzer nennt. Siehe „musterctl help seats“.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Query of users</source>
        <translation>Abfrage der Benutzer</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>lizenziert</translation>
    </message>
    <message>
        <source>left</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>could be freed: deactivated</source>
        <translation>könnten frei werden: deaktiviert</translation>
    </message>
    <message>
        <source>could be freed: never signed in</source>
        <translation>könnten frei werden: nie angemeldet</translation>
    </message>
    <message>
        <source>could be freed: not for 90 days</source>
        <translation>könnten frei werden: seit 90 Tagen nicht</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Seats taken at its end</source>
        <translation>An seinem Ende belegte Plätze</translation>
    </message>
    <message>
        <source>Nobody of these takes a seat.</source>
        <translation>Niemand von diesen belegt einen Platz.</translation>
    </message>
</context>
<context>
    <name>SendSubcommand</name>
    <message>
        <source>Go on, and send what comes, until it is stopped.</source>
        <translation>Weitermachen und senden, was kommt, bis es beendet wird.</translation>
    </message>
    <message>
        <source>How many a minute at most; 0: as they come. Large providers take 30.</source>
        <translation>Höchstens so viele in der Minute; 0: wie sie kommen. Große Anbieter nehmen 30.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>--pace takes a number from 0 to %1.</source>
        <translation>--pace nimmt eine Zahl von 0 bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) sent.</source>
        <translation>
            <numerusform>%Ln E-Mail gesendet.</numerusform>
            <numerusform>%Ln E-Mails gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) will be tried again later.</source>
        <translation>
            <numerusform>%Ln E-Mail wird später erneut versucht.</numerusform>
            <numerusform>%Ln E-Mails werden später erneut versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln mail(s) nobody knows whether they arrived: the connection was lost before the server answered. See “musterctl list mails --query state:perhaps”.</source>
        <translation>
            <numerusform>Von %Ln E-Mail weiß niemand, ob sie angekommen ist: Die Verbindung ging verloren, bevor der Server geantwortet hat. Siehe „musterctl list mails --query state:perhaps“.</numerusform>
            <numerusform>Von %Ln E-Mails weiß niemand, ob sie angekommen sind: Die Verbindung ging verloren, bevor der Server geantwortet hat. Siehe „musterctl list mails --query state:perhaps“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) could not be sent. See “musterctl list mails --query state:failed”.</source>
        <translation>
            <numerusform>%Ln E-Mail konnte nicht gesendet werden. Siehe „musterctl list mails --query state:failed“.</numerusform>
            <numerusform>%Ln E-Mails konnten nicht gesendet werden. Siehe „musterctl list mails --query state:failed“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was not sent waits.</source>
        <translation>Beendet. Was nicht gesendet wurde, wartet.</translation>
    </message>
    <message>
        <source>The settings name another mail server by now, or another user there.</source>
        <translation>Die Einstellungen nennen inzwischen einen anderen Mailserver oder einen anderen Benutzer dort.</translation>
    </message>
    <message>
        <source>Sends the mails that wait in the outbox, each once, by the mail server of the workspace&apos;s settings; its password, or what access tokens are got with, is asked for, or comes from --secret-file, MUSTER_MAIL_PASSWORD or the keychain. “musterctl list mails” shows what became of each.</source>
        <translation>Sendet die E-Mails, die im Postausgang warten, jede einmal, über den Mailserver aus den Einstellungen des Arbeitsbereichs; dessen Passwort, oder womit Zugriffstoken geholt werden, wird erfragt oder kommt aus --secret-file, MUSTER_MAIL_PASSWORD oder dem Schlüsselbund. „musterctl list mails“ zeigt, was aus jeder wurde.</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Keine E-Mail wartet.</translation>
    </message>
    <message numerus="yes">
        <source>The next mail may go in %Ln second(s).</source>
        <translation>
            <numerusform>Die nächste E-Mail darf in %Ln Sekunde hinaus.</numerusform>
            <numerusform>Die nächste E-Mail darf in %Ln Sekunden hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next mail may go in %Ln minute(s).</source>
        <translation>
            <numerusform>Die nächste E-Mail darf in %Ln Minute hinaus.</numerusform>
            <numerusform>Die nächste E-Mail darf in %Ln Minuten hinaus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderSubcommand</name>
    <message>
        <source>[ADDRESS]</source>
        <translation>[ADRESSE]</translation>
    </message>
    <message>
        <source>Asks DNS what other servers think of mail from the workspace&apos;s sender: whether what comes back arrives (MX), and SPF, DKIM and DMARC, with what to publish where something is to be mended. ADDRESS instead of the sender, before it is set. MUSTER_DNS_SERVER names another DNS server to ask (ADDRESS:PORT).</source>
        <translation>Fragt das DNS, was andere Server von E-Mails des Absenders des Arbeitsbereichs halten: ob ankommt, was zurückkommt (MX), dazu SPF, DKIM und DMARC, und was zu veröffentlichen ist, wo etwas zu beheben ist. ADRESSE statt des Absenders, bevor er festgelegt ist. MUSTER_DNS_SERVER nennt einen anderen DNS-Server, der gefragt wird (ADRESSE:PORT).</translation>
    </message>
    <message>
        <source>Mail server that mail goes out by, instead of the workspace&apos;s, as “musterctl help mail” writes it.</source>
        <translation>Mailserver, über den E-Mails hinausgehen, statt dem des Arbeitsbereichs, so geschrieben, wie „musterctl help mail“ es sagt.</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>That is no mail server: it is written as smtp://USER@HOST:587 or smtps://USER@HOST:465, without the password. See “musterctl help mail”.</source>
        <translation>Das ist kein Mailserver: Man schreibt ihn als smtp://BENUTZER@HOST:587 oder smtps://BENUTZER@HOST:465, ohne das Passwort. Siehe „musterctl help mail“.</translation>
    </message>
    <message>
        <source>The workspace has no sender yet: set one in the settings, or say which address is meant.</source>
        <translation>Der Arbeitsbereich hat noch keinen Absender: Legen Sie in den Einstellungen einen fest, oder sagen Sie, welche Adresse gemeint ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic: good, to mend, unknown</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SenderText</name>
    <message>
        <source>“%1” is no address that mail can come from. Set the sender in the settings, as accounts@example.org.</source>
        <translation>„%1“ ist keine Adresse, von der E-Mails kommen können. Legen Sie in den Einstellungen den Absender fest, wie konten@example.org.</translation>
    </message>
    <message>
        <source>DNS knows no domain “%1”. Check how the sender is spelled; mail from a domain that is not there is refused nearly everywhere.</source>
        <translation>Das DNS kennt keine Domain „%1“. Prüfen Sie, wie der Absender geschrieben wird; E-Mails von einer Domain, die es nicht gibt, werden fast überall abgelehnt.</translation>
    </message>
    <message>
        <source>Mail to “%1” goes to “%2”, so what comes back arrives.</source>
        <translation>E-Mails an „%1“ gehen an „%2“; was zurückkommt, kommt also an.</translation>
    </message>
    <message>
        <source>“%1” names no mail server (MX), but has an address, where mail is tried. What comes back arrives if a mail server is there.</source>
        <translation>„%1“ nennt keinen Mailserver (MX), hat aber eine Adresse, an der die Zustellung versucht wird. Was zurückkommt, kommt an, wenn dort ein Mailserver ist.</translation>
    </message>
    <message>
        <source>“%1” names no mail server (MX) and has no address, so what comes back arrives nowhere, and some servers refuse mail from there. Publish where mail to it goes.</source>
        <translation>„%1“ nennt keinen Mailserver (MX) und hat keine Adresse; was zurückkommt, kommt also nirgends an, und manche Server lehnen E-Mails von dort ab. Veröffentlichen Sie, wohin E-Mails dorthin gehen.</translation>
    </message>
    <message>
        <source>“%1” says that it takes no mail (null MX), so what comes back arrives nowhere, and servers may refuse mail from there. Publish where mail to it goes instead, or send from another domain.</source>
        <translation>„%1“ sagt, dass dort keine E-Mails angenommen werden (Null-MX); was zurückkommt, kommt also nirgends an, und Server dürfen E-Mails von dort ablehnen. Veröffentlichen Sie stattdessen, wohin E-Mails dorthin gehen, oder senden Sie von einer anderen Domain.</translation>
    </message>
    <message>
        <source>“%1” does not say which servers may send for it. Publish an SPF record that names yours.</source>
        <translation>„%1“ sagt nicht, welche Server für diese Domain senden dürfen. Veröffentlichen Sie einen SPF-Eintrag, der Ihre nennt.</translation>
    </message>
    <message>
        <source>“%1” has more than one SPF record, so none of them counts. Put what they say into one, and take the others out.</source>
        <translation>„%1“ hat mehr als einen SPF-Eintrag, deshalb gilt keiner davon. Fassen Sie sie in einem zusammen, und nehmen Sie die anderen heraus.</translation>
    </message>
    <message>
        <source>In the SPF record of “%1”, “%2” is wrong, so the whole record counts for nothing. Correct it there.</source>
        <translation>Im SPF-Eintrag von „%1“ ist „%2“ falsch, deshalb gilt der ganze Eintrag nicht. Berichtigen Sie das dort.</translation>
    </message>
    <message>
        <source>The SPF record of “%1” comes back to “%2”, which leads to it, so it counts for nothing. Take one of the two “include” or “redirect” out.</source>
        <translation>Der SPF-Eintrag von „%1“ kommt auf „%2“ zurück, das zu ihm führt, deshalb gilt er nicht. Nehmen Sie eines der beiden „include“ oder „redirect“ heraus.</translation>
    </message>
    <message>
        <source>The SPF record names “%1”, which has none of its own, so it counts for nothing. Take that out, or correct how it is spelled.</source>
        <translation>Der SPF-Eintrag nennt „%1“, das selbst keinen hat, deshalb gilt er nicht. Nehmen Sie das heraus, oder berichtigen Sie die Schreibweise.</translation>
    </message>
    <message numerus="yes">
        <source>The SPF record leads to more than %Ln questions to DNS (at “%1” of “%2”), so it counts for nothing at many servers. Take out what is not used any more, or name addresses (ip4:, ip6:) instead of names.</source>
        <translation>
            <numerusform>Der SPF-Eintrag führt zu mehr als %Ln Anfrage an das DNS (bei „%1“ von „%2“), deshalb gilt er bei vielen Servern nicht. Nehmen Sie heraus, was nicht mehr gebraucht wird, oder nennen Sie Adressen (ip4:, ip6:) statt Namen.</numerusform>
            <numerusform>Der SPF-Eintrag führt zu mehr als %Ln Anfragen an das DNS (bei „%1“ von „%2“), deshalb gilt er bei vielen Servern nicht. Nehmen Sie heraus, was nicht mehr gebraucht wird, oder nennen Sie Adressen (ip4:, ip6:) statt Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The SPF record names too many hosts that are not there (the last by “%1” of “%2”), so it counts for nothing at many servers. Take out what is gone.</source>
        <translation>Der SPF-Eintrag nennt zu viele Rechner, die es nicht gibt (den letzten mit „%1“ von „%2“), deshalb gilt er bei vielen Servern nicht. Nehmen Sie heraus, was es nicht mehr gibt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” in the SPF record of “%2” stands for more than %Ln servers, so it counts for nothing. Name their addresses (ip4:, ip6:) instead.</source>
        <translation>
            <numerusform>„%1“ im SPF-Eintrag von „%2“ steht für mehr als %Ln Server, deshalb gilt er nicht. Nennen Sie stattdessen die Adressen (ip4:, ip6:).</numerusform>
            <numerusform>„%1“ im SPF-Eintrag von „%2“ steht für mehr als %Ln Server, deshalb gilt er nicht. Nennen Sie stattdessen die Adressen (ip4:, ip6:).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says which servers may send for it, and that mail from others is to be refused (-all).</source>
        <translation>„%1“ sagt, welche Server für diese Domain senden dürfen, und dass E-Mails von anderen abzulehnen sind (-all).</translation>
    </message>
    <message>
        <source>“%1” says which servers may send for it, and that mail from others is to be looked at with doubt (~all).</source>
        <translation>„%1“ sagt, welche Server für diese Domain senden dürfen, und dass E-Mails von anderen zweifelhaft sind (~all).</translation>
    </message>
    <message>
        <source>The SPF record of “%1” ends with ?all, which says nothing of all other servers. End it with ~all, and with -all once all yours are named.</source>
        <translation>Der SPF-Eintrag von „%1“ endet mit ?all, das über alle anderen Server nichts sagt. Beenden Sie ihn mit ~all, und mit -all, sobald alle Ihre genannt sind.</translation>
    </message>
    <message>
        <source>The SPF record of “%1” lets every server there is send for it (+all). End it with ~all.</source>
        <translation>Der SPF-Eintrag von „%1“ lässt jeden beliebigen Server für diese Domain senden (+all). Beenden Sie ihn mit ~all.</translation>
    </message>
    <message>
        <source>The SPF record of “%1” does not say what of all other servers (it has no “all”). End it with ~all.</source>
        <translation>Der SPF-Eintrag von „%1“ sagt nicht, was für alle anderen Server gilt (er hat kein „all“). Beenden Sie ihn mit ~all.</translation>
    </message>
    <message>
        <source>The SPF record lets “%1” send.</source>
        <translation>Der SPF-Eintrag lässt „%1“ senden.</translation>
    </message>
    <message>
        <source>The SPF record does not let “%1” send, which takes your mail. Add it.</source>
        <translation>Der SPF-Eintrag lässt „%1“ nicht senden, obwohl Ihre E-Mails dort eingeliefert werden. Fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>The SPF record does not let “%1” send, which takes your mail. If that sends it out by itself, add it; if it hands it on, ask whoever runs it what to add.</source>
        <translation>Der SPF-Eintrag lässt „%1“ nicht senden, obwohl Ihre E-Mails dort eingeliefert werden. Sendet dieser Server sie selbst hinaus, fügen Sie ihn hinzu; gibt er sie weiter, fragen Sie den Betreiber, was hinzuzufügen ist.</translation>
    </message>
    <message>
        <source>Whether the SPF record lets your mail server send is not known, since none is set.</source>
        <translation>Ob der SPF-Eintrag Ihren Mailserver senden lässt, ist nicht bekannt, da keiner festgelegt ist.</translation>
    </message>
    <message>
        <source>Whether the SPF record lets “%1” send cannot be seen from here. Send a mail to an address elsewhere, and look there for “spf=pass” in its headers.</source>
        <translation>Ob der SPF-Eintrag „%1“ senden lässt, ist von hier nicht zu sehen. Senden Sie eine E-Mail an eine Adresse anderswo, und suchen Sie dort in den Kopfzeilen nach „spf=pass“.</translation>
    </message>
    <message>
        <source>The SPF record uses “ptr”, which is slow and which many servers pass over. Name the servers by “a:”, “mx”, “ip4:” or “ip6:” instead.</source>
        <translation>Der SPF-Eintrag verwendet „ptr“, das langsam ist und das viele Server übergehen. Nennen Sie die Server stattdessen mit „a:“, „mx“, „ip4:“ oder „ip6:“.</translation>
    </message>
    <message>
        <source>“%1” has keys to sign mail with (%2). Whether your mail server does, the headers of a mail that arrived elsewhere say: “dkim=pass”.</source>
        <translation>„%1“ hat Schlüssel, um E-Mails zu signieren (%2). Ob Ihr Mailserver das tut, sagen die Kopfzeilen einer E-Mail, die anderswo angekommen ist: „dkim=pass“.</translation>
    </message>
    <message>
        <source>None of the usual selectors of “%1” has a key (%2). It may have others, which cannot be listed: ask whoever runs the mail server whether it signs, and by which selector.</source>
        <translation>Keiner der üblichen Selektoren von „%1“ hat einen Schlüssel (%2). Es kann andere geben, die sich nicht auflisten lassen: Fragen Sie den Betreiber des Mailservers, ob er signiert und mit welchem Selektor.</translation>
    </message>
    <message>
        <source>None of the usual selectors of “%1” has a key (%2). It may have others, which cannot be listed: ask whoever runs “%3” whether it signs, and by which selector.</source>
        <translation>Keiner der üblichen Selektoren von „%1“ hat einen Schlüssel (%2). Es kann andere geben, die sich nicht auflisten lassen: Fragen Sie den Betreiber von „%3“, ob signiert wird und mit welchem Selektor.</translation>
    </message>
    <message>
        <source>The key of “%1” was taken out of use; there is another.</source>
        <translation>Der Schlüssel von „%1“ wurde außer Gebrauch genommen; es gibt einen anderen.</translation>
    </message>
    <message>
        <source>The key of “%1” was taken out of use (its p= is empty), so nothing that is signed with it counts. Ask whoever runs the mail server for the one that is used now, and publish that.</source>
        <translation>Der Schlüssel von „%1“ wurde außer Gebrauch genommen (p= ist leer), deshalb gilt nichts, was mit ihm signiert ist. Fragen Sie den Betreiber des Mailservers nach dem, der jetzt verwendet wird, und veröffentlichen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <source>The key of “%1” has %Ln bits, which counts for nothing any more. Have one of 2048 bits made, and publish that.</source>
        <translation>
            <numerusform>Der Schlüssel von „%1“ hat %Ln Bit; das gilt nicht mehr. Lassen Sie einen mit 2048 Bit erzeugen, und veröffentlichen Sie ihn.</numerusform>
            <numerusform>Der Schlüssel von „%1“ hat %Ln Bit; das gilt nicht mehr. Lassen Sie einen mit 2048 Bit erzeugen, und veröffentlichen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands under “%1” is no key that can be read. Copy the record from whoever runs the mail server again, as a whole.</source>
        <translation>Was unter „%1“ steht, ist kein lesbarer Schlüssel. Kopieren Sie den Eintrag noch einmal vom Betreiber des Mailservers, und zwar ganz.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>put with the junk</source>
        <translation>als Spam abgelegt</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>SPF and DKIM</source>
        <translation>SPF und DKIM</translation>
    </message>
    <message>
        <source>“%1” does not say what is to be done with mail that only pretends to come from there; large providers want that it does. Publish a DMARC record: this one only asks for reports.</source>
        <translation>„%1“ sagt nicht, was mit E-Mails geschehen soll, die nur vorgeben, von dort zu kommen; große Anbieter verlangen eine Angabe dazu. Veröffentlichen Sie einen DMARC-Eintrag: Dieser bittet nur um Berichte.</translation>
    </message>
    <message>
        <source>“%1” has more than one DMARC record, so none of them counts. Leave one.</source>
        <translation>„%1“ hat mehr als einen DMARC-Eintrag, deshalb gilt keiner davon. Lassen Sie nur einen.</translation>
    </message>
    <message>
        <source>In the DMARC record of “%1”, “%2=” has to be none, quarantine or reject; so it counts for nothing. Correct it.</source>
        <translation>Im DMARC-Eintrag von „%1“ muss „%2=“ none, quarantine oder reject sein; so gilt er nicht. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” asks for reports of mail that only pretends to come from there, and lets it through (p=none). Once the reports show no mail of your own, change to p=quarantine.</source>
        <translation>„%1“ bittet um Berichte über E-Mails, die nur vorgeben, von dort zu kommen, und lässt sie durch (p=none). Sobald die Berichte keine eigenen E-Mails mehr zeigen, wechseln Sie zu p=quarantine.</translation>
    </message>
    <message>
        <source>“%1” wants mail that only pretends to come from there %2.</source>
        <translation>„%1“ will, dass E-Mails, die nur vorgeben, von dort zu kommen, %2 werden.</translation>
    </message>
    <message numerus="yes">
        <source>That is done to %Ln per cent of it.</source>
        <translation>
            <numerusform>Das geschieht mit %Ln Prozent davon.</numerusform>
            <numerusform>Das geschieht mit %Ln Prozent davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has to be of exactly the sender&apos;s domain, not of one above or below it.</source>
        <translation>Für %1 gilt nur genau die Domain des Absenders, keine darüber oder darunter.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM was found to vouch for your mail, so it is %1 where DMARC is looked at. Mend one of them first.</source>
        <translation>Weder SPF noch DKIM scheint für Ihre E-Mails zu bürgen; wo DMARC geprüft wird, werden sie deshalb %1. Beheben Sie zuerst eines davon.</translation>
    </message>
    <message>
        <source>Mail to the sender (MX)</source>
        <translation>E-Mails an den Absender (MX)</translation>
    </message>
    <message>
        <source>Who may send (SPF)</source>
        <translation>Wer senden darf (SPF)</translation>
    </message>
    <message>
        <source>Signatures (DKIM)</source>
        <translation>Signaturen (DKIM)</translation>
    </message>
    <message>
        <source>What others do with forged mail (DMARC)</source>
        <translation>Was andere mit gefälschten E-Mails tun (DMARC)</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>DNS did not answer in time, so nothing is known of this. Check whether this computer is online, and try again.</source>
        <translation>Das DNS hat nicht rechtzeitig geantwortet, deshalb ist darüber nichts bekannt. Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>The server of “%1” cannot be reached. Check the network, and try again.</source>
        <translation>Der Server von „%1“ ist nicht erreichbar. Die Netzverbindung prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached (%2). Check the network, the name and your rights there, and try again.</source>
        <translation>Der Server von „%1“ ist nicht erreichbar (%2). Die Netzverbindung, den Namen und die eigenen Rechte dort prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” does not say where a workspace stands (%2). Write it like postgresql://user@host/database?schema=name.</source>
        <translation>„%1“ sagt nicht, wo ein Arbeitsbereich liegt (%2). Die Form ist postgresql://benutzer@rechner/datenbank?schema=name.</translation>
    </message>
    <message>
        <source>A location must not have a password: others could read it in lists of programs and files. Leave it out, and put it into ~/.pgpass or PGPASSWORD.</source>
        <translation>Eine Ortsangabe darf kein Passwort enthalten: Andere könnten es in Listen von Programmen und Dateien lesen. Es weglassen und in ~/.pgpass oder PGPASSWORD ablegen.</translation>
    </message>
    <message>
        <source>The server of “%1” does not let you in (%2). Check the name before the @; the password belongs into ~/.pgpass or PGPASSWORD.</source>
        <translation>Der Server von „%1“ lässt niemanden so herein (%2). Den Namen vor dem @ prüfen; das Passwort gehört in ~/.pgpass oder PGPASSWORD.</translation>
    </message>
    <message>
        <source>The server of “%1” does not let you do this (%2). Ask whoever runs it for the right to.</source>
        <translation>Der Server von „%1“ erlaubt das nicht (%2). Wer ihn betreibt, kann das Recht dazu geben.</translation>
    </message>
    <message>
        <source>There is no such database on the server of “%1” (%2). Check its name, or have it made there first.</source>
        <translation>Auf dem Server von „%1“ gibt es diese Datenbank nicht (%2). Ihren Namen prüfen oder sie dort erst anlegen lassen.</translation>
    </message>
    <message>
        <source>There is no workspace “%2” in the database of “%1”. Check what stands after schema=, or make one with “musterctl init” or “musterctl copy”.</source>
        <translation>In der Datenbank von „%1“ gibt es keinen Arbeitsbereich „%2“. Prüfen, was hinter schema= steht, oder einen mit „musterctl init“ oder „musterctl copy“ anlegen.</translation>
    </message>
    <message>
        <source>“%2” in the database of “%1” is not a Muster workspace. Check what stands after schema=.</source>
        <translation>„%2“ in der Datenbank von „%1“ ist kein Arbeitsbereich von Muster. Prüfen, was hinter schema= steht.</translation>
    </message>
    <message>
        <source>“%1” was not kept: “%2” in it is not what it was copied from. Try again, and report it if it stays so.</source>
        <translation>„%1“ wurde nicht behalten: „%2“ darin ist nicht das, wovon es kopiert wurde. Noch einmal versuchen, und es melden, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while change set %2 was being written, and the server does not answer. It may have been written: look for it in the audit log before you do it again.</source>
        <translation>Die Verbindung zu „%1“ ging verloren, während der Änderungssatz %2 geschrieben wurde, und der Server antwortet nicht. Vielleicht ist er geschrieben: Suchen Sie ihn im Protokoll, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>“%1” is a file: whoever may write to it works there as whom they say. Logins are for workspaces on a server.</source>
        <translation>„%1“ ist eine Datei: Wer sie schreiben darf, arbeitet dort als der, den er nennt. Anmeldenamen gibt es für Arbeitsbereiche auf einem Server.</translation>
    </message>
    <message>
        <source>%1 has no login. Make one first.</source>
        <translation>%1 hat keinen Anmeldenamen. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>The server has a login “%1” already. Choose another name for it.</source>
        <translation>Der Server kennt schon einen Anmeldenamen „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is still as an older Muster made it (schema %2; this one needs %3). Whoever it belongs to on the server has to open it once with this version; then open it again.</source>
        <translation>„%1“ ist noch so, wie ein älteres Muster es angelegt hat (Schema %2; dieses braucht %3). Wem es auf dem Server gehört, muss es einmal mit dieser Version öffnen; öffnen Sie es danach erneut.</translation>
    </message>
</context>
<context>
    <name>ServerVerdict</name>
    <message>
        <source>The server is there. It asks for a password.</source>
        <translation>Der Server ist da. Er fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>The server is there.</source>
        <translation>Der Server ist da.</translation>
    </message>
    <message>
        <source>The workspace of “%1”. You work there as %2.</source>
        <translation>Der Arbeitsbereich von „%1“. Sie arbeiten dort als %2.</translation>
    </message>
    <message>
        <source>The workspace of “%1”. This login owns it: you choose as whom you work.</source>
        <translation>Der Arbeitsbereich von „%1“. Diesem Anmeldenamen gehört er: Sie wählen, als wer Sie arbeiten.</translation>
    </message>
    <message>
        <source>There is no computer named “%1”. Check how it is written, and whether you are in the right network.</source>
        <translation>Es gibt keinen Rechner namens „%1“. Prüfen Sie die Schreibweise, und ob Sie im richtigen Netz sind.</translation>
    </message>
    <message>
        <source>No server listens in the folder “%1” on port %2. Check whether it runs.</source>
        <translation>Im Ordner „%1“ hört kein Server auf Port %2. Prüfen Sie, ob er läuft.</translation>
    </message>
    <message>
        <source>“%1” does not answer on port %2. Check the network, and whether a firewall stands between.</source>
        <translation>„%1“ antwortet nicht auf Port %2. Prüfen Sie das Netz, und ob eine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>“%1” is there, but nothing listens on port %2. Check the port, and whether the server runs.</source>
        <translation>„%1“ ist da, aber auf Port %2 hört nichts. Prüfen Sie den Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>What listens on port %2 of “%1” is no PostgreSQL. Check the port.</source>
        <translation>Was auf Port %2 von „%1“ hört, ist kein PostgreSQL. Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The server does not encrypt. Ask whoever runs it to switch TLS on.</source>
        <translation>Der Server verschlüsselt nicht. Bitten Sie, wer ihn betreibt, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>“%1” is no certificate that can be read. Choose the file with the certificate of your authority.</source>
        <translation>„%1“ ist kein lesbares Zertifikat. Wählen Sie die Datei mit dem Zertifikat Ihrer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for this server. If your organization has an authority of its own, choose its certificate; otherwise ask whoever runs the server.</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt für diesen Server. Hat Ihre Organisation eine eigene Zertifizierungsstelle, wählen Sie deren Zertifikat; sonst fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid now (%1). Ask whoever runs it for a new one, and check the clock of this computer.</source>
        <translation>Das Zertifikat des Servers gilt jetzt nicht (%1). Bitten Sie, wer ihn betreibt, um ein neues, und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name than “%1”. Write the server as its certificate names it.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen als „%1“. Schreiben Sie den Server so, wie sein Zertifikat ihn nennt.</translation>
    </message>
    <message>
        <source>No encrypted connection comes about (%1). Ask whoever runs the server.</source>
        <translation>Es kommt keine verschlüsselte Verbindung zustande (%1). Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server answers, but no connection comes about (%1).</source>
        <translation>Der Server antwortet, aber es kommt keine Verbindung zustande (%1).</translation>
    </message>
    <message>
        <source>The server asks for a password of “%1”. Type it in; nobody on this computer has it.</source>
        <translation>Der Server fragt nach einem Passwort von „%1“. Geben Sie es ein; auf diesem Rechner ist es nicht hinterlegt.</translation>
    </message>
    <message>
        <source>The server does not take this user name with this password (%1).</source>
        <translation>Der Server nimmt diesen Benutzernamen mit diesem Passwort nicht an (%1).</translation>
    </message>
    <message>
        <source>The server does not let “%1” in (%2). Check the user name; if there is a password, type it in.</source>
        <translation>Der Server lässt „%1“ nicht ein (%2). Prüfen Sie den Benutzernamen; gibt es ein Passwort, geben Sie es ein.</translation>
    </message>
    <message>
        <source>There is no database “%1” on this server. Check its name, or have it made there.</source>
        <translation>Auf diesem Server gibt es keine Datenbank „%1“. Prüfen Sie ihren Namen, oder lassen Sie sie dort anlegen.</translation>
    </message>
    <message>
        <source>There is no workspace “%1” in this database. Check its name. Whoever may make one does so with: musterctl init &quot;%2&quot; --organization NAME --owner EMAIL</source>
        <translation>In dieser Datenbank gibt es keinen Arbeitsbereich „%1“. Prüfen Sie seinen Namen. Wer einen anlegen darf, tut es mit: musterctl init &quot;%2&quot; --organization NAME --owner EMAIL</translation>
    </message>
    <message>
        <source>“%1” in this database is something else than a workspace. Check its name.</source>
        <translation>„%1“ in dieser Datenbank ist etwas anderes als ein Arbeitsbereich. Prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>“%1” may not look into this workspace (%2). Ask whoever runs the server.</source>
        <translation>„%1“ darf nicht in diesen Arbeitsbereich sehen (%2). Fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server does not understand this (%1).</source>
        <translation>Der Server versteht das nicht (%1).</translation>
    </message>
</context>
<context>
    <name>ShowAdded</name>
    <message>
        <source>%1. Non-activated users are shown now.</source>
        <translation>%1. Nicht aktivierte Benutzer werden jetzt angezeigt.</translation>
    </message>
</context>
<context>
    <name>SignInErrors</name>
    <message>
        <source>This line is not a JSON object: %1. See “musterctl help signins”.</source>
        <translation>Diese Zeile ist kein JSON-Objekt: %1. Siehe „musterctl help signins“.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Es gibt keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>Several users have the External ID “%1”. Report by e-mail address or User ID.</source>
        <translation>Mehrere Benutzer haben die externe ID „%1“. Melden Sie mit E-Mail-Adresse oder Benutzer-ID.</translation>
    </message>
    <message>
        <source>%1 is yet to come. Set the clock of the reporting system right.</source>
        <translation>%1 kommt erst noch. Stellen Sie die Uhr des meldenden Systems richtig.</translation>
    </message>
    <message>
        <source>“%1” is missing, stands there more than once, or is not what it has to be. See “musterctl help signins”.</source>
        <translation>„%1“ fehlt, steht mehrmals da oder ist nicht, was es sein muss. Siehe „musterctl help signins“.</translation>
    </message>
</context>
<context>
    <name>SigninsSubcommand</name>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Takes in sign-ins that another system reports, a JSON object on each line (“-” reads standard input, as a stream): &quot;email&quot;, &quot;userId&quot; or &quot;externalId&quot;; &quot;time&quot;; &quot;outcome&quot; (success, failure, sign-out); and, where known, &quot;provider&quot;, &quot;address&quot;, &quot;session&quot;. Locks whoever failed too often by the policy of the workspace.</source>
        <translation>Nimmt Anmeldungen auf, die ein anderes System meldet, ein JSON-Objekt je Zeile („-“ liest die Standardeingabe, auch fortlaufend): &quot;email&quot;, &quot;userId&quot; oder &quot;externalId&quot;; &quot;time&quot;; &quot;outcome&quot; (success, failure, sign-out); und, wo bekannt, &quot;provider&quot;, &quot;address&quot;, &quot;session&quot;. Sperrt, wer nach den Regeln des Arbeitsbereichs zu oft gescheitert ist.</translation>
    </message>
    <message>
        <source>What became of them as one JSON object.</source>
        <translation>Was aus ihnen wurde, als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Too many failed sign-ins</source>
        <translation>Zu viele fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1; %2; %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) taken in</source>
        <translation>
            <numerusform>%Ln Zeile aufgenommen</numerusform>
            <numerusform>%Ln Zeilen aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) locked</source>
        <translation>
            <numerusform>%Ln Benutzer gesperrt</numerusform>
            <numerusform>%Ln Benutzer gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not locked, though it is due: %1</source>
        <translation>Nicht gesperrt, obwohl es fällig ist: %1</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Erste Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) became active by a first sign-in.</source>
        <translation>
            <numerusform>%Ln Konto wurde durch die erste Anmeldung aktiv.</numerusform>
            <numerusform>%Ln Konten wurden durch die erste Anmeldung aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has signed in, and did not become active: %1</source>
        <translation>Hat sich angemeldet und wurde nicht aktiv: %1</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>“%1” is synced no longer. Nothing is changed here or there; what both had in common is kept, for when it is connected again.</source>
        <translation>„%1“ wird nicht mehr abgeglichen. Weder hier noch dort wird etwas geändert; was beide gemeinsam hatten, bleibt vermerkt, falls wieder verbunden wird.</translation>
    </message>
    <message>
        <source>Connect another system…</source>
        <translation>Anderes System verbinden …</translation>
    </message>
    <message>
        <source>Keep accounts in step with a SCIM service or an LDAP directory</source>
        <translation>Konten mit einem SCIM-Dienst oder einem LDAP-Verzeichnis abgleichen</translation>
    </message>
</context>
<context>
    <name>SyncJournal</name>
    <message>
        <source>No run is known yet.</source>
        <translation>Noch ist kein Lauf bekannt.</translation>
    </message>
</context>
<context>
    <name>SyncSubcommand</name>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur sagen, was geschähe.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>The secret, in the first line of a file that nobody else can read (mode 0600).</source>
        <translation>Das Geheimnis, in der ersten Zeile einer Datei, die sonst niemand lesen kann (Modus 0600).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Leave these as they are, by User ID, group ID, their ID there, or address; several with commas.</source>
        <translation>Diese lassen, wie sie sind, mit Benutzer-ID, Gruppen-ID, ihrer ID dort oder Adresse; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>IDS</source>
        <translation>IDS</translation>
    </message>
    <message>
        <source>--yes-up-to takes a number.</source>
        <translation>--yes-up-to verlangt eine Zahl.</translation>
    </message>
    <message>
        <source>The workspace is kept in step with no other system. “musterctl connection” sets one up.</source>
        <translation>Der Arbeitsbereich wird mit keinem anderen System abgeglichen. „musterctl connection“ richtet eines ein.</translation>
    </message>
    <message>
        <source>--leave-out and --link are for one connection. Say which.</source>
        <translation>--leave-out und --link gelten für eine einzelne Verbindung. Sagen Sie, für welche.</translation>
    </message>
    <message>
        <source>Sync with %1</source>
        <translation>Abgleich mit %1</translation>
    </message>
    <message>
        <source>Nothing is to be done about “%1”, so there is nothing to leave out. See “musterctl sync --plan”.</source>
        <translation>Für „%1“ ist nichts zu tun, also gibt es nichts auszulassen. Siehe „musterctl sync --plan“.</translation>
    </message>
    <message>
        <source>Whether “%1” is the same here and there is not asked. See “musterctl sync --plan”.</source>
        <translation>Ob „%1“ hier und dort dasselbe ist, ist keine offene Frage. Siehe „musterctl sync --plan“.</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. --json shows all.</source>
        <translation>
            <numerusform>… und %Ln weitere Zeile. --json zeigt alle.</numerusform>
            <numerusform>… und %Ln weitere Zeilen. --json zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for somebody to decide. See “musterctl sync --plan”.</source>
        <translation>
            <numerusform>%Ln Fall wartet auf eine Entscheidung. Siehe „musterctl sync --plan“.</numerusform>
            <numerusform>%Ln Fälle warten auf eine Entscheidung. Siehe „musterctl sync --plan“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was not done is done the next time.</source>
        <translation>Angehalten. Was nicht getan wurde, geschieht beim nächsten Mal.</translation>
    </message>
    <message>
        <source>These are one: who has the same address here and there and nothing else that tells, by ID or address; or, where several may be meant, THERE=HERE, which is the ID there, and the ID or address here. Several with commas.</source>
        <translation>Diese sind eins: wer hier und dort dieselbe Adresse hat und sonst nichts, was es sagt, nach ID oder Adresse; oder, wo mehrere gemeint sein können, DORT=HIER, also die ID dort und die ID oder Adresse hier. Mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>To say who it is: %1</source>
        <translation>Um zu sagen, wer es ist: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>of several options</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Only say what the last runs have written in the other system; it is not asked.</source>
        <translation>Nur sagen, was die letzten Läufe im anderen System geschrieben haben; es wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Print it as JSON: with --plan the plan, with --journal the runs, otherwise what came of it.</source>
        <translation>Als JSON ausgeben: mit --plan den Plan, mit --journal die Läufe, sonst, was daraus wurde.</translation>
    </message>
    <message>
        <source>--journal only tells what was done: --%1 does not go with it.</source>
        <translation>--journal sagt nur, was getan wurde: --%1 passt nicht dazu.</translation>
    </message>
    <message>
        <source>Go on although the other system looks as if it had lost something, since that is so: empty, partial or vanished, as it was said; several with commas.</source>
        <translation>Weitermachen, obwohl das andere System aussieht, als hätte es etwas verloren, weil es so ist: empty, partial oder vanished, wie es gemeldet wurde; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>--although takes empty, partial or vanished, not “%1”.</source>
        <translation>--although nimmt empty, partial oder vanished, nicht „%1“.</translation>
    </message>
    <message>
        <source>Where that is so, go on by --although %1.</source>
        <translation>Wenn das stimmt, geht es mit --although %1 weiter.</translation>
    </message>
    <message>
        <source>Brings the workspace and another system of accounts into step: the one that is named, or all that the settings name. Its secret is asked for, or comes from --secret-file, the keychain or MUSTER_SYNC_SECRET. It stops, and writes nothing, where the other system looks as if it had lost something, or where many would be deactivated or come back. See “musterctl connection”.</source>
        <translation>Bringt den Arbeitsbereich und ein anderes System von Konten in Einklang: das genannte oder alle, die in den Einstellungen stehen. Nach dem Geheimnis wird gefragt, oder es kommt aus --secret-file, dem Schlüsselbund oder MUSTER_SYNC_SECRET. Es hält an und schreibt nichts, wenn das andere System aussieht, als hätte es etwas verloren, oder wenn viele deaktiviert würden oder wiederkämen. Siehe „musterctl connection“.</translation>
    </message>
    <message>
        <source>So many may be deactivated, deleted or made active again, here and there, whatever the settings say.</source>
        <translation>So viele dürfen hier und dort deaktiviert, gelöscht oder wieder aktiviert werden, was auch immer die Einstellungen sagen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be asked now. It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>„%1“ kann jetzt nicht gefragt werden. In %Ln Sekunde wird es wieder versucht.</numerusform>
            <numerusform>„%1“ kann jetzt nicht gefragt werden. In %Ln Sekunden wird es wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>To say that they are one: %1</source>
        <translation>Um zu sagen, dass beide eins sind: %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known, and there is no terminal to ask for it. Give it by --secret-file, the keychain or MUSTER_SYNC_SECRET.</source>
        <translation>Das Geheimnis von „%1“ ist nicht bekannt, und es gibt kein Terminal, um danach zu fragen. Geben Sie es mit --secret-file, im Schlüsselbund oder in MUSTER_SYNC_SECRET an.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Both have the same External ID.</source>
        <translation>Beide haben dieselbe externe ID.</translation>
    </message>
    <message>
        <source>What it signs in by there is the address here.</source>
        <translation>Womit man sich dort anmeldet, ist hier die Adresse.</translation>
    </message>
    <message>
        <source>Both have the same address. Tick it if they are one person.</source>
        <translation>Beide haben dieselbe Adresse. Kreuzen Sie es an, wenn es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Both groups are called the same.</source>
        <translation>Beide Gruppen heißen gleich.</translation>
    </message>
    <message>
        <source>It was made by a run that was cut off.</source>
        <translation>Ein Lauf, der abbrach, hat es angelegt.</translation>
    </message>
    <message>
        <source>Several accounts here may be meant.</source>
        <translation>Hier könnten mehrere Konten gemeint sein.</translation>
    </message>
    <message>
        <source>Several there may be meant.</source>
        <translation>Dort könnten mehrere gemeint sein.</translation>
    </message>
    <message>
        <source>Who is meant here belongs to another one there already.</source>
        <translation>Was hier gemeint ist, gehört dort schon zu etwas anderem.</translation>
    </message>
    <message>
        <source>It is new there.</source>
        <translation>Es ist dort neu.</translation>
    </message>
    <message>
        <source>It is new here.</source>
        <translation>Es ist hier neu.</translation>
    </message>
    <message>
        <source>It was changed there.</source>
        <translation>Es wurde dort geändert.</translation>
    </message>
    <message>
        <source>It was changed here.</source>
        <translation>Es wurde hier geändert.</translation>
    </message>
    <message>
        <source>It was changed on both sides.</source>
        <translation>Es wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>It is gone there: asked for by its ID, there was none.</source>
        <translation>Es ist dort nicht mehr da: Unter seiner ID war nichts zu finden.</translation>
    </message>
    <message>
        <source>It is gone here.</source>
        <translation>Es ist hier nicht mehr da.</translation>
    </message>
    <message>
        <source>It is gone on both sides.</source>
        <translation>Es ist auf beiden Seiten nicht mehr da.</translation>
    </message>
    <message>
        <source>It was in no listing, and whether it is gone could not be learned.</source>
        <translation>Es stand in keiner Liste, und ob es noch da ist, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>The connection lets nothing go that way.</source>
        <translation>Die Verbindung lässt in diese Richtung nichts gehen.</translation>
    </message>
    <message>
        <source>It is not among those whom the connection is for.</source>
        <translation>Es gehört nicht zu denen, für die die Verbindung da ist.</translation>
    </message>
    <message>
        <source>It is inactive: an account that nobody uses is not made on the other side.</source>
        <translation>Es ist inaktiv: Ein Konto, das niemand benutzt, wird auf der anderen Seite nicht angelegt.</translation>
    </message>
    <message>
        <source>It has no address, without which no account can be made.</source>
        <translation>Es hat keine Adresse, und ohne sie lässt sich kein Konto anlegen.</translation>
    </message>
    <message>
        <source>The other system cannot be reached. Check its address, and whether this computer is online.</source>
        <translation>Das andere System ist nicht erreichbar. Prüfen Sie seine Adresse und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The other system does not take the secret. Get a new one from whoever runs it.</source>
        <translation>Das andere System nimmt das Geheimnis nicht an. Lassen Sie sich vom Betreiber ein neues geben.</translation>
    </message>
    <message>
        <source>The other system knows who asks, and does not allow this. Ask whoever runs it for the rights that a sync needs.</source>
        <translation>Das andere System weiß, wer fragt, und erlaubt das nicht. Bitten Sie den Betreiber um die Rechte, die ein Abgleich braucht.</translation>
    </message>
    <message>
        <source>There is no such thing there.</source>
        <translation>Dort gibt es das nicht.</translation>
    </message>
    <message>
        <source>Another one there has the address or name already.</source>
        <translation>Die Adresse oder der Name ist dort schon vergeben.</translation>
    </message>
    <message>
        <source>Somebody has changed it there meanwhile.</source>
        <translation>Jemand hat es dort inzwischen geändert.</translation>
    </message>
    <message>
        <source>The other system cannot do this.</source>
        <translation>Das andere System kann das nicht.</translation>
    </message>
    <message>
        <source>What the other system answers makes no sense. Check that the address is that of its SCIM service.</source>
        <translation>Was das andere System antwortet, ergibt keinen Sinn. Prüfen Sie, ob die Adresse die seines SCIM-Dienstes ist.</translation>
    </message>
    <message>
        <source>The other system does not want this value.</source>
        <translation>Das andere System lehnt diesen Wert ab.</translation>
    </message>
    <message>
        <source>The other system wants it to be tried again later.</source>
        <translation>Das andere System möchte, dass es später noch einmal versucht wird.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) here would be deactivated or deleted</source>
        <translation>
            <numerusform>Hier würde %Ln Konto deaktiviert oder gelöscht</numerusform>
            <numerusform>Hier würden %Ln Konten deaktiviert oder gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) there would be deactivated or deleted</source>
        <translation>
            <numerusform>Dort würde %Ln Konto deaktiviert oder gelöscht</numerusform>
            <numerusform>Dort würden %Ln Konten deaktiviert oder gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; without a word it may be %2. Look at them, leave out who is to stay, or allow so many.</source>
        <translation>%1; ohne Rückfrage dürfen es %2 sein. Sehen Sie sie an, lassen Sie aus, wer bleiben soll, oder erlauben Sie so viele.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Create here</source>
        <translation>Hier anlegen</translation>
    </message>
    <message>
        <source>Create there</source>
        <translation>Dort anlegen</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>Hier ändern</translation>
    </message>
    <message>
        <source>Change there</source>
        <translation>Dort ändern</translation>
    </message>
    <message>
        <source>Change on both sides</source>
        <translation>Auf beiden Seiten ändern</translation>
    </message>
    <message>
        <source>Deactivate here</source>
        <translation>Hier deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate there</source>
        <translation>Dort deaktivieren</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Delete there</source>
        <translation>Dort löschen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>%1: there %2 → %3</source>
        <translation>%1: dort %2 → %3</translation>
    </message>
    <message>
        <source>%1: here %2 → %3</source>
        <translation>%1: hier %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) more</source>
        <translation>
            <numerusform>%Ln Mitglied mehr</numerusform>
            <numerusform>%Ln Mitglieder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) less</source>
        <translation>
            <numerusform>%Ln Mitglied weniger</numerusform>
            <numerusform>%Ln Mitglieder weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>The other system says that it has no groups, and it had some. Nothing is written before somebody says that this is right.</source>
        <translation>Das andere System sagt, dass es keine Gruppen hat, und es hatte welche. Es wird nichts geschrieben, bevor jemand sagt, dass das stimmt.</translation>
    </message>
    <message>
        <source>The other system says that it has no users, and it had some. Nothing is written before somebody says that this is right.</source>
        <translation>Das andere System sagt, dass es keine Benutzer hat, und es hatte welche. Es wird nichts geschrieben, bevor jemand sagt, dass das stimmt.</translation>
    </message>
    <message>
        <source>The listing ended early: %1 of %2 came. Try again; who did not come is not gone.</source>
        <translation>Die Liste endete vorzeitig: %1 von %2 kamen an. Versuchen Sie es noch einmal; wer nicht ankam, gilt nicht als gelöscht.</translation>
    </message>
    <message>
        <source>The listing ended early, after %1. Try again; who did not come is not gone.</source>
        <translation>Die Liste endete vorzeitig, nach %1. Versuchen Sie es noch einmal; wer nicht ankam, gilt nicht als gelöscht.</translation>
    </message>
    <message>
        <source>Nobody there has “%1” any more, which many had. The other system may have left it out; nothing is blanked before somebody says that this is right.</source>
        <translation>Dort hat niemand mehr „%1“, und viele hatten es. Vielleicht hat das andere System es weggelassen; es wird nichts geleert, bevor jemand sagt, dass das stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created here</source>
        <translation>
            <numerusform>%Ln hier angelegt</numerusform>
            <numerusform>%Ln hier angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created there</source>
        <translation>
            <numerusform>%Ln dort angelegt</numerusform>
            <numerusform>%Ln dort angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed here</source>
        <translation>
            <numerusform>%Ln hier geändert</numerusform>
            <numerusform>%Ln hier geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln dort geändert</numerusform>
            <numerusform>%Ln dort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated here</source>
        <translation>
            <numerusform>%Ln hier deaktiviert</numerusform>
            <numerusform>%Ln hier deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated there</source>
        <translation>
            <numerusform>%Ln dort deaktiviert</numerusform>
            <numerusform>%Ln dort deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln hier gelöscht</numerusform>
            <numerusform>%Ln hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln dort gelöscht</numerusform>
            <numerusform>%Ln dort gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked</source>
        <translation>
            <numerusform>%Ln verknüpft</numerusform>
            <numerusform>%Ln verknüpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the workspace</source>
        <translation>
            <numerusform>%Ln vom Arbeitsbereich abgelehnt</numerusform>
            <numerusform>%Ln vom Arbeitsbereich abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in step</source>
        <translation>
            <numerusform>%Ln stimmt überein</numerusform>
            <numerusform>%Ln stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done here</source>
        <translation>
            <numerusform>%Ln hier erledigt</numerusform>
            <numerusform>%Ln hier erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done there</source>
        <translation>
            <numerusform>%Ln dort erledigt</numerusform>
            <numerusform>%Ln dort erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed there</source>
        <translation>
            <numerusform>%Ln dort fehlgeschlagen</numerusform>
            <numerusform>%Ln dort fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left for the next run</source>
        <translation>
            <numerusform>%Ln bleibt für den nächsten Lauf</numerusform>
            <numerusform>%Ln bleiben für den nächsten Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done</source>
        <translation>Es war nichts zu tun</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Es sagt: „%2“</translation>
    </message>
    <message>
        <source>“%1” was synced since this plan was made. Make another one.</source>
        <translation>„%1“ wurde abgeglichen, seit dieser Plan gemacht wurde. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This run was silent for so long that another one has begun. What it had not done, that one does.</source>
        <translation>Dieser Lauf blieb so lange stumm, dass ein anderer begonnen hat. Was er nicht erledigt hatte, erledigt jener.</translation>
    </message>
    <message>
        <source>You have said that they are one.</source>
        <translation>Sie haben gesagt, dass sie eins sind.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here it may be: %1</source>
        <comment>names</comment>
        <translation>Hier kann es sein: %1</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>nobody knows whether it was done; the next run looks</source>
        <translation>ob es geschah, ist nicht bekannt; der nächste Lauf sieht nach</translation>
    </message>
    <message>
        <source>nobody knew whether it was done; a later run has looked</source>
        <translation>ob es geschah, war nicht bekannt; ein späterer Lauf hat nachgesehen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what came of it, what the other system said</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both groups are called the same, and who is in it there would have access to projects here. Tick it if they are one.</source>
        <translation>Beide Gruppen heißen gleich, und wer dort darin ist, hätte hier Zugriff auf Projekte. Haken Sie es an, wenn sie eins sind.</translation>
    </message>
    <message>
        <source>It is your own account, which your own sync does not end. Another operator can.</source>
        <translation>Es ist Ihr eigenes Konto, das Ihr eigener Abgleich nicht beendet. Ein anderer Bediener kann es.</translation>
    </message>
    <message>
        <source>The other system has said yes, and kept what was there before. It may not let this be changed from outside: change it there, or here.</source>
        <translation>Das andere System hat Ja gesagt und behalten, was vorher da war. Vielleicht lässt es sich das nicht von außen ändern: Ändern Sie es dort oder hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) here would be active again</source>
        <translation>
            <numerusform>Hier würde %Ln Konto wieder aktiv</numerusform>
            <numerusform>Hier würden %Ln Konten wieder aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) there would be active again</source>
        <translation>
            <numerusform>Dort würde %Ln Konto wieder aktiv</numerusform>
            <numerusform>Dort würden %Ln Konten wieder aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) here would be deleted</source>
        <translation>
            <numerusform>Hier würde %Ln Gruppe gelöscht</numerusform>
            <numerusform>Hier würden %Ln Gruppen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) there would be deleted</source>
        <translation>
            <numerusform>Dort würde %Ln Gruppe gelöscht</numerusform>
            <numerusform>Dort würden %Ln Gruppen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of the listing can be used: %Ln of it has no ID, or one that cannot be asked for. Ask whoever runs the other system; who did not come is not gone.</source>
        <translation>
            <numerusform>Nicht die ganze Liste ist brauchbar: %Ln Eintrag hat keine ID oder eine, nach der man nicht fragen kann. Fragen Sie, wer das andere System betreibt; wer nicht kam, ist nicht fort.</numerusform>
            <numerusform>Nicht die ganze Liste ist brauchbar: %Ln Einträge haben keine ID oder eine, nach der man nicht fragen kann. Fragen Sie, wer das andere System betreibt; wer nicht kam, ist nicht fort.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being synced already, since %2. Wait until that has ended. If its program was ended by force, it counts as ended at %3.</source>
        <translation>„%1“ wird schon abgeglichen, seit %2. Warten Sie, bis das zu Ende ist. Wurde das Programm gewaltsam beendet, gilt es um %3 als beendet.</translation>
    </message>
    <message>
        <source>The other system has no groups. Let “%1” keep users alone in step: set groups to “Not at all” (musterctl connection --groups off).</source>
        <translation>Das andere System hat keine Gruppen. Lassen Sie „%1“ nur Benutzer abgleichen: Stellen Sie Gruppen auf „Gar nicht“ (musterctl connection --groups off).</translation>
    </message>
    <message>
        <source>It was made there less than an hour ago, and is not to be found there yet. A later sync looks again.</source>
        <translation>Es wurde dort vor weniger als einer Stunde angelegt und ist dort noch nicht zu finden. Ein späterer Abgleich sieht wieder nach.</translation>
    </message>
</context>
<context>
    <name>TableArgument</name>
    <message>
        <source>There is no table “%1”. Tables are: %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Tabellen sind: %2.</translation>
    </message>
    <message>
        <source>“%1:” is followed by nothing, which would find everybody. Say what is looked for, or leave it out.</source>
        <translation>Auf „%1:“ folgt nichts, womit alle gefunden würden. Sagen Sie, was gesucht wird, oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message numerus="yes">
        <source>On no team on %Ln project(s)</source>
        <translation>
            <numerusform>In %Ln Projekt ohne Team</numerusform>
            <numerusform>In %Ln Projekten ohne Team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) with access and without a team</source>
        <translation>
            <numerusform>%Ln Benutzer mit Zugriff und ohne Team</numerusform>
            <numerusform>%Ln Benutzer mit Zugriff und ohne Team</numerusform>
        </translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>mit Lizenz</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>vordefiniert</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Passwort setzen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Unlock: let this user try again to sign in</source>
        <translation>Entsperren: Dieser Benutzer darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>Reset MFA: for who lost the device of their second factor</source>
        <translation>MFA zurücksetzen: für alle, die das Gerät ihres zweiten Faktors verloren haben</translation>
    </message>
    <message>
        <source>Activate: let this user sign in again</source>
        <translation>Aktivieren: Dieser Benutzer darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>Deactivate: keep this user from signing in; nothing else is lost</source>
        <translation>Deaktivieren: Dieser Benutzer kann sich nicht mehr anmelden; sonst geht nichts verloren</translation>
    </message>
    <message>
        <source>Give this user another password</source>
        <translation>Diesem Benutzer ein anderes Passwort geben</translation>
    </message>
    <message>
        <source>Delete this user</source>
        <translation>Diesen Benutzer löschen</translation>
    </message>
    <message>
        <source>today</source>
        <comment>an invitation expired</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>in weniger als einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamFixText</name>
    <message>
        <source>Tick Team for %1 on %2</source>
        <translation>Team für %1 in %2 ankreuzen</translation>
    </message>
    <message>
        <source>Make “%1” a team on %2</source>
        <translation>„%1“ in %2 zum Team machen</translation>
    </message>
    <message>
        <source>Assign %1 to %2 as team</source>
        <translation>%1 als Team zu %2 zuweisen</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>Gruppenmitglieder</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Misconfigurations</source>
        <translation>Fehlkonfigurationen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Uses licence</source>
        <translation>Belegt Lizenzplatz</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Authentication provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Default Group</source>
        <translation>Standardgruppe</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>Fehlkonfiguriert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User or group ID</source>
        <translation>Benutzer- oder Gruppen-ID</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Vordefiniert</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Lizenzpflichtig</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Macht rückgängig</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Rückgängig gemacht durch</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kettenkopf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Project role</source>
        <translation>Projektrolle</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Access kept from the Default Group</source>
        <translation>Behaltener Zugriff aus der Standardgruppe</translation>
    </message>
    <message>
        <source>As team on</source>
        <translation>Als Team in</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Authentication providers</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Einstufungen</translation>
    </message>
    <message>
        <source>Correct names of active accounts</source>
        <translation>Namen aktiver Konten korrigieren</translation>
    </message>
    <message>
        <source>Deletion of users</source>
        <translation>Löschen von Benutzern</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzter</translation>
    </message>
    <message>
        <source>Direct groups</source>
        <translation>Direkte Gruppen</translation>
    </message>
    <message>
        <source>Members in all</source>
        <translation>Mitglieder insgesamt</translation>
    </message>
    <message>
        <source>Inner groups</source>
        <translation>Innere Gruppen</translation>
    </message>
    <message>
        <source>Outer groups</source>
        <translation>Äußere Gruppen</translation>
    </message>
    <message>
        <source>In groups, directly or not</source>
        <translation>In Gruppen, direkt oder nicht</translation>
    </message>
    <message>
        <source>So also in</source>
        <translation>Damit auch in</translation>
    </message>
    <message>
        <source>Language of lists</source>
        <translation>Sprache der Listen</translation>
    </message>
    <message>
        <source>Projects taken out of the access kept</source>
        <translation>Aus dem behaltenen Zugriff genommene Projekte</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Lizenzschlüssel</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sitzungen beendet</translation>
    </message>
    <message>
        <source>Lock after failed sign-ins</source>
        <translation>Sperren nach Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Within minutes</source>
        <translation>Innerhalb von Minuten</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA erforderlich</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Reason for deletions</source>
        <translation>Grund für Löschungen</translation>
    </message>
    <message>
        <source>Reason for changes to sign-in</source>
        <translation>Grund für Änderungen an der Anmeldung</translation>
    </message>
    <message>
        <source>Reason for changes to roles</source>
        <translation>Grund für Änderungen an Rollen</translation>
    </message>
    <message>
        <source>Reason for changes to access</source>
        <translation>Grund für Änderungen am Zugriff</translation>
    </message>
    <message>
        <source>Reason for changes to settings</source>
        <translation>Grund für Änderungen an Einstellungen</translation>
    </message>
    <message>
        <source>Name of deleted users</source>
        <translation>Name gelöschter Benutzer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Own permissions</source>
        <translation>Eigene Berechtigungen</translation>
    </message>
    <message>
        <source>Settings of providers</source>
        <translation>Einstellungen der Identitätsanbieter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Sender of mails</source>
        <translation>Absender von E-Mails</translation>
    </message>
    <message>
        <source>Pages that links lead to</source>
        <translation>Seiten, auf die Links führen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Angefordert von</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Activation asked for</source>
        <translation>Aktivierung angefordert</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Zurücksetzen des Passworts angefordert</translation>
    </message>
    <message>
        <source>Days that invitations are good for</source>
        <translation>Tage, die Einladungen gelten</translation>
    </message>
    <message>
        <source>What deleted invitations allow</source>
        <translation>Was gelöschte Einladungen erlauben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>User or invitation ID</source>
        <translation>Benutzer- oder Einladungs-ID</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Inviter hidden</source>
        <translation>Einladender verborgen</translation>
    </message>
    <message>
        <source>Mail asked for</source>
        <translation>E-Mail angefordert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Invitation ID</source>
        <translation>Einladungs-ID</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Mail to the address</source>
        <translation>E-Mails an die Adresse</translation>
    </message>
    <message>
        <source>Remind days before the end</source>
        <translation>Erinnern, Tage vor dem Ende</translation>
    </message>
    <message>
        <source>Terms to accept</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Texts of mails</source>
        <translation>Texte der E-Mails</translation>
    </message>
    <message>
        <source>Connections to other systems</source>
        <translation>Verbindungen zu anderen Systemen</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>Access tokens are asked for by https:// alone, so nothing was sent to “%1”. Name its https:// address in the line of the mail server.</source>
        <translation>Zugriffstoken werden nur über https:// angefordert, deshalb wurde nichts an „%1“ gesendet. Nennen Sie seine https://-Adresse in der Zeile des Mailservers.</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”, which gives out access tokens. Check how it is spelled, and whether this computer is online.</source>
        <translation>Unter dem Namen „%1“, der Zugriffstoken ausgibt, ist kein Computer bekannt. Prüfen Sie, wie er geschrieben wird und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Nothing answers on “%1”, which gives out access tokens. Check the address; a firewall may be in the way.</source>
        <translation>Auf „%1“, das Zugriffstoken ausgibt, antwortet nichts. Prüfen Sie die Adresse; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>“%1”, which gives out access tokens, does not answer in time. Try again later; a firewall may be in the way.</source>
        <translation>„%1“, das Zugriffstoken ausgibt, antwortet nicht rechtzeitig. Versuchen Sie es später noch einmal; vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>The web proxy of this computer does not let one through to “%1”. Ask whoever runs it. %2</source>
        <translation>Der Webproxy dieses Computers lässt niemanden zu „%1“ durch. Fragen Sie seinen Betreiber. %2</translation>
    </message>
    <message>
        <source>The connection to “%1”, which gives out access tokens, was lost. Try again.</source>
        <translation>Die Verbindung zu „%1“, das Zugriffstoken ausgibt, brach ab. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” sends on to another address, where the secret does not go. Ask whoever runs it for the address of its token endpoint.</source>
        <translation>„%1“ leitet an eine andere Adresse weiter, wohin das Geheimnis nicht geht. Fragen Sie den Betreiber, unter welcher Adresse Token ausgegeben werden (Token-Endpunkt).</translation>
    </message>
    <message>
        <source>What answers on “%1” does not give out access tokens at this address. Check it.</source>
        <translation>Was auf „%1“ antwortet, gibt unter dieser Adresse keine Zugriffstoken aus. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” answers with an access token, or a code, that cannot be one. Ask whoever runs it.</source>
        <translation>„%1“ antwortet mit einem Zugriffstoken oder Code, der keiner sein kann. Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>It was stopped, and nobody is signed in.</source>
        <translation>Es wurde abgebrochen, und niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>“%1” is no file with certificates of authorities, by which “%2” could be trusted. Name the one that your organization gave you.</source>
        <translation>„%1“ ist keine Datei mit Zertifikaten von Zertifizierungsstellen, durch die man „%2“ vertrauen könnte. Nennen Sie die, die Sie von Ihrer Organisation bekommen haben.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the certificate of “%1”, which gives out access tokens. If it is your organization&apos;s own, name the file with its authority (authority=FILE).</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat von „%1“, das Zugriffstoken ausgibt. Wenn es von Ihrer Organisation selbst ist, nennen Sie die Datei mit ihrer Zertifizierungsstelle (authority=DATEI).</translation>
    </message>
    <message>
        <source>The certificate of “%1”, which gives out access tokens, has ended, or is not valid yet. Check the clock here; otherwise whoever runs the server has to renew it.</source>
        <translation>Das Zertifikat von „%1“, das Zugriffstoken ausgibt, ist abgelaufen oder gilt noch nicht. Prüfen Sie hier die Uhr; sonst muss der Betreiber des Servers es erneuern.</translation>
    </message>
    <message>
        <source>The certificate that “%1” shows, which gives out access tokens, is for another name. Use the name that stands in it, or ask whoever runs the server.</source>
        <translation>Das Zertifikat, das „%1“ beim Ausgeben von Zugriffstoken zeigt, gilt für einen anderen Namen. Nehmen Sie den Namen, der darin steht, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>“%1”, which gives out access tokens, and this computer found no way to encrypt. %2</source>
        <translation>„%1“, das Zugriffstoken ausgibt, und dieser Computer fanden keine gemeinsame Verschlüsselung. %2</translation>
    </message>
    <message>
        <source>“%1”, which gives out access tokens, wants to be asked again later.</source>
        <translation>„%1“, das Zugriffstoken ausgibt, möchte später noch einmal gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” does not know the client “%2”, or does not let it get access tokens in this way. Check its ID, and how it is set up there.</source>
        <translation>„%1“ kennt den Client „%2“ nicht oder gibt ihm auf diesem Weg keine Zugriffstoken. Prüfen Sie seine ID und wie er dort eingerichtet ist.</translation>
    </message>
    <message>
        <source>“%1” does not take the secret of the client “%2”. It may have ended: make a new one there.</source>
        <translation>„%1“ nimmt das Geheimnis des Clients „%2“ nicht an. Vielleicht ist es abgelaufen: Erzeugen Sie dort ein neues.</translation>
    </message>
    <message>
        <source>“%1” does not let the client “%2” have access to mail. Whoever runs it has to allow that.</source>
        <translation>„%1“ lässt den Client „%2“ nicht an E-Mails. Der Betreiber muss das erlauben.</translation>
    </message>
    <message>
        <source>“%1” gives no access token.</source>
        <translation>„%1“ gibt kein Zugriffstoken aus.</translation>
    </message>
    <message>
        <source>The sign-in of “%1” at “%2” has ended, or was taken back. Sign in again.</source>
        <translation>Die Anmeldung von „%1“ bei „%2“ ist abgelaufen oder wurde zurückgenommen. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The sign-in of “%1” at “%2” has ended, or was taken back. Get a new refresh token there.</source>
        <translation>Die Anmeldung von „%1“ bei „%2“ ist abgelaufen oder wurde zurückgenommen. Holen Sie dort ein neues Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>“%1” waits for somebody to type the code in.</source>
        <translation>„%1“ wartet darauf, dass jemand den Code eingibt.</translation>
    </message>
    <message>
        <source>Nobody signed in at “%1” while the code was good. Begin again.</source>
        <translation>Niemand hat sich bei „%1“ angemeldet, solange der Code galt. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Whoever signed in at “%1” did not allow that mail is sent. Begin again, and allow it.</source>
        <translation>Wer sich bei „%1“ angemeldet hat, hat nicht erlaubt, dass E-Mails gesendet werden. Beginnen Sie noch einmal, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>“%1” let one in, but gave nothing that lasts (a refresh token). Ask whoever runs it what has to be asked for; often it is the scope offline_access.</source>
        <translation>„%1“ hat die Anmeldung angenommen, aber nichts gegeben, was bleibt (ein Aktualisierungstoken). Fragen Sie den Betreiber, was angefordert werden muss; oft ist es der Geltungsbereich offline_access.</translation>
    </message>
    <message>
        <source>“%1” has given an access token.</source>
        <translation>„%1“ hat ein Zugriffstoken ausgegeben.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
</context>
<context>
    <name>UndoSubcommand</name>
    <message>
        <source>[EVENT]</source>
        <translation>[EREIGNIS]</translation>
    </message>
    <message>
        <source>Takes back the operator’s latest event, or the one that is named.</source>
        <translation>Macht das letzte Ereignis des Bedieners rückgängig oder das angegebene.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an event. “musterctl list events” shows them.</source>
        <translation>„%1“ ist nicht die Nummer eines Ereignisses. „musterctl list events“ zeigt sie.</translation>
    </message>
    <message>
        <source>%1 Nothing was undone; --with-later does it all the same.</source>
        <translation>%1 Nichts wurde rückgängig gemacht; --with-later tut es trotzdem.</translation>
    </message>
    <message>
        <source>With --dry-run: as one JSON object.</source>
        <translation>Mit --dry-run: als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Also take back what was built on it later, and delete accounts that are in use.</source>
        <translation>Auch zurücknehmen, was später darauf aufbaute, und Konten löschen, die in Gebrauch sind.</translation>
    </message>
    <message>
        <source>Take back all that can still be, and say what cannot.</source>
        <translation>Alles zurücknehmen, was noch geht, und sagen, was nicht.</translation>
    </message>
    <message>
        <source>Only say what would happen, what goes along, and whether it takes something from the account you work as.</source>
        <translation>Nur sagen, was geschähe, was mitginge, und ob es dem Konto, als das gearbeitet wird, etwas nähme.</translation>
    </message>
    <message>
        <source>--json goes with --dry-run. See “musterctl help undo”.</source>
        <translation>--json gehört zu --dry-run. Siehe „musterctl help undo“.</translation>
    </message>
</context>
<context>
    <name>VerifySubcommand</name>
    <message>
        <source>Says whether the audit trail is as it was written, and the tables are what it says.</source>
        <translation>Sagt, ob das Prüfprotokoll ist, wie es geschrieben wurde, und die Tabellen sind, wie es sagt.</translation>
    </message>
    <message>
        <source>A head from elsewhere that must be in it: a file of “musterctl head”, or the hash alone. May be given more than once.</source>
        <translation>Ein Kettenkopf von anderswo, der darin sein muss: eine Datei von „musterctl head“ oder nur der Hash. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>FILE|HASH</source>
        <translation>DATEI|HASH</translation>
    </message>
    <message>
        <source>The public key that these files must be signed with.</source>
        <translation>Der öffentliche Schlüssel, mit dem diese Dateien unterschrieben sein müssen.</translation>
    </message>
    <message>
        <source>FILE.pub</source>
        <translation>DATEI.pub</translation>
    </message>
    <message>
        <source>A key is for files of heads: give them with --head. See “musterctl help verify”.</source>
        <translation>Ein Schlüssel ist für Dateien mit Kettenköpfen: Geben Sie diese mit --head an. Siehe „musterctl help verify“.</translation>
    </message>
    <message>
        <source>“%1” is not a chain head: a file that “musterctl head” has printed, or 64 hexadecimal digits. See “musterctl help verify”.</source>
        <translation>„%1“ ist kein Kettenkopf: eine Datei, die „musterctl head“ ausgegeben hat, oder 64 hexadezimale Ziffern. Siehe „musterctl help verify“.</translation>
    </message>
    <message>
        <source>“%1” is signed: give the public key with --key. See “musterctl help verify”.</source>
        <translation>„%1“ ist unterschrieben: Geben Sie den öffentlichen Schlüssel mit --key an. Siehe „musterctl help verify“.</translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message numerus="yes">
        <source>%Ln more difference(s) like these were found.</source>
        <translation>
            <numerusform>%Ln weiterer solcher Unterschied wurde gefunden.</numerusform>
            <numerusform>%Ln weitere solche Unterschiede wurden gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %Ln event(s), head %1.</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Ereignis, Kettenkopf %1.</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Ereignisse, Kettenkopf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables are what it says (%Ln row(s) compared).</source>
        <translation>
            <numerusform>Die Tabellen sind, wie es sagt (%Ln Zeile verglichen).</numerusform>
            <numerusform>Die Tabellen sind, wie es sagt (%Ln Zeilen verglichen).</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on from event %1, which this computer saw last.</source>
        <translation>Es führt Ereignis %1 fort, das dieser Computer zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>This computer knew no head of it so far: whether events were cut off before, only a head from elsewhere can tell.</source>
        <translation>Dieser Computer kannte bisher keinen Kettenkopf davon: Ob vorher Ereignisse abgeschnitten wurden, kann nur einer von anderswo sagen.</translation>
    </message>
    <message numerus="yes">
        <source>It has the %Ln head(s) from elsewhere.</source>
        <translation>
            <numerusform>Es enthält %Ln Kettenkopf von anderswo.</numerusform>
            <numerusform>Es enthält die %Ln Kettenköpfe von anderswo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What names are found and sorted by was made with another version of Unicode than this program has, so it was not compared. It is made anew as soon as the workspace is opened where it can be written to.</source>
        <translation>Wonach Namen gefunden und sortiert werden, wurde mit einer anderen Unicode-Version gemacht, als dieses Programm sie hat, und daher nicht verglichen. Es wird neu gemacht, sobald der Arbeitsbereich dort geöffnet wird, wo er sich schreiben lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) that were different once look the same as an older one by now: %1. Rename them; until then they are found by their IDs.</source>
        <translation>
            <numerusform>%Ln Name, der einmal anders war, sieht nun aus wie ein älterer: %1. Umbenennen; bis dahin wird er über seine ID gefunden.</numerusform>
            <numerusform>%Ln Namen, die einmal anders waren, sehen nun aus wie ältere: %1. Umbenennen; bis dahin werden sie über ihre IDs gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name in a list of names</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>Benutzer importieren …</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Save the table as it is shown</source>
        <translation>Die Tabelle so speichern, wie sie angezeigt wird</translation>
    </message>
    <message>
        <source>This page has no table to export.</source>
        <translation>Diese Seite hat keine Tabelle, die exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Audit workbook…</source>
        <translation>Prüfmappe …</translation>
    </message>
    <message>
        <source>Everything an auditor wants to see, as an Excel workbook</source>
        <translation>Alles, was ein Prüfer sehen möchte, als Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>This page has no columns to choose.</source>
        <translation>Diese Seite hat keine Spalten zur Auswahl.</translation>
    </message>
    <message>
        <source>Pages instead of scrolling</source>
        <translation>Seiten statt Bildlauf</translation>
    </message>
    <message>
        <source>Show deactivated users</source>
        <translation>Deaktivierte Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Show non-activated users</source>
        <translation>Nicht aktivierte Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>Work as…</source>
        <translation>Arbeiten als …</translation>
    </message>
    <message>
        <source>Choose the account under which your changes stand in the audit trail</source>
        <translation>Das Konto wählen, unter dem Ihre Änderungen im Prüfprotokoll stehen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>The selected rows as they are shown, for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen, wie sie gezeigt werden, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>This page has no rows to copy.</source>
        <translation>Diese Seite hat keine Zeilen zum Kopieren.</translation>
    </message>
    <message>
        <source>Connect to a team’s workspace…</source>
        <translation>Mit dem Arbeitsbereich eines Teams verbinden …</translation>
    </message>
    <message>
        <source>Open one that stands on a server</source>
        <translation>Einen öffnen, der auf einem Server liegt</translation>
    </message>
    <message>
        <source>You signed in to the server as %1: there you work as yourself. Connect with another login to work as somebody else.</source>
        <translation>Sie sind am Server als %1 angemeldet: Dort arbeiten Sie als Sie selbst. Verbinden Sie sich mit einem anderen Anmeldenamen, um als jemand anderes zu arbeiten.</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Lizenz …</translation>
    </message>
    <message>
        <source>How many seats there are and until when, and another key</source>
        <translation>Wie viele Plätze es gibt und bis wann, und ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>Look at a day in the past…</source>
        <translation>Einen vergangenen Tag ansehen …</translation>
    </message>
    <message>
        <source>Who was there, and who had access to what, at the end of a day</source>
        <translation>Wer am Ende eines Tages da war und wer worauf Zugriff hatte</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>This is the workspace as it is now.</source>
        <translation>Das ist der Arbeitsbereich, wie er jetzt ist.</translation>
    </message>
</context>
<context>
    <name>WithSelected</name>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden gelesen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AboutDialog</name>
    <message>
        <source>About Muster</source>
        <translation>Über Muster</translation>
    </message>
    <message>
        <source>For the people who look after accounts.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Für die Menschen, die Konten verwalten.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation>Muster %1</translation>
    </message>
</context>
<context>
    <name>muster::AcceptHeadCommand</name>
    <message>
        <source>What happened to the audit trail?</source>
        <translation>Was ist mit dem Prüfprotokoll geschehen?</translation>
    </message>
    <message>
        <source>Why nothing can be changed here, and how to go on after a backup was restored</source>
        <translation>Warum hier nichts geändert werden kann und wie es nach dem Zurückspielen einer Sicherung weitergeht</translation>
    </message>
    <message>
        <source>The audit trail goes on from what this computer saw last.</source>
        <translation>Das Prüfprotokoll führt fort, was dieser Computer zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>This computer has seen event %1 in this workspace, and it is no longer there.</source>
        <translation>Dieser Computer hat in diesem Arbeitsbereich Ereignis %1 gesehen, und das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This computer last saw another workspace in this place, with the Tenant ID %1.</source>
        <translation>Dieser Computer hat an dieser Stelle zuletzt einen anderen Arbeitsbereich gesehen, mit der Tenant-ID %1.</translation>
    </message>
    <message>
        <source>Was a backup restored, or another file put here on purpose? Then accept it: say why, and go on. The reason and both chain heads are recorded.</source>
        <translation>Wurde eine Sicherung zurückgespielt oder absichtlich eine andere Datei hierher gelegt? Dann nehmen Sie sie an: Sagen Sie, warum, und es geht weiter. Der Grund und beide Kettenköpfe werden aufgezeichnet.</translation>
    </message>
    <message>
        <source>If nobody did that, somebody has removed or rewritten events behind Muster’s back. Change nothing, keep this file as evidence, and compare it with a copy.</source>
        <translation>Hat das niemand getan, dann hat jemand an Muster vorbei Ereignisse entfernt oder umgeschrieben. Ändern Sie nichts, bewahren Sie diese Datei als Beweis auf und vergleichen Sie sie mit einer Kopie.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accept the audit trail</source>
        <translation>Prüfprotokoll annehmen</translation>
    </message>
</context>
<context>
    <name>muster::AccessModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>muster::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Search who and where</source>
        <translation>Suchen, wer und wo</translation>
    </message>
    <message>
        <source>Nobody has access to a project yet</source>
        <translation>Noch hat niemand Zugriff auf ein Projekt</translation>
    </message>
    <message>
        <source>Put users or groups on a project on the page Project Permissions.</source>
        <translation>Weisen Sie auf der Seite Projektberechtigungen einem Projekt Benutzer oder Gruppen zu.</translation>
    </message>
    <message>
        <source>Access could not be read</source>
        <translation>Der Zugriff konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s)</source>
        <translation>
            <numerusform>%Ln Weg</numerusform>
            <numerusform>%Ln Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two days…</source>
        <translation>Zwei Tage vergleichen …</translation>
    </message>
    <message>
        <source>Who gained, lost or changed access between two days</source>
        <translation>Wer zwischen zwei Tagen Zugriff bekommen, verloren oder anders hat</translation>
    </message>
</context>
<context>
    <name>muster::AccessView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>through the Default Group</source>
        <translation>über die Standardgruppe</translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation>direkt zugewiesen</translation>
    </message>
    <message>
        <source>through “%1”</source>
        <translation>über „%1“</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>put into the group %1</source>
        <translation>der Gruppe hinzugefügt %1</translation>
    </message>
    <message>
        <source>put on the project %1</source>
        <translation>dem Projekt zugewiesen %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>von %1 am %2</translation>
    </message>
    <message>
        <source>put into “%1” %2</source>
        <translation>in „%1“ gestellt %2</translation>
    </message>
    <message>
        <source>“%1” put into “%2” %3</source>
        <translation>„%1“ in „%2“ gestellt %3</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>from somewhere</source>
        <translation>von irgendwo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>Roles, groups, projects and why; sessions</source>
        <translation>Rollen, Gruppen, Projekte und warum; Sitzungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>mit Lizenz</translation>
    </message>
    <message>
        <source>In effect: %1, because the account is %2</source>
        <translation>Wirksam: %1, weil das Konto den Typ „%2“ hat</translation>
    </message>
</context>
<context>
    <name>muster::AddNamedCommand</name>
    <message>
        <source>Add group…</source>
        <translation>Gruppe hinzufügen …</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Projekt hinzufügen …</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Eine Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Ein Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
</context>
<context>
    <name>muster::AddRoleCommand</name>
    <message>
        <source>Add role…</source>
        <translation>Rolle hinzufügen …</translation>
    </message>
    <message>
        <source>Add project role…</source>
        <translation>Projektrolle hinzufügen …</translation>
    </message>
    <message>
        <source>Add a project role</source>
        <translation>Eine Projektrolle hinzufügen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Eine Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>It is given on projects. It permits nothing yet; tick what it permits afterwards.</source>
        <translation>Sie wird auf Projekten vergeben. Noch erlaubt sie nichts; haken Sie danach an, was sie erlaubt.</translation>
    </message>
    <message>
        <source>It is given in the whole workspace. It permits nothing yet; tick what it permits afterwards.</source>
        <translation>Sie wird im ganzen Arbeitsbereich vergeben. Noch erlaubt sie nichts; haken Sie danach an, was sie erlaubt.</translation>
    </message>
</context>
<context>
    <name>muster::AddToGroupCommand</name>
    <message>
        <source>Add to group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected users to a group</source>
        <translation>Die ausgewählten Benutzer einer Gruppe hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to “%1”</source>
        <translation>
            <numerusform>%Ln Benutzer zu „%1“ hinzufügen</numerusform>
            <numerusform>%Ln Benutzer zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to a group</source>
        <translation>
            <numerusform>%Ln Benutzer einer Gruppe hinzufügen</numerusform>
            <numerusform>%Ln Benutzer einer Gruppe hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AddUsersDialog</name>
    <message>
        <source>Add users</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Create users</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Strg+Entf</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer anlegen</numerusform>
            <numerusform>%Ln Benutzer anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · uses a licence</source>
        <translation>%1 · belegt einen Lizenzplatz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>%Ln Benutzer hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Users to add</source>
        <translation>Hinzuzufügende Benutzer</translation>
    </message>
    <message>
        <source>Close without creating</source>
        <translation>Schließen, ohne anzulegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) that you typed would be lost.</source>
        <translation>
            <numerusform>%Ln Benutzer, den Sie eingegeben haben, ginge verloren.</numerusform>
            <numerusform>%Ln Benutzer, die Sie eingegeben haben, gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Type one user a row, or paste: rows of a spreadsheet with or without their headings, or addresses like Ann Lee &lt;ann@example.org&gt;.</source>
        <translation>In jede Zeile einen Benutzer schreiben oder einfügen: Zeilen einer Tabelle mit oder ohne Überschriften, oder Adressen wie Ann Lee &lt;ann@example.org&gt;.</translation>
    </message>
    <message>
        <source>Columns that are not understood were left out: %1</source>
        <translation>Nicht verstandene Spalten wurden weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>muster::App</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation>Beispieldaten werden erzeugt …</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.muster)</source>
        <translation>Arbeitsbereiche (*.muster)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep the workspace as</source>
        <translation>Arbeitsbereich behalten als</translation>
    </message>
    <message>
        <source>“%1” can no longer sign in to “%2”. As whom do you work?</source>
        <translation>„%1“ kann sich bei „%2“ nicht mehr anmelden. Als wer arbeiten Sie?</translation>
    </message>
    <message>
        <source>As whom do you work in “%1”?</source>
        <translation>Als wer arbeiten Sie in „%1“?</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>The password is not remembered: nothing on this computer that keeps passwords answers.</source>
        <translation>Das Passwort wird nicht gemerkt: Auf diesem Rechner antwortet nichts, was Passwörter aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>muster::AssignCommand</name>
    <message>
        <source>Add groups as team</source>
        <translation>Als Team hinzufügen</translation>
    </message>
    <message>
        <source>Put the selected groups on the selected projects, each as a team</source>
        <translation>Die ausgewählten Gruppen den ausgewählten Projekten zuweisen, jede als Team</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put the selected groups and users on the selected projects</source>
        <translation>Die ausgewählten Gruppen und Benutzer den ausgewählten Projekten zuweisen</translation>
    </message>
    <message>
        <source>Select a group first. The Default Group needs no team.</source>
        <translation>Wählen Sie zuerst eine Gruppe aus. Die Standardgruppe braucht kein Team.</translation>
    </message>
    <message>
        <source>Select a group or a user first.</source>
        <translation>Wählen Sie zuerst eine Gruppe oder einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select a project too.</source>
        <translation>Wählen Sie auch ein Projekt aus.</translation>
    </message>
</context>
<context>
    <name>muster::AssignToProjectCommand</name>
    <message>
        <source>Assign to project as team</source>
        <translation>Projekt als Team zuweisen</translation>
    </message>
    <message>
        <source>Put the selected groups on a project, each as a team</source>
        <translation>Die ausgewählten Gruppen einem Projekt zuweisen, jede als Team</translation>
    </message>
    <message>
        <source>Select a group first. The Default Group is on every project already.</source>
        <translation>Wählen Sie zuerst eine Gruppe aus. Die Standardgruppe ist bereits in jedem Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln group(s) to a project</source>
        <translation>
            <numerusform>%Ln Gruppe einem Projekt zuweisen</numerusform>
            <numerusform>%Ln Gruppen einem Projekt zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign as team</source>
        <translation>Als Team zuweisen</translation>
    </message>
</context>
<context>
    <name>muster::AuditPage</name>
    <message numerus="yes">
        <source>%Ln change set(s)</source>
        <translation>
            <numerusform>%Ln Änderungssatz</numerusform>
            <numerusform>%Ln Änderungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy chain head</source>
        <translation>Kettenkopf kopieren</translation>
    </message>
    <message>
        <source>Chain head copied</source>
        <translation>Kettenkopf kopiert</translation>
    </message>
    <message>
        <source>Search who, whom and why</source>
        <translation>Wer, wen und warum suchen</translation>
    </message>
    <message>
        <source>No change sets yet</source>
        <translation>Noch keine Änderungssätze</translation>
    </message>
    <message>
        <source>No change set matches</source>
        <translation>Kein Änderungssatz passt</translation>
    </message>
    <message>
        <source>The audit trail could not be read</source>
        <translation>Das Prüfprotokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
</context>
<context>
    <name>muster::Banner</name>
    <message>
        <source>This workspace can only be read. Nothing can be changed here.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt. Hier kann nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have access to a project and no team there.</source>
        <translation>
            <numerusform>%Ln Benutzer hat Zugriff auf ein Projekt und dort kein Team.</numerusform>
            <numerusform>%Ln Benutzer haben Zugriff auf ein Projekt und dort kein Team.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Anzeigen, wer</translation>
    </message>
    <message>
        <source>The audit trail is not the one that this computer saw last: a backup was restored, or somebody has changed it. Nothing can be changed until that is cleared up.</source>
        <translation>Das Prüfprotokoll ist nicht das, das dieser Computer zuletzt gesehen hat: Eine Sicherung wurde zurückgespielt, oder jemand hat es geändert. Bis das geklärt ist, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>The workspace “%1” was deleted, moved or replaced. What you see is what was read before; nothing can be changed until the file is back.</source>
        <translation>Der Arbeitsbereich „%1“ wurde gelöscht, verschoben oder ersetzt. Zu sehen ist, was vorher gelesen wurde; nichts kann geändert werden, bis die Datei zurück ist.</translation>
    </message>
    <message>
        <source>The server does not answer. What you see is what was read before; nothing can be changed until it is back. Muster keeps trying.</source>
        <translation>Der Server antwortet nicht. Sie sehen, was vorher gelesen wurde; geändert werden kann erst wieder etwas, wenn er zurück ist. Muster versucht es weiter.</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Lizenz …</translation>
    </message>
    <message>
        <source>This is how it was at the end of %1. Nothing can be changed here; settings, sign-ins and mails of then are not known.</source>
        <translation>Stand am Ende des Tages: %1. Hier lässt sich nichts ändern; Einstellungen, Anmeldungen und E-Mails von damals sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
</context>
<context>
    <name>muster::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::BindRoleCommand</name>
    <message>
        <source>Create role binding…</source>
        <translation>Rollenbindung anlegen …</translation>
    </message>
    <message>
        <source>Give users a role on a project</source>
        <translation>Benutzern eine Rolle in einem Projekt geben</translation>
    </message>
</context>
<context>
    <name>muster::BusyLine</name>
    <message>
        <source>Still loading…</source>
        <translation>Wird noch geladen …</translation>
    </message>
</context>
<context>
    <name>muster::ChangeCommand</name>
    <message numerus="yes">
        <source>%1 (%Ln of %2)</source>
        <translation>
            <numerusform>%1 (%Ln von %2)</numerusform>
            <numerusform>%1 (%Ln von %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangeFlow</name>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Es wird ermittelt, was geschehen würde …</translation>
    </message>
    <message>
        <source>Making changes…</source>
        <translation>Änderungen werden ausgeführt …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the new team…</source>
        <translation>In das neue Team verschieben …</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung ausführen</numerusform>
            <numerusform>%Ln Änderungen ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Trotzdem ändern</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>muster::ChartBar</name>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <comment>how they are</comment>
        <translation>
            <numerusform>%1: %Ln Benutzer</numerusform>
            <numerusform>%1: %Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CheckListPopup</name>
    <message>
        <source>Search values of %1</source>
        <translation>Werte von %1 suchen</translation>
    </message>
</context>
<context>
    <name>muster::ChoiceCommand</name>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
</context>
<context>
    <name>muster::ChoiceDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>muster::ChoiceEditor</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Alike for all languages</source>
        <translation>Für alle Sprachen gleich</translation>
    </message>
</context>
<context>
    <name>muster::ChooseValueCommand</name>
    <message>
        <source>Set it for all selected users</source>
        <translation>Für alle ausgewählten Benutzer setzen</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>This workspace has no provider yet: see “Authentication providers” in the settings.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen Anbieter: siehe „Identitätsanbieter“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>This workspace has no classification yet: see “Classification” in the settings.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Einstufung: siehe „Einstufung“ in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Account type of %Ln user(s)</source>
        <translation>
            <numerusform>Kontotyp von %Ln Benutzer</numerusform>
            <numerusform>Kontotyp von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classification of %Ln user(s)</source>
        <translation>
            <numerusform>Einstufung von %Ln Benutzer</numerusform>
            <numerusform>Einstufung von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provider of %Ln user(s)</source>
        <translation>
            <numerusform>Anbieter von %Ln Benutzer</numerusform>
            <numerusform>Anbieter von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer ändern</numerusform>
            <numerusform>%Ln Benutzer ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ColumnChoices</name>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Bedeutung der Spalte „%1“</translation>
    </message>
    <message>
        <source>(left out)</source>
        <comment>column</comment>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>Column %L1</source>
        <translation>Spalte %L1</translation>
    </message>
</context>
<context>
    <name>muster::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tick what is shown. Drag to change the order, or press Alt+Up and Alt+Down.</source>
        <translation>Kreuzen Sie an, was angezeigt wird. Ziehen Sie, um die Reihenfolge zu ändern, oder drücken Sie Alt+Pfeil nach oben und Alt+Pfeil nach unten.</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Diese Spalten anzeigen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Order of “Sort by”</source>
        <translation>Reihenfolge von „Sortieren nach“</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <source>Order of “Then by”</source>
        <translation>Reihenfolge von „Dann nach“</translation>
    </message>
</context>
<context>
    <name>muster::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen …</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Zurück zu den üblichen Spalten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>muster::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do, or whom do you look for?</source>
        <translation>Was möchten Sie tun, oder wen suchen Sie?</translation>
    </message>
    <message>
        <source>Commands, users, groups and projects</source>
        <translation>Befehle, Benutzer, Gruppen und Projekte</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>muster::CompareDialog</name>
    <message>
        <source>Access between two days</source>
        <translation>Zugriff zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>&amp;From the end of</source>
        <translation>&amp;Vom Ende des Tages</translation>
    </message>
    <message>
        <source>&amp;to the end of</source>
        <translation>&amp;bis zum Ende des Tages</translation>
    </message>
    <message>
        <source>What became of access</source>
        <translation>Was aus dem Zugriff wurde</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Choose a first day that is before the second.</source>
        <translation>Wählen Sie einen ersten Tag, der vor dem zweiten liegt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s); the first ones are shown, a file has all of them.</source>
        <translation>
            <numerusform>%Ln Unterschied; die ersten werden gezeigt, eine Datei hat alle.</numerusform>
            <numerusform>%Ln Unterschiede; die ersten werden gezeigt, eine Datei hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access is as it was.</source>
        <translation>Der Zugriff ist, wie er war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>access from %1 to %2</source>
        <translation>Zugriff von %1 bis %2</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-Datei (*.json)</translation>
    </message>
</context>
<context>
    <name>muster::CompareRolesCommand</name>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Show another role beside this one, with the differences</source>
        <translation>Eine andere Rolle daneben zeigen, mit den Unterschieden</translation>
    </message>
    <message>
        <source>Select a role on the page Roles first.</source>
        <translation>Wählen Sie erst auf der Seite Rollen eine Rolle.</translation>
    </message>
    <message>
        <source>Compare with which role?</source>
        <translation>Mit welcher Rolle vergleichen?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>muster::ComputerSettings</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Höhe der Zeilen</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
</context>
<context>
    <name>muster::ConflictBox</name>
    <message>
        <source>Theirs</source>
        <translation>Fremde Fassung</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Ihre behalten</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Fremde Fassung: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihre Fassung: %1</translation>
    </message>
</context>
<context>
    <name>muster::ConnectDialog</name>
    <message>
        <source>Connect to a team’s workspace</source>
        <translation>Mit dem Arbeitsbereich eines Teams verbinden</translation>
    </message>
    <message>
        <source>It is tried while you type. A whole location, postgresql://…, can be pasted as the server.</source>
        <translation>Es wird versucht, während Sie schreiben. Ein ganzer Ort, postgresql://…, kann als Server eingefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Sich&amp;erheit</translation>
    </message>
    <message>
        <source>&amp;Certificate of your authority</source>
        <translation>&amp;Zertifikat der eigenen Stelle</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Die, denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Remember the password on this computer</source>
        <translation>Passwort auf diesem &amp;Rechner merken</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>As safe as possible</source>
        <translation>So sicher wie möglich</translation>
    </message>
    <message>
        <source>Encrypted; certificate and name are checked</source>
        <translation>Verschlüsselt; Zertifikat und Name werden geprüft</translation>
    </message>
    <message>
        <source>Encrypted; the certificate is checked, not the name</source>
        <translation>Verschlüsselt; nur das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>Encrypted; it is not checked who answers</source>
        <translation>Verschlüsselt; nicht geprüft, wer antwortet</translation>
    </message>
    <message>
        <source>Encrypted if the server can; nothing is checked</source>
        <translation>Verschlüsselt, wenn der Server es kann; ungeprüft</translation>
    </message>
    <message>
        <source>Encrypted if the server insists; nothing is checked</source>
        <translation>Verschlüsselt, wenn der Server darauf besteht; ungeprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The server and the database are needed.</source>
        <translation>Server und Datenbank werden gebraucht.</translation>
    </message>
    <message>
        <source>What you pasted cannot be read, and may have a password in it: it is not kept. Fill in the fields.</source>
        <translation>Das Eingefügte ist nicht lesbar und enthält vielleicht ein Passwort: Es wird nicht behalten. Füllen Sie die Felder aus.</translation>
    </message>
    <message>
        <source>Certificate of your authority</source>
        <translation>Zertifikat der eigenen Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
</context>
<context>
    <name>muster::ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It spea&amp;ks</source>
        <translation>Es s&amp;pricht</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Ge&amp;heimnis</translation>
    </message>
    <message>
        <source>Kind of ser&amp;vice</source>
        <translation>Art des &amp;Dienstes</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Only users who</source>
        <translation>N&amp;ur Benutzer, die</translation>
    </message>
    <message>
        <source>All, or a search: domain:example.org</source>
        <translation>Alle, oder eine Suche: domain:example.org</translation>
    </message>
    <message>
        <source>They sign &amp;in by</source>
        <translation>Anme&amp;ldung über</translation>
    </message>
    <message>
        <source>Changed on &amp;both sides</source>
        <translation>Au&amp;f beiden Seiten geändert</translation>
    </message>
    <message>
        <source>&amp;Deleted on one side</source>
        <translation>Auf &amp;einer Seite gelöscht</translation>
    </message>
    <message>
        <source>S&amp;tops at</source>
        <translation>Häl&amp;t an bei</translation>
    </message>
    <message>
        <source>Most deactivations in one run</source>
        <translation>Höchstzahl der Deaktivierungen in einem Lauf</translation>
    </message>
    <message>
        <source> deactivations</source>
        <translation> Deaktivierungen</translation>
    </message>
    <message>
        <source>Most deactivations in one run, of a hundred</source>
        <translation>Höchstzahl der Deaktivierungen in einem Lauf, von hundert</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Look at what it can</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>What the other system can</source>
        <translation>Was das andere System kann</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect another system</source>
        <translation>Anderes System verbinden</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>Token, or password</source>
        <translation>Token oder Passwort</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>As its address says</source>
        <translation>Wie es die Adresse sagt</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>Another connection is called “%1” already.</source>
        <translation>Eine andere Verbindung heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Needs the address and the secret.</source>
        <translation>Braucht die Adresse und das Geheimnis.</translation>
    </message>
    <message>
        <source>Looking at what it can…</source>
        <translation>Es wird geprüft, was es kann …</translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation>Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>Look at what it shows</source>
        <translation>Ansehen, was es zeigt</translation>
    </message>
</context>
<context>
    <name>muster::CopyAddressesCommand</name>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eine Adresse pro Zeile</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied</source>
        <translation>
            <numerusform>%Ln Adresse kopiert</numerusform>
            <numerusform>%Ln Adressen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DayDialog</name>
    <message>
        <source>Look at a day in the past</source>
        <translation>Einen vergangenen Tag ansehen</translation>
    </message>
    <message>
        <source>The window shows the workspace as it was at the end of that day: users, groups, projects, access, roles and the audit trail up to then. Nothing can be changed there.</source>
        <translation>Das Fenster zeigt den Arbeitsbereich, wie er am Ende dieses Tages war: Benutzer, Gruppen, Projekte, Zugriff, Rollen und das Prüfprotokoll bis dahin. Dort lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>muster::DeleteGroupsCommand</name>
    <message>
        <source>Delete group…</source>
        <translation>Gruppe löschen …</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe aus.</translation>
    </message>
    <message>
        <source>This group is built in; it stays.</source>
        <translation>Diese Gruppe ist vordefiniert; sie bleibt.</translation>
    </message>
    <message>
        <source>Delete groups</source>
        <translation>Gruppen löschen</translation>
    </message>
    <message>
        <source>The users stay; they are only no longer together in this group.</source>
        <translation>Die Benutzer bleiben; sie sind nur nicht mehr in dieser Gruppe zusammengefasst.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe löschen</numerusform>
            <numerusform>%Ln Gruppen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DeleteInvitationsCommand</name>
    <message>
        <source>Delete invitation…</source>
        <translation>Einladung löschen …</translation>
    </message>
    <message>
        <source>Select an invitation first.</source>
        <translation>Wählen Sie zuerst eine Einladung aus.</translation>
    </message>
    <message>
        <source>Delete invitations</source>
        <translation>Einladungen löschen</translation>
    </message>
    <message>
        <source>Their links are good for nothing from then on, unless the settings leave them an account without access to the project. Accounts that were made by them stay.</source>
        <translation>Ihre Links gelten von da an nicht mehr, es sei denn, die Einstellungen lassen ihnen ein Konto ohne Zugriff auf das Projekt. Konten, die durch sie entstanden, bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung löschen</numerusform>
            <numerusform>%Ln Einladungen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DeleteRoleCommand</name>
    <message>
        <source>Delete role…</source>
        <translation>Rolle löschen …</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is given in %Ln assignment(s). Which role takes its place?</source>
        <translation>
            <numerusform>„%1“ steht in %Ln Zuweisung. Welche Rolle tritt an ihre Stelle?</numerusform>
            <numerusform>„%1“ steht in %Ln Zuweisungen. Welche Rolle tritt an ihre Stelle?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is held by %Ln user(s). Which role do they get instead?</source>
        <translation>
            <numerusform>%Ln Benutzer hat „%1“. Welche Rolle gilt stattdessen?</numerusform>
            <numerusform>%Ln Benutzer haben „%1“. Welche Rolle erhalten sie stattdessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>mit Lizenz</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Nobody holds “%1”.</source>
        <translation>Niemand hat „%1“.</translation>
    </message>
    <message>
        <source>Whoever holds “%1” gets “%2” instead, and keeps all other roles.</source>
        <translation>Wer „%1“ hat, erhält stattdessen „%2“ und behält alle anderen Rollen.</translation>
    </message>
</context>
<context>
    <name>muster::DeleteUsersCommand</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation>Die ausgewählten Benutzer löschen</translation>
    </message>
    <message>
        <source>This workspace does not allow users to be deleted. Deactivate them instead.</source>
        <translation>Dieser Arbeitsbereich erlaubt es nicht, Benutzer zu löschen. Deaktivieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Only users with a password whose activation is pending may be deleted here. Deactivate the others.</source>
        <translation>Hier dürfen nur Benutzer mit Passwort gelöscht werden, deren Aktivierung aussteht. Deaktivieren Sie die anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)…</source>
        <translation>
            <numerusform>%Ln Benutzer löschen …</numerusform>
            <numerusform>%Ln Benutzer löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Their groups and projects go with them. The audit trail goes on naming them.</source>
        <translation>Ihre Gruppenmitgliedschaften und Projektzuweisungen gehen mit ihnen verloren. Das Prüfprotokoll nennt sie weiterhin.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer löschen</numerusform>
            <numerusform>%Ln Benutzer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their groups and projects go with them. Their names leave the audit trail and history for good, a pseudonym stays. This cannot be taken back.</source>
        <translation>Ihre Gruppen und Projekte gehen mit. Ihre Namen verschwinden endgültig aus Prüfprotokoll und Verlauf, ein Pseudonym bleibt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>muster::DuplicateProjectCommand</name>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Duplicate without assignments…</source>
        <translation>Ohne Zuweisungen duplizieren …</translation>
    </message>
    <message>
        <source>Select one project first.</source>
        <translation>Wählen Sie zuerst ein einziges Projekt aus.</translation>
    </message>
    <message>
        <source>Duplicate project</source>
        <translation>Projekt duplizieren</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Name des neuen Projekts</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Reading assignments…</source>
        <translation>Zuweisungen werden gelesen …</translation>
    </message>
</context>
<context>
    <name>muster::DuplicateRoleCommand</name>
    <message>
        <source>Duplicate role…</source>
        <translation>Rolle duplizieren …</translation>
    </message>
    <message>
        <source>Duplicate role</source>
        <translation>Rolle duplizieren</translation>
    </message>
    <message>
        <source>Name of the new role</source>
        <translation>Name der neuen Rolle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>muster::EditRolesCommand</name>
    <message>
        <source>Edit roles…</source>
        <translation>Rollen bearbeiten …</translation>
    </message>
    <message>
        <source>Choose the workspace roles of the selected users</source>
        <translation>Die Arbeitsbereichsrollen der ausgewählten Benutzer festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Edit roles of %Ln user(s)…</source>
        <translation>
            <numerusform>Rollen von %Ln Benutzer bearbeiten …</numerusform>
            <numerusform>Rollen von %Ln Benutzern bearbeiten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit roles</source>
        <translation>Rollen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Change roles of %Ln user(s)</source>
        <translation>
            <numerusform>Rollen von %Ln Benutzer ändern</numerusform>
            <numerusform>Rollen von %Ln Benutzern ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message numerus="yes">
        <source>Roles of %Ln user(s)</source>
        <translation>
            <numerusform>Rollen von %Ln Benutzer</numerusform>
            <numerusform>Rollen von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden gelesen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EditUserCommand</name>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Open the user&apos;s record</source>
        <translation>Datensatz des Benutzers öffnen</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select one user only. Roles, groups and status can be changed for many at once.</source>
        <translation>Wählen Sie nur einen Benutzer aus. Rollen, Gruppen und Status lassen sich für viele zugleich ändern.</translation>
    </message>
</context>
<context>
    <name>muster::EntriesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>muster::EventPanel</name>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the change set, how many changes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Select one change set</source>
        <translation>Wählen Sie einen Änderungssatz aus</translation>
    </message>
    <message>
        <source>What it changed then stands here.</source>
        <translation>Was er geändert hat, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>muster::ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (.csv)</source>
        <translation>CSV-Datei (.csv)</translation>
    </message>
    <message>
        <source>JSON file (.json)</source>
        <translation>JSON-Datei (.json)</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>&amp;Getrennt durch</translation>
    </message>
    <message>
        <source>With a &amp;byte order mark, for Excel</source>
        <translation>Mit &amp;Byte Order Mark, für Excel</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>The rows with the %Ln column(s) that the table shows.</source>
        <translation>
            <numerusform>Die Zeilen mit der %Ln Spalte, die die Tabelle zeigt.</numerusform>
            <numerusform>Die Zeilen mit den %Ln Spalten, die die Tabelle zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the table finds</source>
        <translation>Alle, die die Tabelle findet</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that are selected</source>
        <translation>
            <numerusform>Die %Ln ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FieldCommand</name>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select a project first.</source>
        <translation>Wählen Sie zuerst ein Projekt aus.</translation>
    </message>
    <message>
        <source>Select a group or user on a project first.</source>
        <translation>Wählen Sie zuerst eine Gruppe oder einen Benutzer in einem Projekt aus.</translation>
    </message>
    <message>
        <source>The user comes to this project through a group; change that.</source>
        <translation>Der Benutzer kommt über eine Gruppe in dieses Projekt; ändern Sie diese.</translation>
    </message>
    <message>
        <source>This workspace sends no mail yet: see “Mail” in the settings.</source>
        <translation>Dieser Arbeitsbereich sendet noch keine E-Mails: siehe „E-Mail“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>Select an invitation first.</source>
        <translation>Wählen Sie zuerst eine Einladung aus.</translation>
    </message>
</context>
<context>
    <name>muster::FieldForm</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Name, address, language, signature and picture belong to the user once the account is active. A setting of the workspace lets administrators correct them.</source>
        <translation>Name, Adresse, Sprache, Signatur und Bild gehören dem Benutzer, sobald das Konto aktiv ist. Eine Einstellung des Arbeitsbereichs lässt Administratoren sie korrigieren.</translation>
    </message>
</context>
<context>
    <name>muster::FieldMerge</name>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>“%1” was changed while it was edited here.</source>
        <translation>„%1“ wurde geändert, während Sie es hier bearbeiteten.</translation>
    </message>
    <message>
        <source>%1 changed “%2” while it was edited here: %3.</source>
        <translation>%1 hat „%2“ geändert, während Sie es hier bearbeiteten: %3.</translation>
    </message>
    <message>
        <source>%1 Theirs: “%2”, yours: “%3”.</source>
        <translation>%1 Fremde Fassung: „%2“, Ihre: „%3“.</translation>
    </message>
    <message>
        <source>Changed by %1, %2. It was: %3</source>
        <translation>Geändert von %1, %2. Vorher: %3</translation>
    </message>
</context>
<context>
    <name>muster::FieldRules</name>
    <message>
        <source>Another rule for a field</source>
        <translation>Andere Regel für ein Feld</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <translation>Regel für „%1“</translation>
    </message>
    <message>
        <source>No rule of its own for “%1”</source>
        <translation>Keine eigene Regel für „%1“</translation>
    </message>
</context>
<context>
    <name>muster::FileSignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Somebody who may administer this workspace has a password: since then, everybody needs one to open it.</source>
        <translation>Jemand, der diesen Arbeitsbereich verwalten darf, hat ein Passwort: Seitdem brauchen alle eines, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Remember the password on this computer</source>
        <translation>Passwort auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>muster::FilterChip</name>
    <message>
        <source>Press Delete to remove this filter</source>
        <translation>Drücken Sie Entf, um diesen Filter zu entfernen</translation>
    </message>
</context>
<context>
    <name>muster::FilterChips</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Einen Filter hinzufügen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the values it is filtered by</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::FixTeamCommand</name>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Nothing that is selected is misconfigured: everybody has a team.</source>
        <translation>Nichts Ausgewähltes ist fehlkonfiguriert: Alle haben ein Team.</translation>
    </message>
    <message>
        <source>Give everybody on the project a team</source>
        <translation>Allen im Projekt ein Team geben</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung ausführen</numerusform>
            <numerusform>%Ln Änderungen ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for teams…</source>
        <translation>Teams werden gesucht …</translation>
    </message>
    <message>
        <source>This gives everybody in the group a team:
%1</source>
        <translation>Damit bekommen alle in der Gruppe ein Team:
%1</translation>
    </message>
</context>
<context>
    <name>muster::FixTeamHint</name>
    <message>
        <source>A click offers to mend it:</source>
        <translation>Ein Klick bietet an, es zu beheben:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FixTeamList</name>
    <message>
        <source>Misconfigured</source>
        <translation>Fehlkonfiguriert</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user, project</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Mend: give %1 a team on %2</source>
        <translation>Beheben: %1 ein Team in %2 geben</translation>
    </message>
    <message>
        <source>Give %1 a team on %2</source>
        <translation>%1 ein Team in %2 geben</translation>
    </message>
    <message>
        <source>Everybody who is on a project has a team there.</source>
        <translation>Alle, die in einem Projekt sind, haben dort ein Team.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Alle %Ln anzeigen</numerusform>
            <numerusform>Alle %Ln anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>muster::FormMerge</name>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and by somebody else. Choose below what is to stand.</source>
        <translation>
            <numerusform>%Ln Feld wurde hier und von jemand anderem geändert. Wählen Sie unten, was gelten soll.</numerusform>
            <numerusform>%Ln Felder wurden hier und von jemand anderem geändert. Wählen Sie unten, was gelten soll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FormMessage</name>
    <message>
        <source>Take all of theirs</source>
        <translation>Alle fremden übernehmen</translation>
    </message>
    <message>
        <source>Keep all of yours</source>
        <translation>Alle eigenen behalten</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Eingegebenes kopieren</translation>
    </message>
</context>
<context>
    <name>muster::FreeSeatCommand</name>
    <message>
        <source>Disable and free the seat…</source>
        <translation>Deaktivieren und Platz freigeben …</translation>
    </message>
    <message>
        <source>Deactivate the selected users and take their licensed roles away</source>
        <translation>Die ausgewählten Benutzer deaktivieren und ihnen die lizenzpflichtigen Rollen wegnehmen</translation>
    </message>
    <message>
        <source>They take no seat: none of their roles is licensed.</source>
        <translation>Sie belegen keinen Platz: Keine ihrer Rollen ist lizenzpflichtig.</translation>
    </message>
    <message numerus="yes">
        <source>Disable and free %Ln seat(s)…</source>
        <translation>
            <numerusform>Deaktivieren und %Ln Platz freigeben …</numerusform>
            <numerusform>Deaktivieren und %Ln Plätze freigeben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile wird gelesen …</numerusform>
            <numerusform>%Ln Zeilen werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable and free the seat</source>
        <translation>Deaktivieren und Platz freigeben</translation>
    </message>
    <message>
        <source>They can no longer sign in, and lose the roles that need a licence. Who would be left without a role becomes %1.</source>
        <translation>Danach ist keine Anmeldung mehr möglich, und die Rollen, die eine Lizenz brauchen, gehen verloren. Wer sonst keine Rolle mehr hätte, wird %1.</translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln seat(s)</source>
        <translation>
            <numerusform>%Ln Platz freigeben</numerusform>
            <numerusform>%Ln Plätze freigeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::GroupTreeModel</name>
    <message>
        <source>Default Group</source>
        <translation>Standardgruppe</translation>
    </message>
    <message>
        <source>Users without a group</source>
        <translation>Benutzer ohne Gruppe</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>vordefiniert</translation>
    </message>
    <message numerus="yes">
        <source>team on %Ln</source>
        <translation>
            <numerusform>Team in %Ln</numerusform>
            <numerusform>Team in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <translation>
            <numerusform>%1, %Ln Mitglied</numerusform>
            <numerusform>%1, %Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On no team on %Ln project(s)</source>
        <translation>
            <numerusform>In %Ln Projekt ohne Team</numerusform>
            <numerusform>In %Ln Projekten ohne Team</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in all</source>
        <comment>members of a group</comment>
        <translation>%1 · %2 insgesamt</translation>
    </message>
</context>
<context>
    <name>muster::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Search groups and members</source>
        <translation>Gruppen und Mitglieder suchen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group puts many users on projects at once.</source>
        <translation>Eine Gruppe bringt viele Benutzer auf einmal in Projekte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>number of groups</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>Die Gruppen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>muster::GroupsTree</name>
    <message>
        <source>Groups and their members</source>
        <translation>Gruppen und ihre Mitglieder</translation>
    </message>
</context>
<context>
    <name>muster::HereButton</name>
    <message numerus="yes">
        <source>%Ln other(s) here</source>
        <translation>
            <numerusform>%Ln andere Person hier</numerusform>
            <numerusform>%Ln andere hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another window, too</source>
        <translation>Auch in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Who else has this workspace open, and what of it</source>
        <translation>Wer diesen Arbeitsbereich auch offen hat und was davon</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>muster::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>muster::ImportDialog</name>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Its first line names the columns: email, first name, last name, role, default group. Nothing is written before you have seen what each row does.</source>
        <translation>Die erste Zeile der Datei benennt die Spalten: E-Mail, Vorname, Nachname, Rolle, Standardgruppe (oder email, first name, last name, role, default group). Es wird nichts geschrieben, bevor Sie gesehen haben, was jede Zeile bewirkt.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Save wrong rows…</source>
        <translation>Falsche Zeilen speichern …</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>users.csv</source>
        <translation>benutzer.csv</translation>
    </message>
    <message>
        <source>%1 wrong.csv</source>
        <translation>%1 falsch.csv</translation>
    </message>
    <message>
        <source>Save wrong rows</source>
        <translation>Falsche Zeilen speichern</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer importieren</numerusform>
            <numerusform>%Ln Benutzer importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the wrong rows in the file, or tick that they are left out.</source>
        <translation>Korrigieren Sie die falschen Zeilen in der Datei oder kreuzen Sie an, dass sie ausgelassen werden.</translation>
    </message>
    <message>
        <source>Choose a CSV file or an .xlsx spreadsheet, or drop one here</source>
        <translation>Wählen Sie eine CSV-Datei oder eine .xlsx-Tabelle oder legen Sie eine hier ab</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
</context>
<context>
    <name>muster::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Unbekannte Rolle</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %L1</source>
        <translation>Spalte %L1</translation>
    </message>
</context>
<context>
    <name>muster::ImportReview</name>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>What each row does</source>
        <translation>Was jede Zeile bewirkt</translation>
    </message>
    <message>
        <source>Columns that are not understood: %1</source>
        <translation>Spalten, die nicht verstanden werden: %1</translation>
    </message>
    <message>
        <source>Groups that are made: %1</source>
        <translation>Gruppen, die angelegt werden: %1</translation>
    </message>
    <message>
        <source>All rows (%L1)</source>
        <translation>Alle Zeilen (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that cannot be imported</source>
        <translation>
            <numerusform>%Ln Zeile auslassen, die nicht importiert werden kann</numerusform>
            <numerusform>%Ln Zeilen auslassen, die nicht importiert werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Encoding of the file: choose another where names look wrong</source>
        <translation>Kodierung der Datei: eine andere wählen, wenn Namen falsch aussehen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), separated by %2</source>
        <translation>
            <numerusform>%1: %Ln Zeile, getrennt durch %2</numerusform>
            <numerusform>%1: %Ln Zeilen, getrennt durch %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This file mixes two encodings, %1 and %2: line %L3 is written otherwise than those before it. Look whether its names are right.</source>
        <translation>Die Datei mischt zwei Kodierungen, %1 und %2: Zeile %L3 ist anders geschrieben als die davor. Prüfen, ob die Namen stimmen.</translation>
    </message>
    <message>
        <source>No column is called “email”. Choose below which one has the addresses.</source>
        <translation>Keine Spalte heißt „email“. Darunter wählen, welche die Adressen enthält.</translation>
    </message>
    <message>
        <source>Sheet of the spreadsheet</source>
        <translation>Blatt der Tabelle</translation>
    </message>
    <message>
        <source>Sheet that is read</source>
        <translation>Blatt, das gelesen wird</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) of the sheet “%2”</source>
        <translation>
            <numerusform>%1: %Ln Zeile des Blatts „%2“</numerusform>
            <numerusform>%1: %Ln Zeilen des Blatts „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something in each of the sheets %1; choose one at the right</source>
        <translation>In jedem der Blätter %1 steht etwas; rechts eines wählen</translation>
    </message>
    <message>
        <source>Full names are divided into first and last name; what comes of it stands beside each row.</source>
        <translation>Volle Namen werden in Vor- und Nachnamen geteilt; was daraus wird, steht bei jeder Zeile.</translation>
    </message>
    <message>
        <source>No column is called “email”: “%1” is taken for it, as there are addresses in it. Look below whether that is right.</source>
        <translation>Keine Spalte heißt „E-Mail“: „%1“ gilt dafür, denn darin stehen Adressen. Unten prüfen, ob das stimmt.</translation>
    </message>
    <message>
        <source>There is no line of headings: columns are taken for what is in them. Look below whether that is right.</source>
        <translation>Es gibt keine Zeile mit Überschriften: Spalten gelten als das, was in ihnen steht. Unten prüfen, ob das stimmt.</translation>
    </message>
    <message>
        <source>Groups that are made</source>
        <translation>Gruppen, die angelegt werden</translation>
    </message>
    <message>
        <source>Columns that are not understood</source>
        <translation>Spalten, die nicht verstanden werden</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln group(s)…</source>
        <translation>
            <numerusform>%Ln Gruppe zeigen …</numerusform>
            <numerusform>Alle %Ln Gruppen zeigen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln column(s)…</source>
        <translation>
            <numerusform>%Ln Spalte zeigen …</numerusform>
            <numerusform>Alle %Ln Spalten zeigen …</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little text to tell the encoding: %1 is a guess. Look whether the names are right, or choose another above.</source>
        <translation>Es gibt zu wenig Text, um die Kodierung zu erkennen: %1 ist geraten. Prüfen, ob die Namen stimmen, oder oben eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>muster::ImportRun</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Zeilen werden geprüft …</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln Benutzer importiert</numerusform>
            <numerusform>%Ln Benutzer importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::InvitationPanel</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Select one invitation</source>
        <translation>Eine Einladung auswählen</translation>
    </message>
    <message>
        <source>What it offers, and what happened to it, then stands here.</source>
        <translation>Was sie anbietet und was mit ihr geschah, steht dann hier.</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>a role on a project</comment>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>Invitation ID: %1</source>
        <translation>Einladungs-ID: %1</translation>
    </message>
</context>
<context>
    <name>muster::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>Einladungen suchen</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Niemand ist eingeladen</translation>
    </message>
    <message>
        <source>Who has no account yet can be invited to a project: they get a mail with a link, and make the account themselves.</source>
        <translation>Wer noch kein Konto hat, kann zu einem Projekt eingeladen werden: mit einer E-Mail, deren Link zum eigenen Konto führt.</translation>
    </message>
    <message>
        <source>The invitations could not be read</source>
        <translation>Die Einladungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invitations</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>invitations</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>invitations</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>invitations</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>invitations</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invitations</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>muster::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Type addresses, or paste them from a mail program: Ann Lee &lt;ann@example.org&gt;</source>
        <translation>Adressen eintippen oder aus einem Mailprogramm einfügen: Ann Lee &lt;ann@example.org&gt;</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project role</source>
        <translation>Projektrolle</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Sprache der E-Mail</translation>
    </message>
    <message>
        <source>Hide who invites</source>
        <translation>Verbergen, wer einlädt</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <source>The mail as it will arrive</source>
        <translation>Die E-Mail, wie sie ankommt</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>No mail goes out yet: set a mail server, a sender and the pages that links lead to in the settings. Who is invited before gets their mail when you send the invitation again.</source>
        <translation>Noch geht keine E-Mail hinaus: Legen Sie in den Einstellungen Mailserver, Absender und die Seiten fest, auf die Links führen. Wer vorher eingeladen wird, bekommt die E-Mail, wenn Sie die Einladung erneut senden.</translation>
    </message>
    <message>
        <source>There is no project yet that somebody could come to. Add one first.</source>
        <translation>Es gibt noch kein Projekt, zu dem jemand kommen könnte. Legen Sie zuerst eines an.</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person einladen</numerusform>
            <numerusform>%Ln Personen einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln user(s) on the project</source>
        <translation>
            <numerusform>%Ln Benutzer in das Projekt aufnehmen</numerusform>
            <numerusform>%Ln Benutzer in das Projekt aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who have an account get the role on the project; it takes effect when they next sign in.</source>
        <translation>
            <numerusform>%Ln Benutzer mit Konto bekommt die Rolle im Projekt; sie gilt ab der nächsten Anmeldung.</numerusform>
            <numerusform>%Ln Benutzer mit Konto bekommen die Rolle im Projekt; sie gilt ab der nächsten Anmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes effect when they next sign in.</source>
        <translation>Sie gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are no addresses: correct them, or take them out.</source>
        <translation>
            <numerusform>%Ln Zeile ist keine Adresse: Berichtigen oder entfernen Sie sie.</numerusform>
            <numerusform>%Ln Zeilen sind keine Adressen: Berichtigen oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Close without inviting</source>
        <translation>Schließen, ohne einzuladen</translation>
    </message>
    <message>
        <source>The addresses that you typed would be lost.</source>
        <translation>Die eingegebenen Adressen gingen verloren.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Choose a project</source>
        <translation>Projekt wählen</translation>
    </message>
    <message numerus="yes">
        <source>The last mail to %Ln of these addresses came back: correct them, or invite all the same.</source>
        <translation>
            <numerusform>Die letzte E-Mail an %Ln dieser Adressen kam zurück: Berichtigen Sie sie, oder laden Sie trotzdem ein.</numerusform>
            <numerusform>Die letzten E-Mails an %Ln dieser Adressen kamen zurück: Berichtigen Sie sie, oder laden Sie trotzdem ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has no account gets a mail with a link, and makes the account themselves. Who has one gets the role, which is theirs when they sign in next.</source>
        <translation>Wer kein Konto hat, bekommt eine E-Mail mit einem Link und legt das Konto selbst an. Wer eines hat, bekommt die Rolle; sie gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Create role binding</source>
        <translation>Rollenbindung anlegen</translation>
    </message>
    <message>
        <source>Who has an account gets the role on the project, which is theirs when they sign in next. Who has none is invited instead.</source>
        <translation>Wer ein Konto hat, bekommt die Rolle im Projekt; sie gilt ab der nächsten Anmeldung. Wer keines hat, wird stattdessen eingeladen.</translation>
    </message>
    <message>
        <source>Close without a role binding</source>
        <translation>Ohne Rollenbindung schließen</translation>
    </message>
</context>
<context>
    <name>muster::InviteesModel</name>
    <message>
        <source>Is invited</source>
        <translation>Wird eingeladen</translation>
    </message>
    <message>
        <source>Has an account: gets the role on the project</source>
        <translation>Hat ein Konto: bekommt die Rolle im Projekt</translation>
    </message>
    <message>
        <source>Is on the project: gets this role</source>
        <translation>Ist im Projekt: bekommt diese Rolle</translation>
    </message>
    <message>
        <source>Is on the project with this role</source>
        <translation>Ist mit dieser Rolle im Projekt</translation>
    </message>
    <message>
        <source>Is no e-mail address</source>
        <translation>Ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Stands there more than once</source>
        <translation>Steht dort mehr als einmal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Is invited already: gets a new link; role and language stay</source>
        <translation>Ist schon eingeladen: bekommt einen neuen Link; Rolle und Sprache bleiben</translation>
    </message>
</context>
<context>
    <name>muster::LeaveDefaultGroupCommand</name>
    <message>
        <source>Take out of the Default Group…</source>
        <translation>Aus der Standardgruppe nehmen …</translation>
    </message>
    <message>
        <source>No automatic access to new projects any more</source>
        <translation>Kein automatischer Zugriff auf neue Projekte mehr</translation>
    </message>
    <message>
        <source>None of the selected users is in the Default Group.</source>
        <translation>Keiner der ausgewählten Benutzer ist in der Standardgruppe.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln user(s) out of the Default Group…</source>
        <translation>
            <numerusform>%Ln Benutzer aus der Standardgruppe nehmen …</numerusform>
            <numerusform>%Ln Benutzer aus der Standardgruppe nehmen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the Default Group</source>
        <translation>Aus der Standardgruppe nehmen</translation>
    </message>
    <message>
        <source>Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to new projects.</source>
        <translation>Das Verlassen entzieht nichts: Der Zugriff auf die vorhandenen Projekte bleibt. Es endet nur der automatische Zugriff auf neue Projekte.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer herausnehmen</numerusform>
            <numerusform>%Ln Benutzer herausnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the access to the projects there are away too</source>
        <translation>Auch den Zugriff auf die vorhandenen Projekte entziehen</translation>
    </message>
</context>
<context>
    <name>muster::LettersDialog</name>
    <message>
        <source>Texts of mails</source>
        <translation>Texte der E-Mails</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Lette&amp;r: subject, a blank line, then what it says</source>
        <translation>B&amp;rief: Betreff, eine Leerzeile, dann der Text</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Ursprünglicher Text</translation>
    </message>
    <message>
        <source>The mail as it will arrive</source>
        <translation>Die E-Mail, wie sie ankommt</translation>
    </message>
    <message>
        <source>Send i&amp;t to</source>
        <translation>Senden &amp;an</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Ausgefüllt werden: %1</translation>
    </message>
    <message>
        <source>This letter is your own.</source>
        <translation>Dieser Text ist Ihr eigener.</translation>
    </message>
    <message>
        <source>This letter is as it was at first.</source>
        <translation>Das ist der ursprüngliche Text.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) cannot be sent as written.</source>
        <translation>
            <numerusform>%Ln Brief kann so, wie er ist, nicht gesendet werden.</numerusform>
            <numerusform>%Ln Briefe können so, wie sie sind, nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test is on its way…</source>
        <translation>Die Testmail ist unterwegs …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>The letters that you wrote would be lost.</source>
        <translation>Die Briefe, die Sie geschrieben haben, gingen verloren.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>muster::LicenceDialog</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Remove licence…</source>
        <translation>Lizenz entfernen …</translation>
    </message>
</context>
<context>
    <name>muster::LicenceForm</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence &amp;key</source>
        <translation>Lizenz&amp;schlüssel</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste the key as it came in the mail; line breaks and blanks do no harm.</source>
        <translation>Fügen Sie den Schlüssel ein, wie er in der Mail steht; Zeilenumbrüche und Leerzeichen schaden nicht.</translation>
    </message>
    <message>
        <source>This licence is installed already.</source>
        <translation>Diese Lizenz ist bereits installiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln Platz, gültig bis %1.</numerusform>
            <numerusform>%Ln Plätze, gültig bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a licence key</source>
        <translation>Lizenzschlüssel öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt *.key)</source>
        <translation>Textdateien (*.txt *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove the licence</source>
        <translation>Lizenz entfernen</translation>
    </message>
    <message>
        <source>Without a licence there is no limit to seats, and no record of how many were bought.</source>
        <translation>Ohne Lizenz gibt es keine Grenze für Plätze, und nirgends steht, wie viele gekauft wurden.</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <translation>Lizenz entfernen</translation>
    </message>
</context>
<context>
    <name>muster::LicensedRoleCommand</name>
    <message>
        <source>Takes a seat</source>
        <translation>Belegt einen Platz</translation>
    </message>
    <message>
        <source>Whoever holds the role takes a seat of the licence</source>
        <translation>Wer die Rolle hat, belegt einen Platz der Lizenz</translation>
    </message>
    <message>
        <source>Take no seat for this role</source>
        <translation>Für diese Rolle keinen Platz belegen</translation>
    </message>
    <message>
        <source>Take a seat for this role</source>
        <translation>Für diese Rolle einen Platz belegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold “%1”. Whoever holds no other licensed role takes a seat no longer.</source>
        <translation>
            <numerusform>%Ln Benutzer hat „%1“. Wer keine andere lizenzpflichtige Rolle hat, belegt keinen Platz mehr.</numerusform>
            <numerusform>%Ln Benutzer haben „%1“. Wer keine andere lizenzpflichtige Rolle hat, belegt keinen Platz mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold “%1”. Each takes a seat, unless another role takes one already.</source>
        <translation>
            <numerusform>%Ln Benutzer hat „%1“ und belegt einen Platz, sofern nicht schon eine andere Rolle einen belegt.</numerusform>
            <numerusform>%Ln Benutzer haben „%1“. Jeder belegt einen Platz, sofern nicht schon eine andere Rolle einen belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
</context>
<context>
    <name>muster::LinkedSettings</name>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Show administrators</source>
        <translation>Administratoren zeigen</translation>
    </message>
    <message>
        <source>How providers are reached</source>
        <translation>Wie Identitätsanbieter erreicht werden</translation>
    </message>
    <message>
        <source>Not set up: your login server is told the name alone.</source>
        <translation>Nicht eingerichtet: Ihr Anmeldeserver erfährt nur den Namen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Lizenz …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>As at first, in each language.</source>
        <translation>In jeder Sprache die ursprünglichen Texte.</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Texte der E-Mails …</translation>
    </message>
</context>
<context>
    <name>muster::ListFilters</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>muster::ListPanel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rows first.</source>
        <translation>Wählen Sie zuerst Zeilen aus.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln row(s) are for a file: use “Export table…”.</source>
        <translation>
            <numerusform>Mehr als %Ln Zeile gehört in eine Datei: nehmen Sie „Tabelle exportieren…“.</numerusform>
            <numerusform>Mehr als %Ln Zeilen gehören in eine Datei: nehmen Sie „Tabelle exportieren…“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LoginCommand</name>
    <message>
        <source>Make a login…</source>
        <translation>Anmeldenamen anlegen …</translation>
    </message>
    <message>
        <source>With it they sign in to the server of this workspace</source>
        <translation>Damit melden sie sich am Server dieses Arbeitsbereichs an</translation>
    </message>
    <message>
        <source>Renew the password of the login…</source>
        <translation>Passwort zum Anmeldenamen erneuern …</translation>
    </message>
    <message>
        <source>The one they have does not let them in any more</source>
        <translation>Das bisherige gilt dann nicht mehr</translation>
    </message>
    <message>
        <source>Drop the login…</source>
        <translation>Anmeldenamen löschen …</translation>
    </message>
    <message>
        <source>They cannot sign in to the server any more; their account stays as it is</source>
        <translation>Sie können sich nicht mehr am Server anmelden; ihr Konto bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer.</translation>
    </message>
    <message>
        <source>Select one user only: each login has a password of its own.</source>
        <translation>Wählen Sie nur einen Benutzer: Zu jedem Anmeldenamen gehört ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>They have a login already: “%1”.</source>
        <translation>Es gibt schon einen Anmeldenamen: „%1“.</translation>
    </message>
    <message>
        <source>They have no login.</source>
        <translation>Es gibt keinen Anmeldenamen.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Make a login for %1</source>
        <translation>Anmeldenamen für %1 anlegen</translation>
    </message>
    <message>
        <source>Name of the login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Make login</source>
        <translation>Anmeldenamen anlegen</translation>
    </message>
    <message>
        <source>With it they sign in to the server. They may do there what their account allows, whatever program they use.</source>
        <translation>Damit melden sie sich am Server an. Dort dürfen sie, was ihr Konto erlaubt, mit welchem Programm auch immer.</translation>
    </message>
    <message>
        <source>Renew the password of “%1”</source>
        <translation>Passwort von „%1“ erneuern</translation>
    </message>
    <message>
        <source>The password that %1 has does not let them in any more. The new one is shown once.</source>
        <translation>Das Passwort, das %1 hat, gilt dann nicht mehr. Das neue wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Renew password</source>
        <translation>Passwort erneuern</translation>
    </message>
    <message>
        <source>Drop the login “%1”</source>
        <translation>Anmeldenamen „%1“ löschen</translation>
    </message>
    <message>
        <source>%1 cannot sign in to the server any more. Their account in this workspace stays as it is.</source>
        <translation>%1 kann sich nicht mehr am Server anmelden. Das Konto in diesem Arbeitsbereich bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Drop login</source>
        <translation>Anmeldenamen löschen</translation>
    </message>
    <message>
        <source>The login “%1” of %2 is gone</source>
        <translation>Der Anmeldename „%1“ von %2 ist gelöscht</translation>
    </message>
    <message>
        <source>The login of %1</source>
        <translation>Der Login von %1</translation>
    </message>
</context>
<context>
    <name>muster::LoginDialog</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>The password is shown this once, and kept nowhere. Hand it over in a safe way.</source>
        <translation>Das Passwort wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Geben Sie es auf sicherem Weg weiter.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. In %n Sekunde wird es aus der Zwischenablage genommen.</numerusform>
            <numerusform>Kopiert. In %n Sekunden wird es aus der Zwischenablage genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::MailPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Search mails</source>
        <translation>E-Mails suchen</translation>
    </message>
    <message>
        <source>No mails yet</source>
        <translation>Noch keine E-Mails</translation>
    </message>
    <message>
        <source>Mails with links to activate an account or to choose another password stand here, from when they are asked for.</source>
        <translation>Hier stehen E-Mails mit Links, um ein Konto zu aktivieren oder ein anderes Passwort zu wählen, sobald sie angefordert sind.</translation>
    </message>
    <message>
        <source>The outbox could not be read</source>
        <translation>Der Postausgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Passwort …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Secret…</source>
        <translation>Geheimnis …</translation>
    </message>
</context>
<context>
    <name>muster::MailTestPanel</name>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What others think of mail from the sender</source>
        <translation>Was andere von E-Mails des Absenders halten</translation>
    </message>
    <message>
        <source>Set a mail server in the settings first.</source>
        <translation>Legen Sie zuerst in den Einstellungen einen Mailserver fest.</translation>
    </message>
    <message>
        <source>To try it, “%1” wants the password of “%2”.</source>
        <translation>Zum Ausprobieren verlangt „%1“ das Passwort von „%2“.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Passwort …</translation>
    </message>
    <message>
        <source>Trying “%1”…</source>
        <translation>„%1“ wird ausprobiert …</translation>
    </message>
    <message>
        <source>“%1” is there.</source>
        <translation>„%1“ ist da.</translation>
    </message>
    <message>
        <source>“%1” lets “%2” in.</source>
        <translation>„%1“ lässt „%2“ ein.</translation>
    </message>
    <message>
        <source>Set the sender&apos;s address in the settings, to see what others think of mail from it.</source>
        <translation>Legen Sie in den Einstellungen die Adresse des Absenders fest, um zu sehen, was andere von E-Mails von dort halten.</translation>
    </message>
    <message>
        <source>Asking DNS what others think of mail from “%1”…</source>
        <translation>Das DNS wird gefragt, was andere von E-Mails von „%1“ halten …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>The record is on the clipboard: publish it where your domain is kept.</source>
        <translation>Der Eintrag ist in der Zwischenablage: Veröffentlichen Sie ihn, wo Ihre Domain verwaltet wird.</translation>
    </message>
</context>
<context>
    <name>muster::MainWindow</name>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>%1 – Muster</source>
        <translation>%1 – Muster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>muster::NamesDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::NamesList</name>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected name (Del)</source>
        <translation>Ausgewählten Namen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>muster::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) · %1</source>
        <translation>
            <numerusform>%Ln Benutzer · %1</numerusform>
            <numerusform>%Ln Benutzer · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::NavigationButton</name>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln erfordert Aufmerksamkeit</numerusform>
            <numerusform>%Ln erfordern Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::NeedCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do, with whom</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>muster::NestGroupsCommand</name>
    <message>
        <source>Put into a group…</source>
        <translation>In eine Gruppe stellen …</translation>
    </message>
    <message>
        <source>Whoever is in the selected groups is in the other one too</source>
        <translation>Wer in den ausgewählten Gruppen ist, ist auch in der anderen</translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation>Wählen Sie zuerst eine Gruppe aus.</translation>
    </message>
    <message>
        <source>This group is built in; it stays.</source>
        <translation>Diese Gruppe ist vordefiniert; sie bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln group(s) into a group</source>
        <translation>
            <numerusform>%Ln Gruppe in eine Gruppe stellen</numerusform>
            <numerusform>%Ln Gruppen in eine Gruppe stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into group</source>
        <translation>In Gruppe stellen</translation>
    </message>
</context>
<context>
    <name>muster::NewUsersModel</name>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>An address stands where the name belongs.</source>
        <translation>Wo der Name hingehört, steht eine Adresse.</translation>
    </message>
    <message>
        <source>This address stands in a row above.</source>
        <translation>Diese Adresse steht schon in einer Zeile darüber.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>“%1”?</source>
        <comment>a name that is no role</comment>
        <translation>„%1“?</translation>
    </message>
</context>
<context>
    <name>muster::NewWorkspaceForm</name>
    <message>
        <source>The organization and a whole e-mail address are needed.</source>
        <translation>Die Organisation und eine vollständige E-Mail-Adresse werden benötigt.</translation>
    </message>
    <message>
        <source>&amp;Organization *</source>
        <translation>&amp;Organisation *</translation>
    </message>
    <message>
        <source>Your &amp;first name</source>
        <translation>Ihr &amp;Vorname</translation>
    </message>
    <message>
        <source>Your &amp;last name</source>
        <translation>Ihr &amp;Nachname</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address *</source>
        <translation>Ihre &amp;E-Mail-Adresse *</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Choose where to &amp;keep it…</source>
        <translation>&amp;Speicherort wählen …</translation>
    </message>
</context>
<context>
    <name>muster::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>muster::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Move the user</source>
        <translation>Benutzer verschieben</translation>
    </message>
</context>
<context>
    <name>muster::OfferedRoleCommand</name>
    <message>
        <source>Offered role</source>
        <translation>Angebotene Rolle</translation>
    </message>
    <message>
        <source>Choose the project role that the invitation offers</source>
        <translation>Die Projektrolle wählen, die die Einladung anbietet</translation>
    </message>
    <message>
        <source>Select an invitation that waits for an answer first.</source>
        <translation>Wählen Sie zuerst eine Einladung aus, die auf Antwort wartet.</translation>
    </message>
    <message>
        <source>Choose the role to offer</source>
        <translation>Angebotene Rolle wählen</translation>
    </message>
    <message>
        <source>Offer role</source>
        <translation>Rolle anbieten</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Alles ist bereits so</translation>
    </message>
</context>
<context>
    <name>muster::OrderLanguageCommand</name>
    <message>
        <source>Order of lists</source>
        <translation>Reihenfolge in Listen</translation>
    </message>
    <message>
        <source>The language in whose order names stand in all lists, for everybody in this workspace</source>
        <translation>Die Sprache, in deren Reihenfolge Namen in allen Listen stehen, für alle in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>In the order of which language do names stand in lists?</source>
        <translation>In der Reihenfolge welcher Sprache stehen Namen in Listen?</translation>
    </message>
    <message>
        <source>Sort lists so</source>
        <translation>Listen so sortieren</translation>
    </message>
    <message>
        <source>Alike for all languages</source>
        <translation>Für alle Sprachen gleich</translation>
    </message>
    <message>
        <source>Lists are sorted alike for all languages</source>
        <translation>Listen sind für alle Sprachen gleich sortiert</translation>
    </message>
    <message>
        <source>Lists are sorted as in “%1”</source>
        <translation>Listen sind sortiert wie in „%1“</translation>
    </message>
</context>
<context>
    <name>muster::OutgoingMail</name>
    <message>
        <source>The password is not remembered: nothing on this computer that keeps passwords answers.</source>
        <translation>Das Passwort wird nicht gemerkt: Nichts auf diesem Computer, das Passwörter verwahrt, antwortet.</translation>
    </message>
    <message>
        <source>This workspace sends no mail yet: set a mail server, a sender and the pages that links lead to in its settings.</source>
        <translation>Dieser Arbeitsbereich sendet noch keine E-Mails: Legen Sie in seinen Einstellungen Mailserver, Absender und die Seiten fest, auf die Links führen.</translation>
    </message>
    <message>
        <source>You may look at mails, but not send them.</source>
        <translation>Sie dürfen E-Mails ansehen, aber nicht senden.</translation>
    </message>
    <message>
        <source>Mails go out by “%1” while this window is open.</source>
        <translation>E-Mails gehen über „%1“ hinaus, solange dieses Fenster offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) could not be sent: see “Mail”.</source>
        <translation>
            <numerusform>%Ln E-Mail konnte nicht gesendet werden: siehe „E-Mail“.</numerusform>
            <numerusform>%Ln E-Mails konnten nicht gesendet werden: siehe „E-Mail“.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send mails, “%1” wants the password of “%2”.</source>
        <translation>Um E-Mails zu senden, verlangt „%1“ das Passwort von „%2“.</translation>
    </message>
    <message>
        <source>To send mails, somebody has to sign in as “%1” at “%2”.</source>
        <translation>Um E-Mails zu senden, muss sich jemand als „%1“ bei „%2“ anmelden.</translation>
    </message>
    <message>
        <source>To send mails, “%1” wants the secret of the client “%2”.</source>
        <translation>Um E-Mails zu senden, verlangt „%1“ das Geheimnis des Clients „%2“.</translation>
    </message>
    <message>
        <source>To send mails, “%1” wants a refresh token of “%2”.</source>
        <translation>Um E-Mails zu senden, verlangt „%1“ ein Aktualisierungstoken von „%2“.</translation>
    </message>
    <message>
        <source>What lasts of the sign-in for mails is not remembered: nothing on this computer that keeps passwords answers.</source>
        <translation>Was von der Anmeldung für E-Mails bleibt, wird nicht gemerkt: Nichts auf diesem Computer, das Passwörter verwahrt, antwortet.</translation>
    </message>
</context>
<context>
    <name>muster::OverviewPage</name>
    <message>
        <source>Users by status</source>
        <translation>Benutzer nach Status</translation>
    </message>
    <message>
        <source>Last login of active users</source>
        <translation>Letzte Anmeldung aktiver Benutzer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>on a project without a team</source>
        <translation>in einem Projekt ohne Team</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>active, never signed in</source>
        <translation>aktiv, nie angemeldet</translation>
    </message>
    <message>
        <source>not signed in for 90 days</source>
        <translation>seit 90 Tagen nicht angemeldet</translation>
    </message>
    <message>
        <source>disabled, but licensed</source>
        <translation>deaktiviert, aber mit Lizenzplatz</translation>
    </message>
    <message>
        <source>active without MFA</source>
        <translation>aktiv ohne MFA</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>ohne Gruppe</translation>
    </message>
    <message>
        <source>pending activation</source>
        <translation>Aktivierung ausstehend</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>seats that could be freed</source>
        <translation>Plätze, die frei werden könnten</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>In der letzten Woche</translation>
    </message>
    <message>
        <source>7 to 30 days ago</source>
        <translation>Vor 7 bis 30 Tagen</translation>
    </message>
    <message>
        <source>30 to 90 days ago</source>
        <translation>Vor 30 bis 90 Tagen</translation>
    </message>
    <message>
        <source>Over 90 days ago</source>
        <translation>Vor über 90 Tagen</translation>
    </message>
    <message>
        <source>invitations about to expire</source>
        <translation>bald ablaufende Einladungen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Resend…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>Free the seats…</source>
        <translation>Plätze freigeben …</translation>
    </message>
    <message>
        <source>Add to group…</source>
        <translation>Zu Gruppe hinzufügen …</translation>
    </message>
    <message>
        <source>mails of this week that may not have arrived</source>
        <translation>E-Mails dieser Woche, die vielleicht nicht ankamen</translation>
    </message>
</context>
<context>
    <name>muster::OwnPasswordCommand</name>
    <message>
        <source>My password…</source>
        <translation>Mein Passwort …</translation>
    </message>
    <message>
        <source>Choose another password for the account that you work as</source>
        <translation>Ein anderes Passwort für das Konto wählen, als das Sie arbeiten</translation>
    </message>
    <message>
        <source>You sign in to the server by your login. Its password is renewed where logins are.</source>
        <translation>Am Server melden Sie sich mit Ihrem Login an. Dessen Passwort wird dort erneuert, wo die Logins sind.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>muster::Pager</name>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>%Ln pro Seite</numerusform>
            <numerusform>%Ln pro Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Zeilen pro Seite</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows on this page, of all rows</comment>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>muster::PermissionsModel</name>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>to be taken away</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a role that permits it</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>muster::PlanDialog</name>
    <message>
        <source>Reason (optional); it is kept in the audit trail</source>
        <translation>Grund (optional); er wird im Prüfprotokoll festgehalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be done</source>
        <translation>
            <numerusform>%Ln wird ausgeführt</numerusform>
            <numerusform>%Ln werden ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change nothing</source>
        <translation>
            <numerusform>%Ln würde nichts ändern</numerusform>
            <numerusform>%Ln würden nichts ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln kann nicht ausgeführt werden</numerusform>
            <numerusform>%Ln können nicht ausgeführt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Access that is lost, changed or gained</source>
        <translation>Zugriff, der verloren geht, sich ändert oder hinzukommt</translation>
    </message>
    <message>
        <source>Make all that can be made</source>
        <translation>Alles ausführen, was möglich ist</translation>
    </message>
    <message>
        <source>Counting who gains or loses access…</source>
        <translation>Es wird gezählt, wer Zugriff erhält oder verliert …</translation>
    </message>
    <message>
        <source>Of those looked at so far: %1</source>
        <translation>Von den bisher geprüften: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not looked at yet</source>
        <translation>
            <numerusform>%Ln noch nicht geprüft</numerusform>
            <numerusform>%Ln noch nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list shows %Ln of them: the first, and one of each sort of the others</source>
        <translation>
            <numerusform>die Liste zeigt %Ln davon: die ersten und je einen von jeder Art der übrigen</numerusform>
            <numerusform>die Liste zeigt %Ln davon: die ersten und je einen von jeder Art der übrigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (needed); it is kept in the audit trail</source>
        <translation>Grund (erforderlich); er wird im Prüfprotokoll festgehalten</translation>
    </message>
</context>
<context>
    <name>muster::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Geht mit: %1</translation>
    </message>
</context>
<context>
    <name>muster::ProjectTreeModel</name>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) with access and without a team</source>
        <translation>
            <numerusform>%Ln Benutzer mit Zugriff und ohne Team</numerusform>
            <numerusform>%Ln Benutzer mit Zugriff und ohne Team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a team</source>
        <translation>
            <numerusform>%Ln ohne Team</numerusform>
            <numerusform>%Ln ohne Team</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and how many members it has</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Has access through %1 and is on no team here</source>
        <translation>Hat Zugriff über %1 und ist hier in keinem Team</translation>
    </message>
    <message>
        <source>Has access and is on no team here</source>
        <translation>Hat Zugriff und ist hier in keinem Team</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Ein Benutzer</translation>
    </message>
</context>
<context>
    <name>muster::ProjectsPage</name>
    <message>
        <source>Project Permissions</source>
        <translation>Projekt­berechtigungen</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add as team</source>
        <translation>Als Team hinzufügen</translation>
    </message>
</context>
<context>
    <name>muster::ProjectsPanel</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Search projects, groups and users</source>
        <translation>Projekte, Gruppen und Benutzer suchen</translation>
    </message>
    <message>
        <source>No project matches</source>
        <translation>Kein Projekt passt</translation>
    </message>
    <message>
        <source>Misconfigured only</source>
        <translation>Nur fehlkonfigurierte</translation>
    </message>
    <message>
        <source>Show archived projects</source>
        <translation>Archivierte Projekte anzeigen</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A project is what people work on. Add one, then put groups and users on it.</source>
        <translation>In einem Projekt arbeiten Menschen zusammen. Fügen Sie eines hinzu und weisen Sie ihm dann Gruppen und Benutzer zu.</translation>
    </message>
    <message>
        <source>Show only the projects that are misconfigured</source>
        <translation>Nur die fehlkonfigurierten Projekte anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln misconfigured</source>
        <translation>
            <numerusform>%Ln fehlkonfiguriert</numerusform>
            <numerusform>%Ln fehlkonfiguriert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln Zuweisung</numerusform>
            <numerusform>%Ln Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are without a team</source>
        <translation>
            <numerusform>%Ln Benutzer ist ohne Team</numerusform>
            <numerusform>%Ln Benutzer sind ohne Team</numerusform>
        </translation>
    </message>
    <message>
        <source>The projects could not be read</source>
        <translation>Die Projekte konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>muster::ProviderDialog</name>
    <message>
        <source>Set up provider</source>
        <translation>Identitätsanbieter einrichten</translation>
    </message>
    <message>
        <source>Kept for your login server, which asks for it by “musterctl access”. No secret belongs here.</source>
        <translation>Für Ihren Anmeldeserver, der mit „musterctl access“ danach fragt. Geheimes gehört nicht hierher.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Identitäts&amp;anbieter</translation>
    </message>
    <message>
        <source>Pr&amp;otocol</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>An&amp;meldeadresse</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Save provider</source>
        <translation>Identitätsanbieter speichern</translation>
    </message>
    <message>
        <source>How “%1” is reached</source>
        <translation>Wie „%1“ erreicht wird</translation>
    </message>
    <message>
        <source>&amp;Directory ID</source>
        <translation>&amp;Verzeichnis-ID</translation>
    </message>
    <message>
        <source>&amp;IdP ID</source>
        <translation>&amp;IdP-ID</translation>
    </message>
    <message>
        <source>Okta &amp;domain</source>
        <translation>Okta-&amp;Domain</translation>
    </message>
    <message>
        <source>Entity &amp;ID</source>
        <translation>Entity-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>A&amp;ussteller</translation>
    </message>
    <message>
        <source>How providers are reached was changed while this was open, so nothing is saved. Cancel, and open it again to see what stands now.</source>
        <translation>Wie Identitätsanbieter erreicht werden, wurde geändert, während dies offen war; deshalb ist nichts gespeichert. Brechen Sie ab und öffnen Sie es erneut, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
        <source>%1 changed how providers are reached while this was open, so nothing is saved. Cancel, and open it again to see what stands now.</source>
        <translation>%1 hat geändert, wie Identitätsanbieter erreicht werden, während dies offen war; deshalb ist nichts gespeichert. Brechen Sie ab und öffnen Sie es erneut, um zu sehen, was jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>muster::RecentCommand</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No workspace has been opened yet.</source>
        <translation>Es wurde noch kein Arbeitsbereich geöffnet.</translation>
    </message>
</context>
<context>
    <name>muster::RecentList</name>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>muster::RemoveFromGroupCommand</name>
    <message>
        <source>Remove from group</source>
        <translation>Aus Gruppe entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from “%1”</source>
        <translation>
            <numerusform>%Ln Benutzer aus „%1“ entfernen</numerusform>
            <numerusform>%Ln Benutzer aus „%1“ entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select users inside a group first.</source>
        <translation>Wählen Sie zuerst Benutzer innerhalb einer Gruppe aus.</translation>
    </message>
    <message>
        <source>Use “Take out of the Default Group” instead: it says what becomes of their access.</source>
        <translation>Verwenden Sie stattdessen „Aus der Standardgruppe nehmen“: Dort steht, was aus dem Zugriff wird.</translation>
    </message>
    <message>
        <source>These users are in no group.</source>
        <translation>Diese Benutzer sind in keiner Gruppe.</translation>
    </message>
</context>
<context>
    <name>muster::RenameCommand</name>
    <message>
        <source>Rename group…</source>
        <translation>Gruppe umbenennen …</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Projekt umbenennen …</translation>
    </message>
    <message>
        <source>Select one project first.</source>
        <translation>Wählen Sie zuerst ein einziges Projekt aus.</translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation>Wählen Sie zuerst eine einzige Gruppe aus.</translation>
    </message>
    <message>
        <source>This group is built in; its name stays.</source>
        <translation>Diese Gruppe ist vordefiniert; ihr Name bleibt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
</context>
<context>
    <name>muster::RenameRoleCommand</name>
    <message>
        <source>Rename role…</source>
        <translation>Rolle umbenennen …</translation>
    </message>
    <message>
        <source>Rename role</source>
        <translation>Rolle umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>muster::RoleCommand</name>
    <message>
        <source>Select a role on the page Roles first.</source>
        <translation>Wählen Sie erst auf der Seite Rollen eine Rolle.</translation>
    </message>
    <message>
        <source>This role is built in and stays as it is. Duplicate it to have one that can be changed.</source>
        <translation>Diese Rolle ist vordefiniert und bleibt, wie sie ist. Duplizieren Sie sie, um eine zu haben, die sich ändern lässt.</translation>
    </message>
</context>
<context>
    <name>muster::RoleList</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1 · uses a licence</source>
        <translation>%1 · belegt einen Lizenzplatz</translation>
    </message>
</context>
<context>
    <name>muster::RoleMatrix</name>
    <message>
        <source>Search permissions</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No role selected</source>
        <translation>Keine Rolle ausgewählt</translation>
    </message>
    <message>
        <source>Select a role to see what it permits.</source>
        <translation>Wählen Sie eine Rolle, um zu sehen, was sie erlaubt.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Vergleichen mit: %1</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>vordefiniert</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>mit Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permission(s)</source>
        <translation>
            <numerusform>%1 von %Ln Berechtigung</numerusform>
            <numerusform>%1 von %Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung speichern</numerusform>
            <numerusform>%Ln Änderungen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a module and what may be done there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Permitted from now on: %1.</source>
        <translation>Von nun an erlaubt: %1.</translation>
    </message>
    <message>
        <source>No longer permitted: %1.</source>
        <translation>Nicht mehr erlaubt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is given in %Ln assignment(s).</source>
        <translation>
            <numerusform>Sie steht in %Ln Zuweisung.</numerusform>
            <numerusform>Sie steht in %Ln Zuweisungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is held by %Ln user(s).</source>
        <translation>
            <numerusform>%Ln Benutzer hat sie.</numerusform>
            <numerusform>%Ln Benutzer haben sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what “%1” permits</source>
        <translation>Ändern, was „%1“ erlaubt</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln assignment(s) on projects</source>
        <translation>
            <numerusform>in %Ln Zuweisung auf einem Projekt</numerusform>
            <numerusform>in %Ln Zuweisungen auf Projekten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RolesDialog</name>
    <message>
        <source>Permissions of several roles add up.</source>
        <translation>Die Berechtigungen mehrerer Rollen addieren sich.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Rollen festlegen</translation>
    </message>
    <message>
        <source>%1 · uses a licence</source>
        <translation>%1 · belegt einen Lizenzplatz</translation>
    </message>
</context>
<context>
    <name>muster::RolesPage</name>
    <message>
        <source>Permissions of the selected role</source>
        <translation>Berechtigungen der ausgewählten Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Search roles and permissions</source>
        <translation>Rollen und Berechtigungen suchen</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Die Rollen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>muster::RowMenuButton</name>
    <message>
        <source>Actions for this row</source>
        <translation>Aktionen für diese Zeile</translation>
    </message>
</context>
<context>
    <name>muster::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>muster::SeatChart</name>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, seats taken</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The licence has %Ln seat(s)</source>
        <translation>
            <numerusform>Die Lizenz hat %Ln Platz</numerusform>
            <numerusform>Die Lizenz hat %Ln Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SeatsLine</name>
    <message>
        <source>%1 %2</source>
        <comment>seats left, seats needed</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>muster::SeatsOverTime</name>
    <message>
        <source>Seats over time</source>
        <translation>Plätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>Seats taken at the end of each month</source>
        <translation>Belegte Plätze am Ende jedes Monats</translation>
    </message>
    <message>
        <source>A line stands here from the second month on.</source>
        <translation>Ab dem zweiten Monat steht hier eine Linie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) taken</source>
        <translation>
            <numerusform>%Ln Platz belegt</numerusform>
            <numerusform>%Ln Plätze belegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SetPasswordCommand</name>
    <message>
        <source>Set password…</source>
        <translation>Passwort setzen …</translation>
    </message>
    <message>
        <source>For who signs in with a password: typed or made up, temporary if you like</source>
        <translation>Für alle, die sich mit Passwort anmelden: eingegeben oder erzeugt, auf Wunsch vorläufig</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select one user only: each has a password of their own.</source>
        <translation>Wählen Sie nur einen Benutzer aus: Jeder hat ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>This user signs in through a provider, which keeps the password.</source>
        <translation>Dieser Benutzer meldet sich über einen Anbieter an, der das Passwort verwahrt.</translation>
    </message>
</context>
<context>
    <name>muster::SetPasswordDialog</name>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>It is kept as a hash that nobody can turn back, and cannot be shown again. Hand it over in a safe way.</source>
        <translation>Es wird nur als Hash verwahrt und nicht noch einmal angezeigt. Übergeben Sie es auf sicherem Weg.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Make one up</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Temporary: it has to be changed at the next sign-in</source>
        <translation>&amp;Vorläufig: Es muss bei der nächsten Anmeldung geändert werden</translation>
    </message>
    <message>
        <source>A password for %1</source>
        <translation>Ein Passwort für %1</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Sehr schwach: sofort erraten</translation>
    </message>
    <message>
        <source>Weak: guessed within minutes</source>
        <translation>Schwach: in Minuten erraten</translation>
    </message>
    <message>
        <source>Fair: guessed within hours</source>
        <translation>Mäßig: in Stunden erraten</translation>
    </message>
    <message>
        <source>Good: takes long to guess</source>
        <translation>Gut: braucht lange zum Erraten</translation>
    </message>
    <message>
        <source>Strong: takes very long to guess</source>
        <translation>Stark: braucht sehr lange zum Erraten</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Ihr eigenes Passwort</translation>
    </message>
    <message>
        <source>You open this workspace with it, and whoever else works here needs one as well from then on: give them theirs. It is kept as a hash that nobody can turn back: forgotten, only another administrator can give you a new one.</source>
        <translation>Damit öffnen Sie diesen Arbeitsbereich, und alle anderen, die hier arbeiten, brauchen von da an auch eines: Geben Sie es ihnen. Es wird als Hash verwahrt, den niemand zurückrechnen kann: Vergessen Sie es, kann Ihnen nur ein anderer Administrator ein neues geben.</translation>
    </message>
</context>
<context>
    <name>muster::SetPictureCommand</name>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>From a PNG or JPEG file; a small square of it is kept</source>
        <translation>Aus einer PNG- oder JPEG-Datei; aufbewahrt wird ein kleines Quadrat davon</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>Select one user only: each has a picture of their own.</source>
        <translation>Wählen Sie nur einen Benutzer aus: Jeder hat sein eigenes Bild.</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>Ein Bild von %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>muster::SetProjectRoleCommand</name>
    <message>
        <source>Project role</source>
        <translation>Projektrolle</translation>
    </message>
    <message>
        <source>Choose the project role</source>
        <translation>Projektrolle auswählen</translation>
    </message>
    <message>
        <source>Select a group or user on a project first.</source>
        <translation>Wählen Sie zuerst eine Gruppe oder einen Benutzer in einem Projekt aus.</translation>
    </message>
    <message>
        <source>Choose a project role</source>
        <translation>Eine Projektrolle auswählen</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>Rolle festlegen</translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation>Alles ist bereits so</translation>
    </message>
</context>
<context>
    <name>muster::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rules for accounts</source>
        <translation>Regeln für Konten</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Classification, lowest first</source>
        <translation>Einstufung, niedrigste zuerst</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Gründe verlangen</translation>
    </message>
    <message>
        <source>Own modules</source>
        <translation>Eigene Module</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
</context>
<context>
    <name>muster::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Groups and users on projects</source>
        <translation>Gruppen und Benutzer in Projekten</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>To the next panel, to the one before</source>
        <translation>Zum nächsten Bereich, zum vorigen</translation>
    </message>
    <message>
        <source>From the search into the rows</source>
        <translation>Von der Suche in die Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Öffnen, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Flick the switch of a cell, tick a filter</source>
        <translation>Den Schalter einer Zelle umlegen, einen Filter ankreuzen</translation>
    </message>
    <message>
        <source>Sort by one more column</source>
        <translation>Nach einer weiteren Spalte sortieren</translation>
    </message>
    <message>
        <source>Shift and a click on its heading</source>
        <translation>Umschalt und ein Klick auf ihre Überschrift</translation>
    </message>
    <message>
        <source>Adding users</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Sie anlegen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Die Zeile entfernen</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü der Auswahl</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
</context>
<context>
    <name>muster::ShowHoldersCommand</name>
    <message>
        <source>Show holders</source>
        <translation>Inhaber zeigen</translation>
    </message>
    <message>
        <source>Show the users who hold this role</source>
        <translation>Die Benutzer zeigen, die diese Rolle haben</translation>
    </message>
    <message>
        <source>Select a role on the page Roles first.</source>
        <translation>Wählen Sie erst auf der Seite Rollen eine Rolle.</translation>
    </message>
    <message>
        <source>This role is given on projects: see Project Permissions.</source>
        <translation>Diese Rolle wird auf Projekten vergeben: siehe Projektberechtigungen.</translation>
    </message>
    <message>
        <source>Nobody holds this role.</source>
        <translation>Niemand hat diese Rolle.</translation>
    </message>
</context>
<context>
    <name>muster::SignInDialog</name>
    <message>
        <source>Sign in to the mail server</source>
        <translation>Am Mailserver anmelden</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of “%1” in a browser, here or elsewhere, sign in as “%2”, and type in the code. Mails go out by that account then, until it is taken back there.</source>
        <translation>Öffnen Sie die Seite von „%1“ in einem Browser, hier oder anderswo, melden Sie sich als „%2“ an, und geben Sie den Code ein. Dann gehen E-Mails über dieses Konto hinaus, bis das dort zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>“%1” is asked for a code.</source>
        <translation>„%1“ wird um einen Code gebeten.</translation>
    </message>
    <message>
        <source>Waits for somebody to sign in. The code is good until %1.</source>
        <translation>Wartet, bis sich jemand anmeldet. Der Code gilt bis %1.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>No browser opens here. Open the page elsewhere.</source>
        <translation>Hier öffnet sich kein Browser. Öffnen Sie die Seite anderswo.</translation>
    </message>
    <message>
        <source>The code is copied. Waits for somebody to sign in.</source>
        <translation>Der Code ist kopiert. Wartet, bis sich jemand anmeldet.</translation>
    </message>
</context>
<context>
    <name>muster::SortHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>muster::StackedState</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Wird noch geladen …</translation>
    </message>
</context>
<context>
    <name>muster::StartPage</name>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Who may sign in, who is in which group, and who works on what.</source>
        <translation>Wer sich anmelden darf, wer in welcher Gruppe ist und wer woran arbeitet.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit Beispieldaten &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>Arbeitsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Connect to a team’s workspace</source>
        <translation>Mit &amp;Server verbinden</translation>
    </message>
</context>
<context>
    <name>muster::SubjectsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Search groups and users</source>
        <translation>Gruppen und Benutzer suchen</translation>
    </message>
    <message>
        <source>No group and no user matches</source>
        <translation>Keine Gruppe und kein Benutzer passt</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group puts many users on a project at once.</source>
        <translation>Eine Gruppe bringt viele Benutzer auf einmal in ein Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: %Ln Benutzer</numerusform>
            <numerusform>%1: %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) without a group</source>
        <translation>
            <numerusform>%Ln Benutzer ohne Gruppe</numerusform>
            <numerusform>%Ln Benutzer ohne Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>Die Gruppen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>muster::SyncPage</name>
    <message>
        <source>No other system is connected</source>
        <translation>Kein anderes System ist verbunden</translation>
    </message>
    <message>
        <source>Keep accounts in step with a SCIM 2.0 service, or read them from an LDAP directory. You see everything that a sync would do before it is done.</source>
        <translation>Gleichen Sie Konten mit einem SCIM-2.0-Dienst ab, oder lesen Sie sie aus einem LDAP-Verzeichnis. Sie sehen alles, was ein Abgleich täte, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>“Look what there is to do” asks the other system and compares. Nothing is written by that.</source>
        <translation>„Nachsehen, was zu tun ist“ fragt das andere System und vergleicht. Geschrieben wird dabei nichts.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Change this connection</source>
        <translation>Diese Verbindung ändern</translation>
    </message>
    <message>
        <source>Remove this connection</source>
        <translation>Diese Verbindung entfernen</translation>
    </message>
    <message>
        <source>Look what there is to do</source>
        <translation>Nachsehen, was zu tun ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) and groups looked at…</source>
        <translation>
            <numerusform>%Ln Benutzer oder Gruppe angesehen …</numerusform>
            <numerusform>%Ln Benutzer und Gruppen angesehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>Secret of “%1”</source>
        <translation>Geheimnis von „%1“</translation>
    </message>
    <message>
        <source>Token, or password</source>
        <translation>Token oder Passwort</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>It goes to “%1” alone, and is kept by what keeps passwords on this computer.</source>
        <translation>Es geht nur an „%1“ und wird von dem verwahrt, was auf diesem Computer Passwörter verwahrt.</translation>
    </message>
    <message>
        <source>Both sides are in step: nothing is to be done.</source>
        <translation>Beide Seiten stimmen überein: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Both sides are in step. “Do it” notes what they have come to by themselves.</source>
        <translation>Beide Seiten stimmen überein. „Ausführen“ vermerkt, was auf beiden von selbst gleich geworden ist.</translation>
    </message>
    <message>
        <source>It ended early: %1 %2</source>
        <translation>Vorzeitig beendet: %1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 What was done here can be undone.</source>
        <translation>%1 Was hier getan wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>To sync, a role of yours has to permit editing integrations.</source>
        <translation>Zum Abgleichen muss eine Ihrer Rollen das Bearbeiten von Integrationen erlauben.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>… and more. “musterctl sync --journal” shows all.</source>
        <translation>… und weitere. „musterctl sync --journal“ zeigt alle.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be asked now; tried again in %Ln second(s)…</source>
        <translation>
            <numerusform>Es kann jetzt nicht gefragt werden; in %Ln Sekunde wieder …</numerusform>
            <numerusform>Es kann jetzt nicht gefragt werden; in %Ln Sekunden wieder …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SyncPlanModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>muster::SyncPlanPanel</name>
    <message>
        <source>What there is to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deactivated or deleted</source>
        <translation>Deaktiviert oder gelöscht</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take what stands here</source>
        <translation>Nehmen, was hier steht</translation>
    </message>
    <message>
        <source>Take what stands there</source>
        <translation>Nehmen, was dort steht</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Something stands in the way: see above.</source>
        <translation>Etwas steht im Weg: siehe oben.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, where policies want one; it is kept in the audit trail</source>
        <translation>Grund, wo Richtlinien einen verlangen; er wird im Prüfprotokoll festgehalten</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>muster::SyncWork</name>
    <message>
        <source>The secret is not remembered: nothing on this computer that keeps passwords answers.</source>
        <translation>Das Geheimnis wird nicht gemerkt: Nichts auf diesem Computer, das Passwörter verwahrt, antwortet.</translation>
    </message>
</context>
<context>
    <name>muster::TeamMove</name>
    <message>
        <source>Move to another team</source>
        <translation>In ein anderes Team verschieben</translation>
    </message>
    <message>
        <source>Everybody is on one team per project. They leave the team on which they are now.</source>
        <translation>Jeder ist in einem Projekt in genau einem Team. Die Benutzer verlassen das Team, in dem sie jetzt sind.</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung ausführen</numerusform>
            <numerusform>%Ln Änderungen ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Es wird ermittelt, was geschehen würde …</translation>
    </message>
    <message>
        <source>Looking for teams…</source>
        <translation>Teams werden gesucht …</translation>
    </message>
    <message>
        <source>Leave only this project</source>
        <translation>Nur dieses Projekt verlassen</translation>
    </message>
</context>
<context>
    <name>muster::TimelineModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>muster::TreeModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TreePanel</name>
    <message>
        <source>Select rows first.</source>
        <translation>Wählen Sie zuerst Zeilen aus.</translation>
    </message>
</context>
<context>
    <name>muster::UnassignCommand</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected groups and users off their projects</source>
        <translation>Die ausgewählten Gruppen und Benutzer aus ihren Projekten entfernen</translation>
    </message>
    <message>
        <source>Select a group or user on a project first.</source>
        <translation>Wählen Sie zuerst eine Gruppe oder einen Benutzer in einem Projekt aus.</translation>
    </message>
    <message>
        <source>The user comes to this project through a group; remove the group, or the user from it.</source>
        <translation>Der Benutzer kommt über eine Gruppe in dieses Projekt; entfernen Sie die Gruppe oder nehmen Sie den Benutzer aus ihr heraus.</translation>
    </message>
</context>
<context>
    <name>muster::UndoCommand</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>You have changed nothing that could be undone.</source>
        <translation>Sie haben nichts geändert, das rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>A change is being made; wait for it.</source>
        <translation>Eine Änderung wird gerade ausgeführt; warten Sie darauf.</translation>
    </message>
</context>
<context>
    <name>muster::UndoEventCommand</name>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Take this change set back</source>
        <translation>Diesen Änderungssatz rückgängig machen</translation>
    </message>
    <message>
        <source>Select a change set on the audit page first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Prüfprotokoll“ einen Änderungssatz aus.</translation>
    </message>
    <message>
        <source>Select one change set only. They are undone one by one.</source>
        <translation>Wählen Sie nur einen Änderungssatz aus. Sie werden einzeln rückgängig gemacht.</translation>
    </message>
    <message>
        <source>By this the workspace was made. It cannot be undone.</source>
        <translation>Hierdurch wurde der Arbeitsbereich angelegt. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>It has been undone already, by change set %1.</source>
        <translation>Es wurde bereits rückgängig gemacht, durch Änderungssatz %1.</translation>
    </message>
    <message>
        <source>This stays: neither a password nor a session that is over comes back.</source>
        <translation>Das bleibt: Weder ein Passwort noch eine beendete Sitzung kommt zurück.</translation>
    </message>
</context>
<context>
    <name>muster::UnknownRoles</name>
    <message>
        <source>Unknown roles</source>
        <translation>Unbekannte Rollen</translation>
    </message>
    <message>
        <source>Choose a role…</source>
        <translation>Rolle auswählen …</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no role (%Ln row(s))</source>
        <translation>
            <numerusform>„%1“ ist keine Rolle (%Ln Zeile)</numerusform>
            <numerusform>„%1“ ist keine Rolle (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · uses a licence</source>
        <translation>%1 · belegt einen Lizenzplatz</translation>
    </message>
</context>
<context>
    <name>muster::UnnestGroupsCommand</name>
    <message>
        <source>Take out of the outer group</source>
        <translation>Aus der äußeren Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take out of “%1”</source>
        <translation>Aus „%1“ nehmen</translation>
    </message>
    <message>
        <source>Select groups inside a group first.</source>
        <translation>Wählen Sie zuerst Gruppen innerhalb einer Gruppe aus.</translation>
    </message>
</context>
<context>
    <name>muster::UserCommand</name>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
</context>
<context>
    <name>muster::UserEditor</name>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>No user is called “%1”, or has that address.</source>
        <translation>Kein Benutzer heißt „%1“ oder hat diese Adresse.</translation>
    </message>
    <message>
        <source>Choose one of the users that were found.</source>
        <translation>Wählen Sie einen der gefundenen Benutzer.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>muster::UserRecord</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>What you changed on “%1” is not saved yet.</source>
        <translation>Ihre Änderungen an „%1“ sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Take out of the Default Group</source>
        <translation>Aus der Standardgruppe nehmen</translation>
    </message>
    <message>
        <source>Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to new projects.</source>
        <translation>Das Verlassen entzieht nichts: Der Zugriff auf die vorhandenen Projekte bleibt. Es endet nur der automatische Zugriff auf neue Projekte.</translation>
    </message>
    <message>
        <source>Take the access to the projects there are away too</source>
        <translation>Auch den Zugriff auf die vorhandenen Projekte entziehen</translation>
    </message>
    <message>
        <source>This user signs in with a password.</source>
        <translation>Dieser Benutzer meldet sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile. Nothing can be saved here any more.</source>
        <translation>„%1“ wurde inzwischen gelöscht. Hier kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 deleted “%2” meanwhile. Nothing can be saved here any more.</source>
        <translation>%1 hat „%2“ inzwischen gelöscht. Hier kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 · login “%2”</source>
        <translation>%1 · Anmeldename „%2“</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>muster::UsersFooter</name>
    <message>
        <source>Show deactivated users</source>
        <translation>Deaktivierte Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Show non-activated users</source>
        <translation>Nicht aktivierte Benutzer anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden)</source>
        <translation>
            <numerusform>(%Ln ausgeblendet)</numerusform>
            <numerusform>(%Ln ausgeblendet)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsersPage</name>
    <message>
        <source>Select users to add to “%1”</source>
        <translation>Benutzer auswählen, um sie zu „%1“ hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) selected for “%1”</source>
        <translation>
            <numerusform>%Ln Benutzer für „%1“ ausgewählt</numerusform>
            <numerusform>%Ln Benutzer für „%1“ ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All selected users are in “%1”</source>
        <translation>Alle ausgewählten Benutzer sind in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added to “%1”</source>
        <translation>
            <numerusform>%Ln Benutzer kann zu „%1“ hinzugefügt werden</numerusform>
            <numerusform>%Ln Benutzer können zu „%1“ hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Users &amp; Groups</source>
        <translation>Benutzer &amp; Gruppen</translation>
    </message>
</context>
<context>
    <name>muster::UsersPanel</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Add people one by one, or import them from a CSV file.</source>
        <translation>Fügen Sie Personen einzeln hinzu oder importieren Sie sie aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>Die Benutzer konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Niemand anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who would match are hidden by the switches below.</source>
        <translation>
            <numerusform>%Ln Benutzer, der passen würde, ist durch die Schalter unten ausgeblendet.</numerusform>
            <numerusform>%Ln Benutzer, die passen würden, sind durch die Schalter unten ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendet</numerusform>
            <numerusform>%Ln ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::VerifyCommand</name>
    <message>
        <source>Verify the audit trail</source>
        <translation>Prüfprotokoll überprüfen</translation>
    </message>
    <message>
        <source>The audit trail is being verified.</source>
        <translation>Das Prüfprotokoll wird bereits überprüft.</translation>
    </message>
    <message>
        <source>Verifying the audit trail…</source>
        <translation>Das Prüfprotokoll wird überprüft …</translation>
    </message>
    <message>
        <source>Check that nobody has changed the audit trail or the tables behind the program’s back</source>
        <translation>Prüfen, dass niemand das Prüfprotokoll oder die Tabellen am Programm vorbei geändert hat</translation>
    </message>
    <message>
        <source>This is the workspace as it was: go back to today to verify it.</source>
        <translation>Das ist der Arbeitsbereich, wie er war: Gehen Sie zu heute zurück, um ihn zu prüfen.</translation>
    </message>
</context>
<context>
    <name>muster::WhoIsHere</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>You, in another window</source>
        <translation>Sie, in einem anderen Fenster</translation>
    </message>
</context>
<context>
    <name>muster::WindowCommand</name>
    <message>
        <source>Add users…</source>
        <translation>Benutzer hinzufügen …</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Personen einladen …</translation>
    </message>
    <message>
        <source>Invite people who have no account to a project</source>
        <translation>Personen ohne Konto zu einem Projekt einladen</translation>
    </message>
</context>
<context>
    <name>muster::WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
