<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessView</name>
    <message>
        <source>Groups and projects, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put on the project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Several changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddNamedCommand</name>
    <message>
        <source>Add group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddToGroupCommand</name>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected users to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s) to a group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sample data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.muster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyCommand</name>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies a file of changes, all or none; “-” reads them from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveCommand</name>
    <message>
        <source>Archive project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is archived already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not archived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message>
        <source>Add groups as team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected groups on the selected projects, each as a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected groups and users on the selected projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group first. The Default Group needs no team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group or a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a project too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignToProjectCommand</name>
    <message>
        <source>Assign to project as team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected groups on a project, each as a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group first. The Default Group is on every project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln group(s) to a project</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assign as team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentCommand</name>
    <message>
        <source>Select a group or user on a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user comes to this project through a group; change that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSheets</name>
    <message>
        <source>Project permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users without MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users who never signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role and its scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>The audit trail is not the one that was seen last on this computer. Somebody may have changed it behind the program’s back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can only be read. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have access to a project and no team there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Adds a user. &quot;user&quot; may give the User ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes fields of a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a user, with memberships and assignments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a group that is on no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a user to a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a user from a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames or archives a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a project that nobody is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a user or a group on a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes access, role or team of an assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a user or a group off a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes settings of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCommand</name>
    <message>
        <source>This workspace can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeErrors</name>
    <message>
        <source>There is no user “%1”. Check the address or User ID; somebody may have deleted the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group “%1”. Check the name; somebody may have renamed or deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “%1”. Check the name; somebody may have renamed or deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1” that fits here. Choose one of the list of roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no authentication provider “%1”. Choose another, or add it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no classification “%1”. Choose another, or add it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on the project “%2”. Somebody may have removed the assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”. Somebody may have removed the user from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” belongs to another user. Enter another, or edit that user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID “%1” is or was in use. Leave it out to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already in the group “%2”. Nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already on the project “%2”. Edit that assignment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 changed “%1” in the meantime. Look at it again before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime: %2 is now “%3”, you want “%4”. Look again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%5 changed “%1” in the meantime: %2 was “%6” and is now “%3”, you want “%4”. Look again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of “%1” never changes. Add a new user instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of “%1” belongs to the user, because the account is no longer pending. A setting of the workspace can let administrators correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” is on %n project(s): %2. Take it off first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project “%1” still has %n assignment(s). Remove them first, or archive the project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is built in and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not let you delete “%1”. Deactivate the user instead, or change the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has access to “%2” through the Default Group only. Remove the user from the Default Group instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is so already. Nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is so already. Nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>Making changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSets</name>
    <message>
        <source>Add to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln assignment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n change(s) made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesHelp</name>
    <message>
        <source>A file of changes is {&quot;reason&quot;: &quot;…&quot;, &quot;changes&quot;: [ … ]}, or the array alone. They happen together or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user is named by User ID or e-mail address, a group or project by ID or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“set” says what shall stand. “was” and “seen” may say what was seen: if that is no longer so, the change is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are ISO 8601 in UTC; null is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Needs the permission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user’s own once the account is active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckListPopup</name>
    <message>
        <source>Search values of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCommand</name>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is shown. Drag to change the order, or press Alt+Up and Alt+Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 See “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace: give -w FILE or set MUSTER_WORKSPACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace; without it, what MUSTER_WORKSPACE says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as this user; without it, as the first active administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--users takes a number from 1 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do, or whom do you look for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, users, groups and projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyAddressesCommand</name>
    <message>
        <source>Copy e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>User added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address of “%1” corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) or address(es) corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change account type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type of “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Account type of %n user(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Roles of %n user(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) activated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deactivated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set back to pending activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” set back to pending activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) set back to pending activation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Authentication provider changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change authentication provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication provider of “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Authentication provider of %n user(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Classification changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification of “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Classification of %n user(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added to the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added to the Default Group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” removed from the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed from the Default Group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access kept from the Default Group taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away access kept from the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access that “%1” kept from the Default Group taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Access kept from the Default Group taken away from %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) unlocked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MFA set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA of “%1” set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>MFA of %n user(s) set up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MFA reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA of “%1” reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>MFA of %n user(s) reset</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) added to groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed from groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project “%1” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project “%1” edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project “%1” renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project “%1” archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) archived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project brought back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring project back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project “%1” brought back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) brought back from the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put on project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assignment edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment edited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Access of %n assignment(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project role changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change project role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project role changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Project role of %n assignment(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) made teams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no longer a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) no longer teams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settings changed %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DefaultGroupCommand</name>
    <message>
        <source>Put in the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to every project, and to every new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the Default Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No automatic access to new projects any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are selected are in the Default Group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected users is in the Default Group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln user(s) in the Default Group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln user(s) out of the Default Group…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to new projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take out %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the access to the projects there are away too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteGroupsCommand</name>
    <message>
        <source>Delete group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is built in; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users stay; they are only no longer together in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteUsersCommand</name>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not allow users to be deleted. Deactivate them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only users with a password whose activation is pending may be deleted here. Deactivate the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their groups and projects go with them. The audit trail goes on naming them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateProjectCommand</name>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate without assignments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditRolesCommand</name>
    <message>
        <source>Edit roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the workspace roles of the selected users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit roles of %Ln user(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change roles of %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditUserCommand</name>
    <message>
        <source>Edit user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the user&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one user only. Roles, groups and status can be changed for many at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>FILE.xlsx|FILE.csv|FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a table to a file, or, to .xlsx without a table, the audit workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table; users when none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that match, as in the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel where the comma is the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV without a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in .xlsx, .csv or .json. See “musterctl help export”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>address; unique without regard to case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the account adds to its roles, or caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace roles, by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the account may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in method; fixed once the user is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication provider, for sso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the workspace&apos;s classifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the Default Group: access to every project, and to every new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access that remains from a Default Group that was left: projects created up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked after failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second factor set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address was proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the user last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the account was made; now, if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name; unique without regard to case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was made; now, if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away; nobody works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the assignment lets its users do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project role, by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group, or the single user, is a team on the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication providers for sso; one that is in use stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification tiers, lowest first; one that is in use stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrators may correct names and addresses of active accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which users may be deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTitles</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access kept from the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct names of active accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>“%1” cannot be read. Check that it is a file, and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check that you may read it and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder, or get the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder, or get the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Muster workspace. Choose a .muster file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). Open the last good copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Muster (schema %2; this one knows %3). Update Muster to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read. Get the right to write to the file, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused “%1”: %2. Nothing was changed; try again, and report it if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Press Delete to remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the values it is filtered by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormErrors</name>
    <message>
        <source>“%1” cannot be blank. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a value for “%1”. Enter another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a value for “%1”. It takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list of changes: %1. Compare it with “musterctl help changes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be read at position %1: %2. Correct the JSON there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change does not say what to do. Give “do” the name of a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change called “%1”. “musterctl help changes” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field “%2”. “musterctl help changes” lists its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs “%2”. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is missing. Enter one like ada@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Enter one like ada@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupTreeModel</name>
    <message>
        <source>Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>team on %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On no team on %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups and members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group puts many users on projects at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>number of groups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsTree</name>
    <message>
        <source>Groups and their members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommand</name>
    <message>
        <source>[COMMAND|changes]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how a command is used, or what changes there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musterctl looks after the accounts of a workspace, for scripts and schedules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“musterctl help COMMAND” says more. “musterctl help changes” documents the JSON form of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 refused or failed, 2 wrong usage. Errors are one line on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See “musterctl help”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is not a choice like &quot;Pen Tester=Analyst&quot;. See “musterctl help import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported, so nothing was. Correct them, choose roles with --map-role, or leave them out with --skip-wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in people from a CSV file, all or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that a name in the file means: &quot;Pen Tester=Analyst&quot;. May be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that cannot be imported, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the other rows, although some cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 as they are, %4 waiting for a role, %5 wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) would be added: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name the role “%1”, which is none. Choose one with --map-role &quot;%1=ROLE&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name of the first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“init” needs --organization and --owner. See “musterctl help init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready, Tenant ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTexts</name>
    <message>
        <source>Pending activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending password users only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>Lists what is in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that match, as in the search box: &quot;role:analyst -domain:example.org&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array of objects by column, with raw values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Muster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendCommand</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is selected is misconfigured: everybody has a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give everybody on the project a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) · SQLite</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>Choose where to keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization and a whole e-mail address are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n per page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows on this page, of all rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanAsker</name>
    <message>
        <source>Looking at what would happen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Reason (optional); it is kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change nothing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>%n change(s) would be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1. %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made, event %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectTreeModel</name>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with access and without a team</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a team</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group and how many members it has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has access through %1 and is on no team here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has access and is on no team here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryErrors</name>
    <message>
        <source>“%1:” is not a field to search in. Fields are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” does not understand “%2”. It takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing quotation mark is missing after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. It needs a header line such as: email, first name, last name, role, default group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line, “%1”, is not a header. It should be like: email, first name, last name, role, default group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called “email” in the header “%1”. Name the column with the addresses “email”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Close it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %2 fields where the header has %1. Check delimiters and quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid %1. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”. Choose the role that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already in line %2 of this file. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCommand</name>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace has been opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedoCommand</name>
    <message>
        <source>Does again what the operator’s latest undo took back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveFromGroupCommand</name>
    <message>
        <source>Remove from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select users inside a group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “Take out of the Default Group” instead: it says what becomes of their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These users are in no group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameCommand</name>
    <message>
        <source>Rename group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is built in; its name stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · uses a licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Roles of %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions of several roles add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · uses a licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenuButton</name>
    <message>
        <source>Actions for this row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleErrors</name>
    <message>
        <source>“%1” would be on two teams on “%2”: “%3” and as a team alone. Take the user off one of them, or untick Team on one assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be on two teams on “%2”: “%3” and “%4”. Take the user off one of them, or untick Team on one assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not do this: the permission “%2” is missing. Ask an administrator for a role that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one active administrator must remain. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this workspace may administer it. Open the last good copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active user “%1” to work as. Choose the address of an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 cannot be undone: it was undone already, or it is what made the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was changed behind Muster’s back at event %1 (%2). Keep this file as evidence and compare it with a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain head %1 is not in the audit trail: events were removed or rewritten. Keep this file as evidence and compare it with a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>--%1 takes a number from %2 to %3. See “musterctl help sample”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace full of sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users; 1024 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same workspace; 7 if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is ready, with %n user(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetAccessCommand</name>
    <message>
        <source>Access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetProjectRoleCommand</name>
    <message>
        <source>Project role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group or user on a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is so already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetStatusCommand</name>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected users sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected users from signing in; nothing else is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are selected are active already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are selected are deactivated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer sign in. Groups, projects and roles stay, so that activating brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetTeamCommand</name>
    <message>
        <source>Tick Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a team already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackedState</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in, who is in which group, and who works on what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableArgument</name>
    <message>
        <source>There is no table “%1”. Tables are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCells</name>
    <message numerus="yes">
        <source>On no team on %n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with access and without a team</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamMove</name>
    <message>
        <source>Move to another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is on one team per project. They leave the team on which they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Tick Team for %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1” a team on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign %1 to %2 as team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the people who look after accounts.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster, for the people who look after accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fresh workspace with sample data; it is gone afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users the sample has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to show: overview, users, projects or audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, as two letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of every page, light and dark, into the folder, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muster opens one workspace at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--appearance takes light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misconfigurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User or group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As team on</source>
        <comment>number of projects on which a group is a team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnassignCommand</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected groups and users off their projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group or user on a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user comes to this project through a group; remove the group, or the user from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>[EVENT]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the operator’s latest event, or the one that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of an event. “musterctl list events” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed nothing that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is being made; wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockCommand</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let locked users try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected users is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unlock %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCommand</name>
    <message>
        <source>Select a user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln of %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserFilters</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>In the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to every project, and to every new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user signs in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address belong to the user once the account is active. A setting of the workspace lets administrators correct them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserRecord</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed on “%1” is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the Default Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to new projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the access to the projects there are away too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersFooter</name>
    <message>
        <source>Show deactivated users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show non-activated users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%Ln hidden)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Select users to add to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) selected for “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All selected users are in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can be added to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people one by one, or import them from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who would match are hidden by the switches below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reset MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can then sign in without a second factor, until a new one is set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersTable</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Goes through the whole audit trail and says whether it is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain head from elsewhere that must be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HASH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a chain head: 64 hexadecimal digits. See “musterctl help verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain head that this computer saw last is not in the audit trail: events were removed or rewritten. Keep this file as evidence and compare it with a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n event(s), head %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Add users…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no table to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything an auditor wants to see, as an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no columns to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages instead of scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show deactivated users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show non-activated users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Muster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
