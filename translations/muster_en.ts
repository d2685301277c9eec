<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessText</name>
    <message numerus="yes">
        <source>%Ln user(s) lose access to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln user loses access to %1</numerusform>
            <numerusform>%Ln users lose access to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have other access to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln user has other access to %1</numerusform>
            <numerusform>%Ln users have other access to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) gain access to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln user gains access to %1</numerusform>
            <numerusform>%Ln users gain access to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln access(es) in all)</source>
        <translation>
            <numerusform>%1 (%Ln access in all)</numerusform>
            <numerusform>%1 (%Ln accesses in all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Default Group (%Ln member(s))</source>
        <translation>
            <numerusform>Default Group (%Ln member)</numerusform>
            <numerusform>Default Group (%Ln members)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) of the Default Group</source>
        <translation>
            <numerusform>%Ln project of the Default Group</numerusform>
            <numerusform>%Ln projects of the Default Group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditSheets</name>
    <message numerus="yes">
        <source>%Ln character(s) in all; the end is missing</source>
        <translation>
            <numerusform>%Ln character in all; the end is missing</numerusform>
            <numerusform>%Ln characters in all; the end is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BouncesSubcommand</name>
    <message numerus="yes">
        <source>%Ln mail(s) could not be delivered.</source>
        <translation>
            <numerusform>%Ln mail could not be delivered.</numerusform>
            <numerusform>%Ln mails could not be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) tell of no mail that went out from here, or of one that is known already.</source>
        <translation>
            <numerusform>%Ln report tells of no mail that went out from here, or of one that is known already.</numerusform>
            <numerusform>%Ln reports tell of no mail that went out from here, or of ones that are known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are no report of a mail that could not be delivered.</source>
        <translation>
            <numerusform>%Ln mail is no report of a mail that could not be delivered.</numerusform>
            <numerusform>%Ln mails are no reports of mails that could not be delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>%Ln user added</numerusform>
            <numerusform>%Ln users added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) edited</source>
        <translation>
            <numerusform>%Ln user edited</numerusform>
            <numerusform>%Ln users edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) or address(es) corrected</source>
        <translation>
            <numerusform>%Ln name or address corrected</numerusform>
            <numerusform>%Ln names or addresses corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Account type of %Ln user(s) changed</source>
        <translation>
            <numerusform>Account type of %Ln user changed</numerusform>
            <numerusform>Account type of %Ln users changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roles of %Ln user(s) changed</source>
        <translation>
            <numerusform>Roles of %Ln user changed</numerusform>
            <numerusform>Roles of %Ln users changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) activated</source>
        <translation>
            <numerusform>%Ln user activated</numerusform>
            <numerusform>%Ln users activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deactivated</source>
        <translation>
            <numerusform>%Ln user deactivated</numerusform>
            <numerusform>%Ln users deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) set back to pending activation</source>
        <translation>
            <numerusform>%Ln user set back to pending activation</numerusform>
            <numerusform>%Ln users set back to pending activation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Authentication provider of %Ln user(s) changed</source>
        <translation>
            <numerusform>Authentication provider of %Ln user changed</numerusform>
            <numerusform>Authentication provider of %Ln users changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classification of %Ln user(s) changed</source>
        <translation>
            <numerusform>Classification of %Ln user changed</numerusform>
            <numerusform>Classification of %Ln users changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added to the Default Group</source>
        <translation>
            <numerusform>%Ln user added to the Default Group</numerusform>
            <numerusform>%Ln users added to the Default Group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) removed from the Default Group</source>
        <translation>
            <numerusform>%Ln user removed from the Default Group</numerusform>
            <numerusform>%Ln users removed from the Default Group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access kept from the Default Group taken away from %Ln user(s)</source>
        <translation>
            <numerusform>Access kept from the Default Group taken away from %Ln user</numerusform>
            <numerusform>Access kept from the Default Group taken away from %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) locked</source>
        <translation>
            <numerusform>%Ln user locked</numerusform>
            <numerusform>%Ln users locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) unlocked</source>
        <translation>
            <numerusform>%Ln user unlocked</numerusform>
            <numerusform>%Ln users unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFA of %Ln user(s) set up</source>
        <translation>
            <numerusform>MFA of %Ln user set up</numerusform>
            <numerusform>MFA of %Ln users set up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFA of %Ln user(s) reset</source>
        <translation>
            <numerusform>MFA of %Ln user reset</numerusform>
            <numerusform>MFA of %Ln users reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deleted</source>
        <translation>
            <numerusform>%Ln user deleted</numerusform>
            <numerusform>%Ln users deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) added</source>
        <translation>
            <numerusform>%Ln group added</numerusform>
            <numerusform>%Ln groups added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) renamed</source>
        <translation>
            <numerusform>%Ln group renamed</numerusform>
            <numerusform>%Ln groups renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) deleted</source>
        <translation>
            <numerusform>%Ln group deleted</numerusform>
            <numerusform>%Ln groups deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added to groups</source>
        <translation>
            <numerusform>%Ln user added to groups</numerusform>
            <numerusform>%Ln users added to groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) removed from groups</source>
        <translation>
            <numerusform>%Ln user removed from groups</numerusform>
            <numerusform>%Ln users removed from groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) added</source>
        <translation>
            <numerusform>%Ln project added</numerusform>
            <numerusform>%Ln projects added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) edited</source>
        <translation>
            <numerusform>%Ln project edited</numerusform>
            <numerusform>%Ln projects edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) renamed</source>
        <translation>
            <numerusform>%Ln project renamed</numerusform>
            <numerusform>%Ln projects renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) archived</source>
        <translation>
            <numerusform>%Ln project archived</numerusform>
            <numerusform>%Ln projects archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) brought back from the archive</source>
        <translation>
            <numerusform>%Ln project brought back from the archive</numerusform>
            <numerusform>%Ln projects brought back from the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) deleted</source>
        <translation>
            <numerusform>%Ln project deleted</numerusform>
            <numerusform>%Ln projects deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) added</source>
        <translation>
            <numerusform>%Ln assignment added</numerusform>
            <numerusform>%Ln assignments added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) edited</source>
        <translation>
            <numerusform>%Ln assignment edited</numerusform>
            <numerusform>%Ln assignments edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access of %Ln assignment(s) changed</source>
        <translation>
            <numerusform>Access of %Ln assignment changed</numerusform>
            <numerusform>Access of %Ln assignments changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project role of %Ln assignment(s) changed</source>
        <translation>
            <numerusform>Project role of %Ln assignment changed</numerusform>
            <numerusform>Project role of %Ln assignments changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) made teams</source>
        <translation>
            <numerusform>%Ln assignment made a team</numerusform>
            <numerusform>%Ln assignments made teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) no longer teams</source>
        <translation>
            <numerusform>%Ln assignment no longer a team</numerusform>
            <numerusform>%Ln assignments no longer teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) removed</source>
        <translation>
            <numerusform>%Ln assignment removed</numerusform>
            <numerusform>%Ln assignments removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings changed %Ln time(s)</source>
        <translation>
            <numerusform>Settings changed %Ln time</numerusform>
            <numerusform>Settings changed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) put into groups</source>
        <translation>
            <numerusform>%Ln group put into groups</numerusform>
            <numerusform>%Ln groups put into groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) taken out of groups</source>
        <translation>
            <numerusform>%Ln group taken out of groups</numerusform>
            <numerusform>%Ln groups taken out of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit trail accepted %Ln time(s)</source>
        <translation>
            <numerusform>Audit trail accepted %Ln time</numerusform>
            <numerusform>Audit trail accepted %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) edited</source>
        <translation>
            <numerusform>%Ln role edited</numerusform>
            <numerusform>%Ln roles edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) renamed</source>
        <translation>
            <numerusform>%Ln role renamed</numerusform>
            <numerusform>%Ln roles renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permissions of %Ln role(s) changed</source>
        <translation>
            <numerusform>Permissions of %Ln role changed</numerusform>
            <numerusform>Permissions of %Ln roles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln role(s) take a seat changed</source>
        <translation>
            <numerusform>Whether %Ln role takes a seat changed</numerusform>
            <numerusform>Whether %Ln roles take a seat changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) added</source>
        <translation>
            <numerusform>%Ln role added</numerusform>
            <numerusform>%Ln roles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) deleted</source>
        <translation>
            <numerusform>%Ln role deleted</numerusform>
            <numerusform>%Ln roles deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions of %Ln user(s) ended</source>
        <translation>
            <numerusform>Sessions of %Ln user ended</numerusform>
            <numerusform>Sessions of %Ln users ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mails to %Ln user(s) taken back</source>
        <translation>
            <numerusform>Mail to %Ln user taken back</numerusform>
            <numerusform>Mails to %Ln users taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to activate their accounts go to %Ln user(s)</source>
        <translation>
            <numerusform>A link to activate the account goes to %Ln user</numerusform>
            <numerusform>Links to activate their accounts go to %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to choose another password go to %Ln user(s)</source>
        <translation>
            <numerusform>A link to choose another password goes to %Ln user</numerusform>
            <numerusform>Links to choose another password go to %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) invited</source>
        <translation>
            <numerusform>%Ln person invited</numerusform>
            <numerusform>%Ln people invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) deleted</source>
        <translation>
            <numerusform>%Ln invitation deleted</numerusform>
            <numerusform>%Ln invitations deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) edited</source>
        <translation>
            <numerusform>%Ln invitation edited</numerusform>
            <numerusform>%Ln invitations edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New links go to %Ln person(s)</source>
        <translation>
            <numerusform>A new link goes to %Ln person</numerusform>
            <numerusform>New links go to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) accepted</source>
        <translation>
            <numerusform>%Ln invitation accepted</numerusform>
            <numerusform>%Ln invitations accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) declined</source>
        <translation>
            <numerusform>%Ln invitation declined</numerusform>
            <numerusform>%Ln invitations declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) revoked</source>
        <translation>
            <numerusform>%Ln invitation revoked</numerusform>
            <numerusform>%Ln invitations revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) wait again</source>
        <translation>
            <numerusform>%Ln invitation waits again</numerusform>
            <numerusform>%Ln invitations wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) deactivated, and their roles changed</source>
        <translation>
            <numerusform>%Ln user deactivated, and their roles changed</numerusform>
            <numerusform>%Ln users deactivated, and their roles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passwords of %Ln user(s) set</source>
        <translation>
            <numerusform>Password of %Ln user set</numerusform>
            <numerusform>Passwords of %Ln users set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passwords of %Ln user(s) taken away</source>
        <translation>
            <numerusform>Password of %Ln user taken away</numerusform>
            <numerusform>Passwords of %Ln users taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeErrors</name>
    <message numerus="yes">
        <source>The group “%1” is on %Ln project(s): %2. Take it off first.</source>
        <translation>
            <numerusform>The group “%1” is on %Ln project: %2. Take it off first.</numerusform>
            <numerusform>The group “%1” is on %Ln projects: %2. Take it off first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project “%1” still has %Ln assignment(s). Remove them first, or archive the project.</source>
        <translation>
            <numerusform>The project “%1” still has %Ln assignment. Remove it first, or archive the project.</numerusform>
            <numerusform>The project “%1” still has %Ln assignments. Remove them first, or archive the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is held by %Ln user(s). Choose which role they get instead.</source>
        <translation>
            <numerusform>The role “%1” is held by %Ln user. Choose which role they get instead.</numerusform>
            <numerusform>The role “%1” is held by %Ln users. Choose which role they get instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is given in %Ln assignment(s) on projects. Choose which role takes its place.</source>
        <translation>
            <numerusform>The role “%1” is given in %Ln assignment on a project. Choose which role takes its place.</numerusform>
            <numerusform>The role “%1” is given in %Ln assignments on projects. Choose which role takes its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role “%1” is offered in %Ln invitation(s). Choose which role takes its place.</source>
        <translation>
            <numerusform>The role “%1” is offered in %Ln invitation. Choose which role takes its place.</numerusform>
            <numerusform>The role “%1” is offered in %Ln invitations. Choose which role takes its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) sign in by “%1”, so it stays in the list. Give them another provider first.</source>
        <translation>
            <numerusform>%Ln user signs in by “%1”, so it stays in the list. Give them another provider first.</numerusform>
            <numerusform>%Ln users sign in by “%1”, so it stays in the list. Give them another provider first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are classified as “%1”, so it stays in the list. Classify them otherwise first.</source>
        <translation>
            <numerusform>%Ln user is classified as “%1”, so it stays in the list. Classify them otherwise first.</numerusform>
            <numerusform>%Ln users are classified as “%1”, so it stays in the list. Classify them otherwise first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message numerus="yes">
        <source>Add %Ln user(s)</source>
        <translation>
            <numerusform>Add %Ln user</numerusform>
            <numerusform>Add %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln assignment(s)</source>
        <translation>
            <numerusform>Add %Ln assignment</numerusform>
            <numerusform>Add %Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln group(s)</source>
        <translation>
            <numerusform>Add %Ln group</numerusform>
            <numerusform>Add %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln change made</numerusform>
            <numerusform>%Ln changes made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) changed</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1 of %Ln user changed</numerusform>
            <numerusform>%1 of %Ln users changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareSubcommand</name>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopySubcommand</name>
    <message numerus="yes">
        <source>“%1” is ready: %n row(s), compared with “%2” one by one; event %3 is the last, and the head is %4.</source>
        <translation>
            <numerusform>“%1” is ready: %n row, compared with “%2”; event %3 is the last, and the head is %4.</numerusform>
            <numerusform>“%1” is ready: %n rows, compared with “%2” one by one; event %3 is the last, and the head is %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryReportText</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have no address, and are left out.</source>
        <translation>
            <numerusform>%Ln user has no address, and is left out.</numerusform>
            <numerusform>%Ln users have no address, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) do not say who is in them.</source>
        <translation>
            <numerusform>%Ln group does not say who is in it.</numerusform>
            <numerusform>%Ln groups do not say who is in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSubcommand</name>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultLines</name>
    <message numerus="yes">
        <source>%1 (%n row(s): %2)</source>
        <comment>sentence, lines</comment>
        <translation>
            <numerusform>%1 (%n row: %2)</numerusform>
            <numerusform>%1 (%n rows: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s): %2 …)</source>
        <comment>sentence, the first lines</comment>
        <translation>
            <numerusform>%1 (%n row: %2 …)</numerusform>
            <numerusform>%1 (%n rows: %2 …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s), for other reasons.</source>
        <translation>
            <numerusform>%Ln more row, for another reason.</numerusform>
            <numerusform>%Ln more rows, for other reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldActions</name>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>Activate %Ln user</numerusform>
            <numerusform>Activate %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)…</source>
        <translation>
            <numerusform>Deactivate %Ln user…</numerusform>
            <numerusform>Deactivate %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>Deactivate %Ln user</numerusform>
            <numerusform>Deactivate %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %Ln user(s)</source>
        <translation>
            <numerusform>Unlock %Ln user</numerusform>
            <numerusform>Unlock %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln user(s) in the Default Group</source>
        <translation>
            <numerusform>Put %Ln user in the Default Group</numerusform>
            <numerusform>Put %Ln users in the Default Group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End sessions of %Ln user(s)…</source>
        <translation>
            <numerusform>End sessions of %Ln user…</numerusform>
            <numerusform>End sessions of %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End sessions of %Ln user(s)</source>
        <translation>
            <numerusform>End sessions of %Ln user</numerusform>
            <numerusform>End sessions of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset MFA of %Ln user(s)…</source>
        <translation>
            <numerusform>Reset MFA of %Ln user…</numerusform>
            <numerusform>Reset MFA of %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset MFA of %Ln user(s)</source>
        <translation>
            <numerusform>Reset MFA of %Ln user</numerusform>
            <numerusform>Reset MFA of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the pictures of %Ln user(s) away</source>
        <translation>
            <numerusform>Take the picture of %Ln user away</numerusform>
            <numerusform>Take the pictures of %Ln users away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset passwords of %Ln user(s)…</source>
        <translation>
            <numerusform>Reset password of %Ln user…</numerusform>
            <numerusform>Reset passwords of %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail %Ln user(s) a link</source>
        <translation>
            <numerusform>Mail %Ln user a link</numerusform>
            <numerusform>Mail %Ln users a link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend activation to %Ln user(s)…</source>
        <translation>
            <numerusform>Resend activation to %Ln user…</numerusform>
            <numerusform>Resend activation to %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln invitation(s)…</source>
        <translation>
            <numerusform>Resend %Ln invitation…</numerusform>
            <numerusform>Resend %Ln invitations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %Ln invitation(s)</source>
        <translation>
            <numerusform>Resend %Ln invitation</numerusform>
            <numerusform>Resend %Ln invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)…</source>
        <translation>
            <numerusform>Revoke %Ln invitation…</numerusform>
            <numerusform>Revoke %Ln invitations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)</source>
        <translation>
            <numerusform>Revoke %Ln invitation</numerusform>
            <numerusform>Revoke %Ln invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowWriting</name>
    <message numerus="yes">
        <source>%Ln row(s) saved in “%1”</source>
        <translation>
            <numerusform>%Ln row saved in “%1”</numerusform>
            <numerusform>%Ln rows saved in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 as they are, %4 waiting for a role, %5 wrong.</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 as they are, %4 waiting for a role, %5 wrong.</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 as they are, %4 waiting for a role, %5 wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) would be added: %1.</source>
        <translation>
            <numerusform>%n group would be added: %1.</numerusform>
            <numerusform>%n groups would be added: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSubcommand</name>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nothing was. Correct them, choose roles with --map-role, or leave them out with --skip-wrong.</source>
        <translation>
            <numerusform>%n row cannot be imported, so nothing was. Correct it, choose a role with --map-role, or leave it out with --skip-wrong.</numerusform>
            <numerusform>%n rows cannot be imported, so nothing was. Correct them, choose roles with --map-role, or leave them out with --skip-wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) and group(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%Ln user or group</numerusform>
            <numerusform>%Ln users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln project(s)</source>
        <comment>a change of access</comment>
        <translation>
            <numerusform>%1 on %Ln project</numerusform>
            <numerusform>%1 on %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added to %Ln group(s)</source>
        <translation>
            <numerusform>%1 added to %Ln group</numerusform>
            <numerusform>%1 added to %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed from %Ln group(s)</source>
        <translation>
            <numerusform>%1 removed from %Ln group</numerusform>
            <numerusform>%1 removed from %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put into %Ln group(s)</source>
        <translation>
            <numerusform>%1 put into %Ln group</numerusform>
            <numerusform>%1 put into %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 taken out of %Ln group(s)</source>
        <translation>
            <numerusform>%1 taken out of %Ln group</numerusform>
            <numerusform>%1 taken out of %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put on %Ln project(s)</source>
        <translation>
            <numerusform>%1 put on %Ln project</numerusform>
            <numerusform>%1 put on %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 taken off %Ln project(s)</source>
        <translation>
            <numerusform>%1 taken off %Ln project</numerusform>
            <numerusform>%1 taken off %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceErrors</name>
    <message numerus="yes">
        <source>%1 of %Ln seat(s) are taken</source>
        <translation>
            <numerusform>%1 of %Ln seat are taken</numerusform>
            <numerusform>%1 of %Ln seats are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are needed</source>
        <translation>
            <numerusform>%Ln more is needed</numerusform>
            <numerusform>%Ln more are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are needed, and none can be taken: %1. Install a licence that is valid here.</source>
        <translation>
            <numerusform>%Ln seat is needed, and none can be taken: %1. Install a licence that is valid here.</numerusform>
            <numerusform>%Ln seats are needed, and none can be taken: %1. Install a licence that is valid here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This licence has %Ln seat(s), and %1 are taken. Free some first, by taking licensed roles away.</source>
        <translation>
            <numerusform>This licence has %Ln seat, and %1 are taken. Free some first, by taking licensed roles away.</numerusform>
            <numerusform>This licence has %Ln seats, and %1 are taken. Free some first, by taking licensed roles away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message numerus="yes">
        <source>A letter has %Ln character(s) at most.</source>
        <translation>
            <numerusform>A letter has %Ln character at most.</numerusform>
            <numerusform>A letter has %Ln characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, and how many are not said</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordErrors</name>
    <message numerus="yes">
        <source>The password is too short. It needs at least %Ln character(s).</source>
        <translation>
            <numerusform>The password is too short. It needs at least %Ln character.</numerusform>
            <numerusform>The password is too short. It needs at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long. It may have %Ln byte(s).</source>
        <translation>
            <numerusform>The password is too long. It may have %Ln byte.</numerusform>
            <numerusform>The password is too long. It may have %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n change(s) would be made.</source>
        <translation>
            <numerusform>%n change would be made.</numerusform>
            <numerusform>%n changes would be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change nothing.</source>
        <translation>
            <numerusform>%n would change nothing.</numerusform>
            <numerusform>%n would change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused:</source>
        <translation>
            <numerusform>%n would be refused:</numerusform>
            <numerusform>%n would be refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would go along:</source>
        <translation>
            <numerusform>%n change would go along:</numerusform>
            <numerusform>%n changes would go along:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; --json lists them.</source>
        <translation>
            <numerusform>  and %n more; --json lists them.</numerusform>
            <numerusform>  and %n more; --json lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused and left out:</source>
        <translation>
            <numerusform>%n change was refused and left out:</numerusform>
            <numerusform>%n changes were refused and left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation>
            <numerusform>%1, about %n second left</numerusform>
            <numerusform>%1, about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedText</name>
    <message numerus="yes">
        <source>The last mail to %Ln of these addresses came back. Correct the address first, or send it there all the same:</source>
        <translation>
            <numerusform>The last mail to %Ln of these addresses came back. Correct the address first, or send it there all the same:</numerusform>
            <numerusform>The last mail to %Ln of these addresses came back. Correct the address first, or send it there all the same:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleErrors</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing event %1 takes %Ln later change(s) along: %2. Look at them before you go on.</source>
        <translation>
            <numerusform>Undoing event %1 takes %Ln later change along: %2. Look at it before you go on.</numerusform>
            <numerusform>Undoing event %1 takes %Ln later changes along: %2. Look at them before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleSubcommand</name>
    <message numerus="yes">
        <source>“%1” is ready, with %n user(s).</source>
        <translation>
            <numerusform>“%1” is ready, with %n user.</numerusform>
            <numerusform>“%1” is ready, with %n users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScimReportText</name>
    <message numerus="yes">
        <source>It says that it has %Ln user(s).</source>
        <translation>
            <numerusform>It says that it has %Ln user.</numerusform>
            <numerusform>It says that it has %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups: %Ln.</source>
        <translation>
            <numerusform>Groups: %Ln.</numerusform>
            <numerusform>Groups: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatText</name>
    <message numerus="yes">
        <source>%Ln of %1 seat(s) are left.</source>
        <translation>
            <numerusform>%Ln of %1 seats is left.</numerusform>
            <numerusform>%Ln of %1 seats are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are needed.</source>
        <translation>
            <numerusform>%Ln is needed.</numerusform>
            <numerusform>%Ln are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) for “%1” until %2, serial %3</source>
        <translation>
            <numerusform>%Ln seat for “%1” until %2, serial %3</numerusform>
            <numerusform>%Ln seats for “%1” until %2, serial %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No licence is installed: there is no limit. %Ln seat(s) are taken.</source>
        <translation>
            <numerusform>No licence is installed: there is no limit. %Ln seat is taken.</numerusform>
            <numerusform>No licence is installed: there is no limit. %Ln seats are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are taken.</source>
        <translation>
            <numerusform>%Ln seat is taken.</numerusform>
            <numerusform>%Ln seats are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSubcommand</name>
    <message numerus="yes">
        <source>%Ln mail(s) sent.</source>
        <translation>
            <numerusform>%Ln mail sent.</numerusform>
            <numerusform>%Ln mails sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) will be tried again later.</source>
        <translation>
            <numerusform>%Ln mail will be tried again later.</numerusform>
            <numerusform>%Ln mails will be tried again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln mail(s) nobody knows whether they arrived: the connection was lost before the server answered. See “musterctl list mails --query state:perhaps”.</source>
        <translation>
            <numerusform>Of %Ln mail nobody knows whether it arrived: the connection was lost before the server answered. See “musterctl list mails --query state:perhaps”.</numerusform>
            <numerusform>Of %Ln mails nobody knows whether they arrived: the connection was lost before the server answered. See “musterctl list mails --query state:perhaps”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) could not be sent. See “musterctl list mails --query state:failed”.</source>
        <translation>
            <numerusform>%Ln mail could not be sent. See “musterctl list mails --query state:failed”.</numerusform>
            <numerusform>%Ln mails could not be sent. See “musterctl list mails --query state:failed”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next mail may go in %Ln second(s).</source>
        <translation>
            <numerusform>The next mail may go in %Ln second.</numerusform>
            <numerusform>The next mail may go in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next mail may go in %Ln minute(s).</source>
        <translation>
            <numerusform>The next mail may go in %Ln minute.</numerusform>
            <numerusform>The next mail may go in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderText</name>
    <message numerus="yes">
        <source>The SPF record leads to more than %Ln questions to DNS (at “%1” of “%2”), so it counts for nothing at many servers. Take out what is not used any more, or name addresses (ip4:, ip6:) instead of names.</source>
        <translation>
            <numerusform>The SPF record leads to more than %Ln questions to DNS (at “%1” of “%2”), so it counts for nothing at many servers. Take out what is not used any more, or name addresses (ip4:, ip6:) instead of names.</numerusform>
            <numerusform>The SPF record leads to more than %Ln questions to DNS (at “%1” of “%2”), so it counts for nothing at many servers. Take out what is not used any more, or name addresses (ip4:, ip6:) instead of names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” in the SPF record of “%2” stands for more than %Ln servers, so it counts for nothing. Name their addresses (ip4:, ip6:) instead.</source>
        <translation>
            <numerusform>“%1” in the SPF record of “%2” stands for more than %Ln servers, so it counts for nothing. Name their addresses (ip4:, ip6:) instead.</numerusform>
            <numerusform>“%1” in the SPF record of “%2” stands for more than %Ln servers, so it counts for nothing. Name their addresses (ip4:, ip6:) instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key of “%1” has %Ln bits, which counts for nothing any more. Have one of 2048 bits made, and publish that.</source>
        <translation>
            <numerusform>The key of “%1” has %Ln bits, which counts for nothing any more. Have one of 2048 bits made, and publish that.</numerusform>
            <numerusform>The key of “%1” has %Ln bits, which counts for nothing any more. Have one of 2048 bits made, and publish that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is done to %Ln per cent of it.</source>
        <translation>
            <numerusform>That is done to %Ln per cent of it.</numerusform>
            <numerusform>That is done to %Ln per cent of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigninsSubcommand</name>
    <message numerus="yes">
        <source>%Ln line(s) taken in</source>
        <translation>
            <numerusform>%Ln line taken in</numerusform>
            <numerusform>%Ln lines taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) locked</source>
        <translation>
            <numerusform>%Ln user locked</numerusform>
            <numerusform>%Ln users locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) became active by a first sign-in.</source>
        <translation>
            <numerusform>%Ln account became active by a first sign-in.</numerusform>
            <numerusform>%Ln accounts became active by a first sign-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSubcommand</name>
    <message numerus="yes">
        <source>… and %Ln more. --json shows all.</source>
        <translation>
            <numerusform>… and %Ln more. --json shows all.</numerusform>
            <numerusform>… and %Ln more. --json shows all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for somebody to decide. See “musterctl sync --plan”.</source>
        <translation>
            <numerusform>%Ln waits for somebody to decide. See “musterctl sync --plan”.</numerusform>
            <numerusform>%Ln wait for somebody to decide. See “musterctl sync --plan”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be asked now. It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>“%1” cannot be asked now. It is tried again in %Ln second.</numerusform>
            <numerusform>“%1” cannot be asked now. It is tried again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln account(s) here would be deactivated or deleted</source>
        <translation>
            <numerusform>%Ln account here would be deactivated or deleted</numerusform>
            <numerusform>%Ln accounts here would be deactivated or deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) there would be deactivated or deleted</source>
        <translation>
            <numerusform>%Ln account there would be deactivated or deleted</numerusform>
            <numerusform>%Ln accounts there would be deactivated or deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) more</source>
        <translation>
            <numerusform>%Ln member more</numerusform>
            <numerusform>%Ln members more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) less</source>
        <translation>
            <numerusform>%Ln member less</numerusform>
            <numerusform>%Ln members less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created here</source>
        <translation>
            <numerusform>%Ln created here</numerusform>
            <numerusform>%Ln created here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created there</source>
        <translation>
            <numerusform>%Ln created there</numerusform>
            <numerusform>%Ln created there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed here</source>
        <translation>
            <numerusform>%Ln changed here</numerusform>
            <numerusform>%Ln changed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln changed there</numerusform>
            <numerusform>%Ln changed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated here</source>
        <translation>
            <numerusform>%Ln deactivated here</numerusform>
            <numerusform>%Ln deactivated here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated there</source>
        <translation>
            <numerusform>%Ln deactivated there</numerusform>
            <numerusform>%Ln deactivated there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln deleted here</numerusform>
            <numerusform>%Ln deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln deleted there</numerusform>
            <numerusform>%Ln deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked</source>
        <translation>
            <numerusform>%Ln linked</numerusform>
            <numerusform>%Ln linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be decided</source>
        <translation>
            <numerusform>%Ln to be decided</numerusform>
            <numerusform>%Ln to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the workspace</source>
        <translation>
            <numerusform>%Ln refused by the workspace</numerusform>
            <numerusform>%Ln refused by the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in step</source>
        <translation>
            <numerusform>%Ln in step</numerusform>
            <numerusform>%Ln in step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done here</source>
        <translation>
            <numerusform>%Ln done here</numerusform>
            <numerusform>%Ln done here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done there</source>
        <translation>
            <numerusform>%Ln done there</numerusform>
            <numerusform>%Ln done there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed there</source>
        <translation>
            <numerusform>%Ln failed there</numerusform>
            <numerusform>%Ln failed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left for the next run</source>
        <translation>
            <numerusform>%Ln left for the next run</numerusform>
            <numerusform>%Ln left for the next run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) here would be active again</source>
        <translation>
            <numerusform>%Ln account here would be active again</numerusform>
            <numerusform>%Ln accounts here would be active again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) there would be active again</source>
        <translation>
            <numerusform>%Ln account there would be active again</numerusform>
            <numerusform>%Ln accounts there would be active again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) here would be deleted</source>
        <translation>
            <numerusform>%Ln group here would be deleted</numerusform>
            <numerusform>%Ln groups here would be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) there would be deleted</source>
        <translation>
            <numerusform>%Ln group there would be deleted</numerusform>
            <numerusform>%Ln groups there would be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of the listing can be used: %Ln of it has no ID, or one that cannot be asked for. Ask whoever runs the other system; who did not come is not gone.</source>
        <translation>
            <numerusform>Not all of the listing can be used: %Ln of it has no ID, or one that cannot be asked for. Ask whoever runs the other system; who did not come is not gone.</numerusform>
            <numerusform>Not all of the listing can be used: %Ln of it have no ID, or one that cannot be asked for. Ask whoever runs the other system; who did not come is not gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message numerus="yes">
        <source>On no team on %Ln project(s)</source>
        <translation>
            <numerusform>On no team on %Ln project</numerusform>
            <numerusform>On no team on %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) with access and without a team</source>
        <translation>
            <numerusform>%Ln user with access and without a team</numerusform>
            <numerusform>%Ln users with access and without a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message numerus="yes">
        <source>%Ln more difference(s) like these were found.</source>
        <translation>
            <numerusform>%Ln more difference like these was found.</numerusform>
            <numerusform>%Ln more differences like these were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %Ln event(s), head %1.</source>
        <translation>
            <numerusform>The audit trail is whole: %Ln event, head %1.</numerusform>
            <numerusform>The audit trail is whole: %Ln events, head %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables are what it says (%Ln row(s) compared).</source>
        <translation>
            <numerusform>The tables are what it says (%Ln row compared).</numerusform>
            <numerusform>The tables are what it says (%Ln rows compared).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has the %Ln head(s) from elsewhere.</source>
        <translation>
            <numerusform>It has the %Ln head from elsewhere.</numerusform>
            <numerusform>It has the %Ln heads from elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) that were different once look the same as an older one by now: %1. Rename them; until then they are found by their IDs.</source>
        <translation>
            <numerusform>%Ln name that was different once looks the same as an older one by now: %1. Rename it; until then it is found by its ID.</numerusform>
            <numerusform>%Ln names that were different once look the same as older ones by now: %1. Rename them; until then they are found by their IDs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithSelected</name>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Reading %Ln row…</numerusform>
            <numerusform>Reading %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AccessPage</name>
    <message numerus="yes">
        <source>%Ln way(s)</source>
        <translation>
            <numerusform>%Ln way</numerusform>
            <numerusform>%Ln ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AddToGroupCommand</name>
    <message numerus="yes">
        <source>Add %Ln user(s) to “%1”</source>
        <translation>
            <numerusform>Add %Ln user to “%1”</numerusform>
            <numerusform>Add %Ln users to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to a group</source>
        <translation>
            <numerusform>Add %Ln user to a group</numerusform>
            <numerusform>Add %Ln users to a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AddUsersDialog</name>
    <message numerus="yes">
        <source>Create %Ln user(s)</source>
        <translation>
            <numerusform>Create %Ln user</numerusform>
            <numerusform>Create %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) added</source>
        <translation>
            <numerusform>%Ln user added</numerusform>
            <numerusform>%Ln users added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) that you typed would be lost.</source>
        <translation>
            <numerusform>%Ln user that you typed would be lost.</numerusform>
            <numerusform>%Ln users that you typed would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AssignToProjectCommand</name>
    <message numerus="yes">
        <source>Assign %Ln group(s) to a project</source>
        <translation>
            <numerusform>Assign %Ln group to a project</numerusform>
            <numerusform>Assign %Ln groups to a project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::AuditPage</name>
    <message numerus="yes">
        <source>%Ln change set(s)</source>
        <translation>
            <numerusform>%Ln change set</numerusform>
            <numerusform>%Ln change sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Banner</name>
    <message numerus="yes">
        <source>%Ln user(s) have access to a project and no team there.</source>
        <translation>
            <numerusform>%Ln user has access to a project and no team there.</numerusform>
            <numerusform>%Ln users have access to a project and no team there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangeCommand</name>
    <message numerus="yes">
        <source>%1 (%Ln of %2)</source>
        <translation>
            <numerusform>%1 (%Ln of %2)</numerusform>
            <numerusform>%1 (%Ln of %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChangeFlow</name>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Make %Ln change</numerusform>
            <numerusform>Make %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChartBar</name>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <comment>how they are</comment>
        <translation>
            <numerusform>%1: %Ln user</numerusform>
            <numerusform>%1: %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ChooseValueCommand</name>
    <message numerus="yes">
        <source>Account type of %Ln user(s)</source>
        <translation>
            <numerusform>Account type of %Ln user</numerusform>
            <numerusform>Account type of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classification of %Ln user(s)</source>
        <translation>
            <numerusform>Classification of %Ln user</numerusform>
            <numerusform>Classification of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provider of %Ln user(s)</source>
        <translation>
            <numerusform>Provider of %Ln user</numerusform>
            <numerusform>Provider of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln user(s)</source>
        <translation>
            <numerusform>Change %Ln user</numerusform>
            <numerusform>Change %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s); the first ones are shown, a file has all of them.</source>
        <translation>
            <numerusform>%Ln difference; the first ones are shown, a file has all of them.</numerusform>
            <numerusform>%Ln differences; the first ones are shown, a file has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::CopyAddressesCommand</name>
    <message numerus="yes">
        <source>%Ln address(es) copied</source>
        <translation>
            <numerusform>%Ln address copied</numerusform>
            <numerusform>%Ln addresses copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DeleteGroupsCommand</name>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation>
            <numerusform>Delete %Ln group</numerusform>
            <numerusform>Delete %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DeleteInvitationsCommand</name>
    <message numerus="yes">
        <source>Delete %Ln invitation(s)</source>
        <translation>
            <numerusform>Delete %Ln invitation</numerusform>
            <numerusform>Delete %Ln invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DeleteRoleCommand</name>
    <message numerus="yes">
        <source>“%1” is given in %Ln assignment(s). Which role takes its place?</source>
        <translation>
            <numerusform>“%1” is given in %Ln assignment. Which role takes its place?</numerusform>
            <numerusform>“%1” is given in %Ln assignments. Which role takes its place?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is held by %Ln user(s). Which role do they get instead?</source>
        <translation>
            <numerusform>“%1” is held by %Ln user. Which role do they get instead?</numerusform>
            <numerusform>“%1” is held by %Ln users. Which role do they get instead?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::DeleteUsersCommand</name>
    <message numerus="yes">
        <source>Delete %Ln user(s)…</source>
        <translation>
            <numerusform>Delete %Ln user…</numerusform>
            <numerusform>Delete %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>Delete %Ln user</numerusform>
            <numerusform>Delete %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EditRolesCommand</name>
    <message numerus="yes">
        <source>Edit roles of %Ln user(s)…</source>
        <translation>
            <numerusform>Edit roles of %Ln user…</numerusform>
            <numerusform>Edit roles of %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change roles of %Ln user(s)</source>
        <translation>
            <numerusform>Change roles of %Ln user</numerusform>
            <numerusform>Change roles of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roles of %Ln user(s)</source>
        <translation>
            <numerusform>Roles of %Ln user</numerusform>
            <numerusform>Roles of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Reading %Ln row…</numerusform>
            <numerusform>Reading %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::EventPanel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ExportDialog</name>
    <message numerus="yes">
        <source>The rows with the %Ln column(s) that the table shows.</source>
        <translation>
            <numerusform>The rows with the %Ln column that the table shows.</numerusform>
            <numerusform>The rows with the %Ln columns that the table shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln that are selected</source>
        <translation>
            <numerusform>The %Ln that is selected</numerusform>
            <numerusform>The %Ln that are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FixTeamCommand</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Make %Ln change</numerusform>
            <numerusform>Make %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FixTeamHint</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FixTeamList</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FormMerge</name>
    <message numerus="yes">
        <source>%Ln field(s) were changed here and by somebody else. Choose below what is to stand.</source>
        <translation>
            <numerusform>%Ln field was changed here and by somebody else. Choose below what is to stand.</numerusform>
            <numerusform>%Ln fields were changed here and by somebody else. Choose below what is to stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::FreeSeatCommand</name>
    <message numerus="yes">
        <source>Disable and free %Ln seat(s)…</source>
        <translation>
            <numerusform>Disable and free %Ln seat…</numerusform>
            <numerusform>Disable and free %Ln seats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln row(s)…</source>
        <translation>
            <numerusform>Reading %Ln row…</numerusform>
            <numerusform>Reading %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %Ln seat(s)</source>
        <translation>
            <numerusform>Free %Ln seat</numerusform>
            <numerusform>Free %Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::GroupTreeModel</name>
    <message numerus="yes">
        <source>team on %Ln</source>
        <translation>
            <numerusform>team on %Ln</numerusform>
            <numerusform>team on %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <translation>
            <numerusform>%1, %Ln member</numerusform>
            <numerusform>%1, %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On no team on %Ln project(s)</source>
        <translation>
            <numerusform>On no team on %Ln project</numerusform>
            <numerusform>On no team on %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>number of groups</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::HereButton</name>
    <message numerus="yes">
        <source>%Ln other(s) here</source>
        <translation>
            <numerusform>%Ln other here</numerusform>
            <numerusform>%Ln others here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln user(s)</source>
        <translation>
            <numerusform>Import %Ln user</numerusform>
            <numerusform>Import %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ImportReview</name>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that cannot be imported</source>
        <translation>
            <numerusform>Leave out %Ln row that cannot be imported</numerusform>
            <numerusform>Leave out %Ln rows that cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s), separated by %2</source>
        <translation>
            <numerusform>%1: %Ln row, separated by %2</numerusform>
            <numerusform>%1: %Ln rows, separated by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) of the sheet “%2”</source>
        <translation>
            <numerusform>%1: %Ln row of the sheet “%2”</numerusform>
            <numerusform>%1: %Ln rows of the sheet “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln group(s)…</source>
        <translation>
            <numerusform>Show %Ln group…</numerusform>
            <numerusform>Show all %Ln groups…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln column(s)…</source>
        <translation>
            <numerusform>Show %Ln column…</numerusform>
            <numerusform>Show all %Ln columns…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ImportRun</name>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln user imported</numerusform>
            <numerusform>%Ln users imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::InviteDialog</name>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>Invite %Ln person</numerusform>
            <numerusform>Invite %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln user(s) on the project</source>
        <translation>
            <numerusform>Put %Ln user on the project</numerusform>
            <numerusform>Put %Ln users on the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who have an account get the role on the project; it takes effect when they next sign in.</source>
        <translation>
            <numerusform>%Ln user who has an account gets the role on the project; it takes effect when they next sign in.</numerusform>
            <numerusform>%Ln users who have an account get the role on the project; it takes effect when they next sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are no addresses: correct them, or take them out.</source>
        <translation>
            <numerusform>%Ln line is no address: correct it, or take it out.</numerusform>
            <numerusform>%Ln lines are no addresses: correct them, or take them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last mail to %Ln of these addresses came back: correct them, or invite all the same.</source>
        <translation>
            <numerusform>The last mail to %Ln of these addresses came back: correct them, or invite all the same.</numerusform>
            <numerusform>The last mail to %Ln of these addresses came back: correct them, or invite all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LeaveDefaultGroupCommand</name>
    <message numerus="yes">
        <source>Take %Ln user(s) out of the Default Group…</source>
        <translation>
            <numerusform>Take %Ln user out of the Default Group…</numerusform>
            <numerusform>Take %Ln users out of the Default Group…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %Ln user(s)</source>
        <translation>
            <numerusform>Take out %Ln user</numerusform>
            <numerusform>Take out %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LettersDialog</name>
    <message numerus="yes">
        <source>%Ln letter(s) cannot be sent as written.</source>
        <translation>
            <numerusform>%Ln letter cannot be sent as written.</numerusform>
            <numerusform>%Ln letters cannot be sent as written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LicenceForm</name>
    <message numerus="yes">
        <source>%Ln seat(s), valid until %1.</source>
        <translation>
            <numerusform>%Ln seat, valid until %1.</numerusform>
            <numerusform>%Ln seats, valid until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LicensedRoleCommand</name>
    <message numerus="yes">
        <source>%Ln user(s) hold “%1”. Whoever holds no other licensed role takes a seat no longer.</source>
        <translation>
            <numerusform>%Ln user holds “%1”. Whoever holds no other licensed role takes a seat no longer.</numerusform>
            <numerusform>%Ln users hold “%1”. Whoever holds no other licensed role takes a seat no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) hold “%1”. Each takes a seat, unless another role takes one already.</source>
        <translation>
            <numerusform>%Ln user holds “%1”, and takes a seat, unless another role takes one already.</numerusform>
            <numerusform>%Ln users hold “%1”. Each takes a seat, unless another role takes one already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ListPanel</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln row(s) are for a file: use “Export table…”.</source>
        <translation>
            <numerusform>More than %Ln row is for a file: use “Export table…”.</numerusform>
            <numerusform>More than %Ln rows are for a file: use “Export table…”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::LoginDialog</name>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard in %n second(s).</source>
        <translation>
            <numerusform>Copied. It is taken off the clipboard in %n second.</numerusform>
            <numerusform>Copied. It is taken off the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Navigation</name>
    <message numerus="yes">
        <source>%Ln user(s) · %1</source>
        <translation>
            <numerusform>%Ln user · %1</numerusform>
            <numerusform>%Ln users · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::NavigationButton</name>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::NestGroupsCommand</name>
    <message numerus="yes">
        <source>Put %Ln group(s) into a group</source>
        <translation>
            <numerusform>Put %Ln group into a group</numerusform>
            <numerusform>Put %Ln groups into a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OutgoingMail</name>
    <message numerus="yes">
        <source>%Ln mail(s) could not be sent: see “Mail”.</source>
        <translation>
            <numerusform>%Ln mail could not be sent: see “Mail”.</numerusform>
            <numerusform>%Ln mails could not be sent: see “Mail”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::Pager</name>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>%Ln per page</numerusform>
            <numerusform>%Ln per page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PermissionsModel</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::PlanDialog</name>
    <message numerus="yes">
        <source>%Ln will be done</source>
        <translation>
            <numerusform>%Ln will be done</numerusform>
            <numerusform>%Ln will be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change nothing</source>
        <translation>
            <numerusform>%Ln would change nothing</numerusform>
            <numerusform>%Ln would change nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation>
            <numerusform>%Ln cannot be done</numerusform>
            <numerusform>%Ln cannot be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not looked at yet</source>
        <translation>
            <numerusform>%Ln not looked at yet</numerusform>
            <numerusform>%Ln not looked at yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list shows %Ln of them: the first, and one of each sort of the others</source>
        <translation>
            <numerusform>the list shows %Ln of them: the first, and one of each sort of the others</numerusform>
            <numerusform>the list shows %Ln of them: the first, and one of each sort of the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ProjectTreeModel</name>
    <message numerus="yes">
        <source>%Ln user(s) with access and without a team</source>
        <translation>
            <numerusform>%Ln user with access and without a team</numerusform>
            <numerusform>%Ln users with access and without a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a team</source>
        <translation>
            <numerusform>%Ln without a team</numerusform>
            <numerusform>%Ln without a team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ProjectsPanel</name>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln misconfigured</source>
        <translation>
            <numerusform>%Ln misconfigured</numerusform>
            <numerusform>%Ln misconfigured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln assignment</numerusform>
            <numerusform>%Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are without a team</source>
        <translation>
            <numerusform>%Ln user is without a team</numerusform>
            <numerusform>%Ln users are without a team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RemoveFromGroupCommand</name>
    <message numerus="yes">
        <source>Remove %Ln user(s) from “%1”</source>
        <translation>
            <numerusform>Remove %Ln user from “%1”</numerusform>
            <numerusform>Remove %Ln users from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::RoleMatrix</name>
    <message numerus="yes">
        <source>%1 of %Ln permission(s)</source>
        <translation>
            <numerusform>%1 of %Ln permission</numerusform>
            <numerusform>%1 of %Ln permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Save %Ln change</numerusform>
            <numerusform>Save %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is given in %Ln assignment(s).</source>
        <translation>
            <numerusform>It is given in %Ln assignment.</numerusform>
            <numerusform>It is given in %Ln assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is held by %Ln user(s).</source>
        <translation>
            <numerusform>It is held by %Ln user.</numerusform>
            <numerusform>It is held by %Ln users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln assignment(s) on projects</source>
        <translation>
            <numerusform>in %Ln assignment on a project</numerusform>
            <numerusform>in %Ln assignments on projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SeatChart</name>
    <message numerus="yes">
        <source>The licence has %Ln seat(s)</source>
        <translation>
            <numerusform>The licence has %Ln seat</numerusform>
            <numerusform>The licence has %Ln seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SeatsOverTime</name>
    <message numerus="yes">
        <source>%Ln seat(s) taken</source>
        <translation>
            <numerusform>%Ln seat taken</numerusform>
            <numerusform>%Ln seats taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SubjectsPanel</name>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: %Ln user</numerusform>
            <numerusform>%1: %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) without a group</source>
        <translation>
            <numerusform>%Ln user without a group</numerusform>
            <numerusform>%Ln users without a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::SyncPage</name>
    <message numerus="yes">
        <source>%Ln user(s) and groups looked at…</source>
        <translation>
            <numerusform>%Ln user and groups looked at…</numerusform>
            <numerusform>%Ln users and groups looked at…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be asked now; tried again in %Ln second(s)…</source>
        <translation>
            <numerusform>It cannot be asked now; tried again in %Ln second…</numerusform>
            <numerusform>It cannot be asked now; tried again in %Ln seconds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TeamMove</name>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation>
            <numerusform>Make %Ln change</numerusform>
            <numerusform>Make %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::TreeModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UnknownRoles</name>
    <message numerus="yes">
        <source>“%1” is no role (%Ln row(s))</source>
        <translation>
            <numerusform>“%1” is no role (%Ln row)</numerusform>
            <numerusform>“%1” is no role (%Ln rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsersFooter</name>
    <message numerus="yes">
        <source>(%Ln hidden)</source>
        <translation>
            <numerusform>(%Ln hidden)</numerusform>
            <numerusform>(%Ln hidden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsersPage</name>
    <message numerus="yes">
        <source>%Ln user(s) selected for “%1”</source>
        <translation>
            <numerusform>%Ln user selected for “%1”</numerusform>
            <numerusform>%Ln users selected for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added to “%1”</source>
        <translation>
            <numerusform>%Ln user can be added to “%1”</numerusform>
            <numerusform>%Ln users can be added to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsersPanel</name>
    <message numerus="yes">
        <source>%Ln user(s) who would match are hidden by the switches below.</source>
        <translation>
            <numerusform>%Ln user who would match is hidden by the switches below.</numerusform>
            <numerusform>%Ln users who would match are hidden by the switches below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::UsersTable</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::WorkLine</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
