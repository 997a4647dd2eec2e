<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>da-wizard</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it: %1 %2.</source>
        <translation>Hinter der Option %1 muss ein Wert stehen: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Hinter der Option %1 steht kein Wert.</translation>
    </message>
    <message>
        <source>The option %1 was given more than once. Give it once.</source>
        <translation>Die Option %1 steht mehr als einmal da. Geben Sie sie einmal an.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Look at a computer and name the cause</source>
        <translation>Einen Computer ansehen und die Ursache nennen</translation>
    </message>
    <message>
        <source>Gathers evidence and names the cause, with what speaks for and against it. Without an option it looks at this computer. Nothing is changed.</source>
        <translation>Sammelt Belege und nennt die Ursache mit allem, was dafür und dagegen spricht. Ohne Option wird dieser Computer angesehen. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Look at a practice computer. &quot;da-wizard-cli scenarios&quot; lists them.</source>
        <translation>Einen Übungscomputer ansehen. „da-wizard-cli scenarios“ listet sie auf.</translation>
    </message>
    <message>
        <source>--scenario and --evidence name two computers. Give one of them.</source>
        <translation>--scenario und --evidence nennen zwei Computer. Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>There is no practice computer %1. There are: %2.</source>
        <translation>Den Übungscomputer %1 gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This program looks at Windows computers. On this one it cannot look. Open evidence from a Windows computer with --evidence PATH, or practise with --scenario ID.</source>
        <translation>Dieses Programm sieht sich Windows-Computer an. Bei diesem hier kann es das nicht. Öffnen Sie Unterlagen von einem Windows-Computer mit --evidence PFAD, oder üben Sie mit --scenario ID.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Paste the evidence, then press Enter and Ctrl+D.</source>
        <translation>Fügen Sie die Unterlagen ein, dann drücken Sie die Eingabetaste und Strg+D.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 MB. Evidence is smaller: check what was piped in.</source>
        <translation>Die Standardeingabe enthält mehr als %1 MB. So groß sind Unterlagen nicht: Prüfen Sie, was umgeleitet wurde.</translation>
    </message>
    <message>
        <source>Say what an IP-HTTPS error code means</source>
        <translation>Sagen, was ein Fehlercode von IP-HTTPS bedeutet</translation>
    </message>
    <message>
        <source>Says what an error code means for IP-HTTPS, which is not always what Windows says. CODE is written as it was shown: 0x643, 1603 or -2146762495.</source>
        <translation>Sagt, was ein Fehlercode für IP-HTTPS bedeutet. Das ist nicht immer das, was Windows sagt. CODE wird so geschrieben, wie er angezeigt wurde: 0x643, 1603 oder -2146762495.</translation>
    </message>
    <message>
        <source>%1 is not an error code. Write it as it was shown, such as 0x643 or 1603.</source>
        <translation>%1 ist kein Fehlercode. Schreiben Sie ihn so, wie er angezeigt wurde, zum Beispiel 0x643 oder 1603.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Names the cause when DirectAccess connects over Teredo but not over IP-HTTPS. It only looks and changes nothing.</source>
        <translation>Nennt die Ursache, wenn DirectAccess über Teredo verbindet, aber nicht über IP-HTTPS. Es sieht nur nach und verändert nichts.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Rückgabewerte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells more about a command.</source>
        <translation>„%1“ sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>IP-HTTPS works or is idle, or done</source>
        <translation>IP-HTTPS funktioniert oder ruht, oder erledigt</translation>
    </message>
    <message>
        <source>a problem was found</source>
        <translation>ein Problem wurde gefunden</translation>
    </message>
    <message>
        <source>the command line was not understood</source>
        <translation>die Befehlszeile wurde nicht verstanden</translation>
    </message>
    <message>
        <source>no conclusion is possible</source>
        <translation>kein Schluss ist möglich</translation>
    </message>
    <message>
        <source>the evidence could not be read, or the answer could not be written</source>
        <translation>die Unterlagen konnten nicht gelesen oder die Antwort konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>stopped with Ctrl+C</source>
        <translation>mit Strg+C angehalten</translation>
    </message>
    <message>
        <source>Say what to do. The commands are: %1.</source>
        <translation>Sagen Sie, was zu tun ist. Die Befehle sind: %1.</translation>
    </message>
    <message>
        <source>There is no command %1. The commands are: %2.</source>
        <translation>Den Befehl %1 gibt es nicht. Die Befehle sind: %2.</translation>
    </message>
    <message>
        <source>A command comes before %1. The commands are: %2.</source>
        <translation>Vor %1 steht ein Befehl. Die Befehle sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows what is possible.</source>
        <translation>„%1“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>%1 is one word too many.</source>
        <translation>%1 ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Etwas fehlt: %1</translation>
    </message>
    <message>
        <source>Evidence is opened with %1.</source>
        <translation>Unterlagen werden mit %1 geöffnet.</translation>
    </message>
    <message>
        <source>This program does not speak the language %1. It speaks: %2.</source>
        <translation>Dieses Programm spricht die Sprache %1 nicht. Es spricht: %2.</translation>
    </message>
    <message>
        <source>The answer could not be written. It is not complete.</source>
        <translation>Die Antwort konnte nicht geschrieben werden. Sie ist nicht vollständig.</translation>
    </message>
    <message>
        <source>List the practice computers</source>
        <translation>Die Übungscomputer auflisten</translation>
    </message>
    <message>
        <source>Lists the practice computers and what happened to each. &quot;da-wizard-cli diagnose --scenario ID&quot; looks at one.</source>
        <translation>Listet die Übungscomputer auf und was jedem zugestoßen ist. „da-wizard-cli diagnose --scenario ID“ sieht sich einen an.</translation>
    </message>
    <message>
        <source>IP-HTTPS adapter disabled</source>
        <translation>IP-HTTPS-Adapter deaktiviert</translation>
    </message>
    <message>
        <source>The IP-HTTPS adapter, or the bus that carries it, is disabled in Device Manager.</source>
        <translation>Der IP-HTTPS-Adapter oder der Bus, der ihn trägt, ist im Geräte-Manager deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the disabled device again.</source>
        <translation>Das deaktivierte Gerät wieder aktivieren.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 is disabled (problem 22).</source>
        <translation>Das IP-HTTPS-Gerät %1 ist deaktiviert (Problem 22).</translation>
    </message>
    <message>
        <source>The bus that carries IP-HTTPS is disabled (problem 22): %1.</source>
        <translation>Der Bus, der IP-HTTPS trägt, ist deaktiviert (Problem 22): %1.</translation>
    </message>
    <message>
        <source>The list of devices is complete, and none that carries IP-HTTPS is disabled.</source>
        <translation>Die Geräteliste ist vollständig, und keines der Geräte, die IP-HTTPS tragen, ist deaktiviert.</translation>
    </message>
    <message>
        <source>The list of devices may not show every device that carries IP-HTTPS.</source>
        <translation>Die Geräteliste zeigt vielleicht nicht jedes Gerät, das IP-HTTPS trägt.</translation>
    </message>
    <message>
        <source>The list does not tell whether the device %1 is disabled.</source>
        <translation>Die Liste sagt nicht, ob das Gerät %1 deaktiviert ist.</translation>
    </message>
    <message>
        <source>Teredo</source>
        <translation>Teredo</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>IPv6 of the network</source>
        <translation>IPv6 des Netzwerks</translation>
    </message>
    <message>
        <source>the corporate network itself</source>
        <translation>das Firmennetz selbst</translation>
    </message>
    <message>
        <source>The evidence comes from several computers that cannot be told apart, so it proves nothing of any.</source>
        <translation>Die Unterlagen stammen von mehreren Computern, die sich nicht auseinanderhalten lassen. Sie beweisen deshalb für keinen etwas.</translation>
    </message>
    <message>
        <source>Not in the evidence: %1.</source>
        <translation>Nicht in den Unterlagen: %1.</translation>
    </message>
    <message>
        <source>Could not be read, because access was denied: %1.</source>
        <translation>Nicht lesbar, weil der Zugriff verweigert wurde: %1.</translation>
    </message>
    <message>
        <source>Cannot be read with what this computer offers: %1.</source>
        <translation>Mit den Mitteln dieses Computers nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Did not answer in time: %1.</source>
        <translation>Nicht rechtzeitig geantwortet: %1.</translation>
    </message>
    <message>
        <source>Answered, but made no sense: %1.</source>
        <translation>Geantwortet, aber nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>Two sources disagree, and nothing shows which one is newer: %1.</source>
        <translation>Zwei Quellen widersprechen sich, und nichts zeigt, welche neuer ist: %1.</translation>
    </message>
    <message>
        <source>IP-HTTPS reports the code %1.</source>
        <translation>IP-HTTPS meldet den Code %1.</translation>
    </message>
    <message>
        <source>IP-HTTPS reports the code %1, which does not fit.</source>
        <translation>IP-HTTPS meldet den Code %1. Der passt nicht dazu.</translation>
    </message>
    <message>
        <source>The code %1 was told by a person. It was not measured.</source>
        <translation>Den Code %1 hat jemand genannt. Er wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The code %1 was told by a person, but another one was measured. The measured code counts.</source>
        <translation>Den Code %1 hat jemand genannt, gemessen wurde aber ein anderer. Der gemessene zählt.</translation>
    </message>
    <message>
        <source>No IP-HTTPS interface reports a code.</source>
        <translation>Keine IP-HTTPS-Schnittstelle meldet einen Code.</translation>
    </message>
    <message>
        <source>This computer is a DirectAccess server. Only on a client can this cause be proven, and only there is it repaired.</source>
        <translation>Dieser Computer ist ein DirectAccess-Server. Diese Ursache lässt sich nur auf einem Client beweisen und wird nur dort behoben.</translation>
    </message>
    <message>
        <source>It is not known whether this computer is a DirectAccess client or a server. It is treated like a server.</source>
        <translation>Es ist nicht bekannt, ob dieser Computer ein DirectAccess-Client oder ein Server ist. Er wird wie ein Server behandelt.</translation>
    </message>
    <message>
        <source>IP-HTTPS is connected.</source>
        <translation>IP-HTTPS ist verbunden.</translation>
    </message>
    <message>
        <source>IP-HTTPS is not connected.</source>
        <translation>IP-HTTPS ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Windows reports no IP-HTTPS interface.</source>
        <translation>Windows meldet keine IP-HTTPS-Schnittstelle.</translation>
    </message>
    <message>
        <source>It is not known whether IP-HTTPS is connected.</source>
        <translation>Es ist nicht bekannt, ob IP-HTTPS verbunden ist.</translation>
    </message>
    <message>
        <source>The list shows more than one IP-HTTPS device: %1.</source>
        <translation>Die Liste zeigt mehr als ein IP-HTTPS-Gerät: %1.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 is present, but has problem %2.</source>
        <translation>Das IP-HTTPS-Gerät %1 ist vorhanden, hat aber das Problem %2.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 is left over: it is not present.</source>
        <translation>Das IP-HTTPS-Gerät %1 ist übrig geblieben: Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 is present and has no problem.</source>
        <translation>Das IP-HTTPS-Gerät %1 ist vorhanden und hat kein Problem.</translation>
    </message>
    <message>
        <source>The list is complete and shows one IP-HTTPS device.</source>
        <translation>Die Liste ist vollständig und zeigt ein IP-HTTPS-Gerät.</translation>
    </message>
    <message>
        <source>The list is complete and shows no IP-HTTPS device.</source>
        <translation>Die Liste ist vollständig und zeigt kein IP-HTTPS-Gerät.</translation>
    </message>
    <message>
        <source>The list of devices may not show every IP-HTTPS device.</source>
        <translation>Die Geräteliste zeigt vielleicht nicht jedes IP-HTTPS-Gerät.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 is disabled (problem 22). That is another cause.</source>
        <translation>Das IP-HTTPS-Gerät %1 ist deaktiviert (Problem 22). Das ist eine andere Ursache.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 cannot start (problem 10), because the value DisabledComponents turns IP-HTTPS off.</source>
        <translation>Das IP-HTTPS-Gerät %1 kann nicht starten (Problem 10), weil der Wert DisabledComponents IP-HTTPS abschaltet.</translation>
    </message>
    <message>
        <source>The IP-HTTPS device %1 cannot start (problem 10). Whether the value DisabledComponents explains that is not known.</source>
        <translation>Das IP-HTTPS-Gerät %1 kann nicht starten (Problem 10). Ob der Wert DisabledComponents das erklärt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The list does not tell whether the IP-HTTPS device %1 is present.</source>
        <translation>Die Liste sagt nicht, ob das IP-HTTPS-Gerät %1 vorhanden ist.</translation>
    </message>
    <message>
        <source>The list does not tell whether the IP-HTTPS device %1 has a problem.</source>
        <translation>Die Liste sagt nicht, ob das IP-HTTPS-Gerät %1 ein Problem hat.</translation>
    </message>
    <message>
        <source>The evidence comes from several computers, and nothing tells which of them reports the problem.</source>
        <translation>Die Unterlagen stammen von mehreren Computern, und nichts sagt, welcher davon das Problem meldet.</translation>
    </message>
    <message>
        <source>IP-HTTPS is still busy connecting (code %1). Look again in a while.</source>
        <translation>IP-HTTPS verbindet noch (Code %1). Sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>IP-HTTPS reports the code %1, but it started less than 15 minutes before and may still connect. Look again later.</source>
        <translation>IP-HTTPS meldet den Code %1, ist aber erst vor weniger als 15 Minuten gestartet und verbindet vielleicht noch. Sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>The cause was found: %1.</source>
        <translation>Die Ursache wurde gefunden: %1.</translation>
    </message>
    <message>
        <source>A likely cause was found: %1.</source>
        <translation>Eine wahrscheinliche Ursache wurde gefunden: %1.</translation>
    </message>
    <message>
        <source>IP-HTTPS reports a fault (code %1). What causes it is not proven.</source>
        <translation>IP-HTTPS meldet einen Fehler (Code %1). Was ihn verursacht, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>IP-HTTPS rests because something else carries the connection: %1. That is normal. Whether IP-HTTPS would work, only a test without the other can tell.</source>
        <translation>IP-HTTPS ruht, weil etwas anderes die Verbindung trägt: %1. Das ist normal. Ob IP-HTTPS funktionieren würde, zeigt nur ein Test ohne das andere.</translation>
    </message>
    <message>
        <source>IP-HTTPS is connected and reports no error.</source>
        <translation>IP-HTTPS ist verbunden und meldet keinen Fehler.</translation>
    </message>
    <message>
        <source>The code %1 was told by a person, but nothing that was measured shows it.</source>
        <translation>Den Code %1 hat jemand genannt, aber nichts Gemessenes zeigt ihn.</translation>
    </message>
    <message>
        <source>IP-HTTPS reports no error, but it is not shown to be connected, and neither is anything else.</source>
        <translation>IP-HTTPS meldet keinen Fehler, aber nichts zeigt, dass es verbunden ist, und auch sonst ist nichts verbunden.</translation>
    </message>
    <message>
        <source>Windows reports no IP-HTTPS interface, and nothing shows why.</source>
        <translation>Windows meldet keine IP-HTTPS-Schnittstelle, und nichts zeigt, warum.</translation>
    </message>
    <message>
        <source>An IP-HTTPS interface is there, but its error code is not known.</source>
        <translation>Eine IP-HTTPS-Schnittstelle ist da, aber ihr Fehlercode ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The state of IP-HTTPS is not known.</source>
        <translation>Der Zustand von IP-HTTPS ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The IP-HTTPS profile %1 has no URL.</source>
        <translation>Das IP-HTTPS-Profil %1 hat keine URL.</translation>
    </message>
    <message>
        <source>Two IP-HTTPS profiles have the name %1, but different URLs: %2 and %3.</source>
        <translation>Zwei IP-HTTPS-Profile heißen %1, haben aber verschiedene URLs: %2 und %3.</translation>
    </message>
    <message>
        <source>The URL %1 is set for the interface %2, but no profile of the policy has it.</source>
        <translation>Für die Schnittstelle %2 ist die URL %1 eingestellt, aber kein Profil der Richtlinie hat sie.</translation>
    </message>
    <message>
        <source>IP-HTTPS settings are left in the registry, although the rest of the DirectAccess policy is gone.</source>
        <translation>In der Registrierung sind IP-HTTPS-Einstellungen übrig, obwohl der Rest der DirectAccess-Richtlinie weg ist.</translation>
    </message>
    <message>
        <source>IP Helper service not running</source>
        <translation>IP-Hilfsdienst läuft nicht</translation>
    </message>
    <message>
        <source>The Windows service IP Helper makes the IP-HTTPS connection, and it does not run.</source>
        <translation>Der Windows-Dienst IP-Hilfsdienst stellt die IP-HTTPS-Verbindung her, und er läuft nicht.</translation>
    </message>
    <message>
        <source>Set the service IP Helper to start by itself, and start it.</source>
        <translation>Den IP-Hilfsdienst auf automatischen Start stellen und starten.</translation>
    </message>
    <message>
        <source>The service IP Helper does not run.</source>
        <translation>Der IP-Hilfsdienst läuft nicht.</translation>
    </message>
    <message>
        <source>The service IP Helper runs.</source>
        <translation>Der IP-Hilfsdienst läuft.</translation>
    </message>
    <message>
        <source>The service IP Helper is about to start.</source>
        <translation>Der IP-Hilfsdienst startet gerade.</translation>
    </message>
    <message>
        <source>The service IP Helper is set never to start.</source>
        <translation>Der IP-Hilfsdienst ist so eingestellt, dass er nie startet.</translation>
    </message>
    <message>
        <source>This Windows has no service IP Helper.</source>
        <translation>Dieses Windows hat keinen IP-Hilfsdienst.</translation>
    </message>
    <message>
        <source>It is not known whether the service IP Helper runs.</source>
        <translation>Es ist nicht bekannt, ob der IP-Hilfsdienst läuft.</translation>
    </message>
    <message>
        <source>Duplicate or corrupted IP-HTTPS interface</source>
        <translation>Doppelte oder beschädigte IP-HTTPS-Schnittstelle</translation>
    </message>
    <message>
        <source>Windows still keeps an old or damaged IP-HTTPS interface, and the new one cannot be created beside it.</source>
        <translation>Windows hat noch eine alte oder beschädigte IP-HTTPS-Schnittstelle, und neben ihr kann die neue nicht entstehen.</translation>
    </message>
    <message>
        <source>Remove the stale IP-HTTPS interfaces. Windows then makes a new one.</source>
        <translation>Die veralteten IP-HTTPS-Schnittstellen entfernen. Windows legt dann eine neue an.</translation>
    </message>
    <message>
        <source>The service IP Helper runs, so the IP-HTTPS device would have to be present.</source>
        <translation>Der IP-Hilfsdienst läuft, also müsste das IP-HTTPS-Gerät vorhanden sein.</translation>
    </message>
    <message>
        <source>The service IP Helper does not run, so the IP-HTTPS device need not be present.</source>
        <translation>Der IP-Hilfsdienst läuft nicht, also muss das IP-HTTPS-Gerät nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>The other causes of this code are ruled out or not confirmed, and the devices could not be looked at.</source>
        <translation>Die anderen Ursachen dieses Codes sind ausgeschlossen oder nicht bestätigt, und die Geräte konnten nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Stale or duplicate IP-HTTPS settings</source>
        <translation>Veraltete oder doppelte IP-HTTPS-Einstellungen</translation>
    </message>
    <message>
        <source>Old IP-HTTPS settings of Group Policy are still in the registry and conflict with the current ones.</source>
        <translation>Alte IP-HTTPS-Einstellungen der Gruppenrichtlinie stehen noch in der Registrierung und widersprechen den jetzigen.</translation>
    </message>
    <message>
        <source>Delete the IP-HTTPS settings, restart the service IP Helper, and then restart the computer on the corporate network, so that Group Policy sets them again.</source>
        <translation>Die IP-HTTPS-Einstellungen löschen, den IP-Hilfsdienst neu starten und dann den Computer im Firmennetz neu starten, damit die Gruppenrichtlinie sie neu setzt.</translation>
    </message>
    <message>
        <source>There are no IP-HTTPS settings of Group Policy.</source>
        <translation>Es gibt keine IP-HTTPS-Einstellungen der Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>The IP-HTTPS settings were read and do not contradict each other.</source>
        <translation>Die IP-HTTPS-Einstellungen wurden gelesen und widersprechen sich nicht.</translation>
    </message>
    <message>
        <source>There are IP-HTTPS settings, but not all of them were read.</source>
        <translation>Es gibt IP-HTTPS-Einstellungen, aber nicht alle wurden gelesen.</translation>
    </message>
    <message>
        <source>There are IP-HTTPS settings that refuse to be read, and the other causes of this code are ruled out.</source>
        <translation>Es gibt IP-HTTPS-Einstellungen, die sich nicht lesen lassen, und die anderen Ursachen dieses Codes sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>IPv6 transition technology disabled</source>
        <translation>IPv6-Übergangstechnik abgeschaltet</translation>
    </message>
    <message>
        <source>Windows is set not to use IP-HTTPS, so it makes no IP-HTTPS connection.</source>
        <translation>Windows ist so eingestellt, dass es IP-HTTPS nicht benutzt. Deshalb stellt es keine IP-HTTPS-Verbindung her.</translation>
    </message>
    <message>
        <source>The value DisabledComponents is %1. That turns IP-HTTPS off.</source>
        <translation>Der Wert DisabledComponents ist %1. Das schaltet IP-HTTPS ab.</translation>
    </message>
    <message>
        <source>The value DisabledComponents is %1. That does not turn IP-HTTPS off.</source>
        <translation>Der Wert DisabledComponents ist %1. Das schaltet IP-HTTPS nicht ab.</translation>
    </message>
    <message>
        <source>There is no value DisabledComponents. No part of IPv6 is turned off.</source>
        <translation>Den Wert DisabledComponents gibt es nicht. Kein Teil von IPv6 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>A value DisabledComponents with %1 stands under %2. It has no effect there. It would count one level lower, under %3.</source>
        <translation>Ein Wert DisabledComponents mit %1 steht unter %2. Dort wirkt er nicht. Er würde eine Ebene tiefer zählen, unter %3.</translation>
    </message>
    <message>
        <source>Group Policy sets the state of IP-HTTPS to disabled: %1. Only an administrator can change that.</source>
        <translation>Die Gruppenrichtlinie stellt den Zustand von IP-HTTPS auf deaktiviert: %1. Nur ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>Group Policy does not disable IP-HTTPS.</source>
        <translation>Die Gruppenrichtlinie deaktiviert IP-HTTPS nicht.</translation>
    </message>
    <message>
        <source>Not all of the IP-HTTPS policy was read. It is not known whether it disables IP-HTTPS.</source>
        <translation>Die IP-HTTPS-Richtlinie wurde nicht ganz gelesen. Es ist nicht bekannt, ob sie IP-HTTPS deaktiviert.</translation>
    </message>
    <message>
        <source>IP-HTTPS is still connected, but it goes down when the computer restarts next.</source>
        <translation>IP-HTTPS ist noch verbunden, fällt aber beim nächsten Neustart des Computers aus.</translation>
    </message>
    <message>
        <source>the state of the IP-HTTPS interface</source>
        <translation>der Zustand der IP-HTTPS-Schnittstelle</translation>
    </message>
    <message>
        <source>the state of Teredo</source>
        <translation>der Zustand von Teredo</translation>
    </message>
    <message>
        <source>the list of device nodes</source>
        <translation>die Liste der Geräteknoten</translation>
    </message>
    <message>
        <source>the setting that switches off parts of IPv6</source>
        <translation>die Einstellung, die Teile von IPv6 abschaltet</translation>
    </message>
    <message>
        <source>the IP-HTTPS settings in the registry</source>
        <translation>die IP-HTTPS-Einstellungen in der Registrierung</translation>
    </message>
    <message>
        <source>the DirectAccess policy in the registry</source>
        <translation>die DirectAccess-Richtlinie in der Registrierung</translation>
    </message>
    <message>
        <source>the state of the IP Helper service</source>
        <translation>der Zustand des IP-Hilfsdienstes</translation>
    </message>
    <message>
        <source>the service that marks a DirectAccess server</source>
        <translation>der Dienst, an dem man einen DirectAccess-Server erkennt</translation>
    </message>
    <message>
        <source>the version of Windows</source>
        <translation>die Version von Windows</translation>
    </message>
    <message>
        <source>the network adapters</source>
        <translation>die Netzwerkadapter</translation>
    </message>
    <message>
        <source>what you said about the role of the computer</source>
        <translation>was Sie über die Rolle des Computers gesagt haben</translation>
    </message>
    <message>
        <source>the error code that you gave</source>
        <translation>der Fehlercode, den Sie genannt haben</translation>
    </message>
    <message>
        <source>IP-HTTPS interface</source>
        <translation>IP-HTTPS-Schnittstelle</translation>
    </message>
    <message>
        <source>Reading the state of the IP-HTTPS interface</source>
        <translation>Liest den Zustand der IP-HTTPS-Schnittstelle</translation>
    </message>
    <message>
        <source>Reading the state of Teredo</source>
        <translation>Liest den Zustand von Teredo</translation>
    </message>
    <message>
        <source>Network devices</source>
        <translation>Netzwerkgeräte</translation>
    </message>
    <message>
        <source>Listing the network devices</source>
        <translation>Listet die Netzwerkgeräte auf</translation>
    </message>
    <message>
        <source>Parts of IPv6 switched off</source>
        <translation>Abgeschaltete Teile von IPv6</translation>
    </message>
    <message>
        <source>Reading which parts of IPv6 are switched off</source>
        <translation>Liest, welche Teile von IPv6 abgeschaltet sind</translation>
    </message>
    <message>
        <source>IP-HTTPS settings</source>
        <translation>IP-HTTPS-Einstellungen</translation>
    </message>
    <message>
        <source>Reading the IP-HTTPS settings</source>
        <translation>Liest die IP-HTTPS-Einstellungen</translation>
    </message>
    <message>
        <source>DirectAccess policy</source>
        <translation>DirectAccess-Richtlinie</translation>
    </message>
    <message>
        <source>Looking for DirectAccess policy</source>
        <translation>Sucht die DirectAccess-Richtlinie</translation>
    </message>
    <message>
        <source>IP Helper service</source>
        <translation>IP-Hilfsdienst</translation>
    </message>
    <message>
        <source>Asking for the IP Helper service</source>
        <translation>Fragt nach dem IP-Hilfsdienst</translation>
    </message>
    <message>
        <source>Signs of a DirectAccess server</source>
        <translation>Kennzeichen eines DirectAccess-Servers</translation>
    </message>
    <message>
        <source>Looking for signs of a DirectAccess server</source>
        <translation>Sucht Kennzeichen eines DirectAccess-Servers</translation>
    </message>
    <message>
        <source>Windows version</source>
        <translation>Windows-Version</translation>
    </message>
    <message>
        <source>Reading the Windows version</source>
        <translation>Liest die Windows-Version</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>Reading the network adapters</source>
        <translation>Liest die Netzwerkadapter</translation>
    </message>
    <message>
        <source>The name of a device was cut off and is left out: %1</source>
        <translation>Der Name eines Geräts war abgeschnitten und bleibt weg: %1</translation>
    </message>
    <message>
        <source>This line of a device list was not understood: %1</source>
        <translation>Diese Zeile einer Geräteliste wurde nicht verstanden: %1</translation>
    </message>
    <message>
        <source>A device list ends in the middle of a device: %1</source>
        <translation>Eine Geräteliste endet mitten in einem Gerät: %1</translation>
    </message>
    <message>
        <source>A device list says that it has %1 devices, but %2 are there.</source>
        <translation>Eine Geräteliste sagt, sie habe %1 Geräte, es sind aber %2 da.</translation>
    </message>
    <message>
        <source>Pass the code and what was found on to the helpdesk.</source>
        <translation>Geben Sie den Code und die Befunde an den Helpdesk weiter.</translation>
    </message>
    <message>
        <source>The IP-HTTPS tunnel is up. If the company still cannot be reached, the fault lies above the tunnel.</source>
        <translation>Der IP-HTTPS-Tunnel steht. Ist die Firma trotzdem nicht erreichbar, liegt der Fehler oberhalb des Tunnels.</translation>
    </message>
    <message>
        <source>Look at what DirectAccess itself reports: Get-DAConnectionStatus.</source>
        <translation>Sehen Sie nach, was DirectAccess selbst meldet: Get-DAConnectionStatus.</translation>
    </message>
    <message>
        <source>Look for a left-over IP-HTTPS device, left-over settings, or switched-off IPv6 parts.</source>
        <translation>Suchen Sie nach einem übrig gebliebenen IP-HTTPS-Gerät, übrig gebliebenen Einstellungen oder abgeschalteten Teilen von IPv6.</translation>
    </message>
    <message>
        <source>A call got a wrong parameter. This code is not documented for IP-HTTPS.</source>
        <translation>Ein Aufruf bekam einen falschen Parameter. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>No usable certificate was found. The name in the address and the certificate do not match, or the certificate has unwanted extra data.</source>
        <translation>Es wurde kein brauchbares Zertifikat gefunden. Der Name in der Adresse und das Zertifikat passen nicht zusammen, oder das Zertifikat enthält unerwünschte Zusätze.</translation>
    </message>
    <message>
        <source>Compare the certificate&apos;s names with the host in the IP-HTTPS address.</source>
        <translation>Vergleichen Sie die Namen im Zertifikat mit dem Namen in der IP-HTTPS-Adresse.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status 403. Windows&apos; own assistant reads this as a certificate error.</source>
        <translation>Der Server antwortete mit dem HTTP-Status 403. Der Assistent von Windows deutet das als Zertifikatsfehler.</translation>
    </message>
    <message>
        <source>Check the certificates on the server and on this computer.</source>
        <translation>Prüfen Sie die Zertifikate auf dem Server und auf diesem Computer.</translation>
    </message>
    <message>
        <source>Windows is still busy with it. This is not a fault. This code is not documented for IP-HTTPS.</source>
        <translation>Windows ist noch damit beschäftigt. Das ist kein Fehler. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Wait a minute and look again.</source>
        <translation>Warten Sie eine Minute und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Something that was looked for was not found. This code is not documented for IP-HTTPS.</source>
        <translation>Etwas Gesuchtes wurde nicht gefunden. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The address of the IP-HTTPS server is not valid. Usually an IP address was entered where a name is needed.</source>
        <translation>Die Adresse des IP-HTTPS-Servers ist nicht gültig. Meist wurde eine IP-Adresse eingetragen, wo ein Name nötig ist.</translation>
    </message>
    <message>
        <source>The administrator enters a full name instead and applies the policy again.</source>
        <translation>Der Administrator trägt stattdessen einen vollständigen Namen ein und wendet die Richtlinie neu an.</translation>
    </message>
    <message>
        <source>Windows met an error inside itself. This code is not documented for IP-HTTPS.</source>
        <translation>In Windows selbst trat ein Fehler auf. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Windows could not set up the IP-HTTPS interface: an interface or a setting that is already there conflicts with it.</source>
        <translation>Windows konnte die IP-HTTPS-Schnittstelle nicht einrichten: Eine schon vorhandene Schnittstelle oder Einstellung steht ihr im Weg.</translation>
    </message>
    <message>
        <source>The network cannot be reached. This code is not documented for IP-HTTPS.</source>
        <translation>Das Netzwerk ist nicht erreichbar. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The other side broke off the connection. This code is not documented for IP-HTTPS.</source>
        <translation>Die Gegenseite hat die Verbindung abgebrochen. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The IP-HTTPS server did not answer in time.</source>
        <translation>Der IP-HTTPS-Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check that the network lets TCP port 443 through and that the server is up.</source>
        <translation>Prüfen Sie, ob das Netzwerk TCP-Port 443 durchlässt und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to the IP-HTTPS server was refused, or the server&apos;s name leads to the wrong place.</source>
        <translation>Die Verbindung zum IP-HTTPS-Server wurde abgelehnt, oder der Name des Servers führt an die falsche Stelle.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the name resolution policy.</source>
        <translation>Prüfen Sie den Namen des Servers und die Richtlinie für die Namensauflösung.</translation>
    </message>
    <message>
        <source>The host cannot be reached. This code is not documented for IP-HTTPS.</source>
        <translation>Die Gegenseite ist nicht erreichbar. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The IP-HTTPS server was not found: a proxy stands in the way, its name cannot be resolved, or a firewall blocks it.</source>
        <translation>Der IP-HTTPS-Server wurde nicht gefunden: Ein Proxy steht im Weg, sein Name lässt sich nicht auflösen, oder eine Firewall blockiert ihn.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the user, of the system and of WinHTTP, then the server&apos;s name and TCP port 443.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Benutzers, des Systems und von WinHTTP, dann den Namen des Servers und TCP-Port 443.</translation>
    </message>
    <message>
        <source>The name could not be resolved for now. This code is not documented for IP-HTTPS.</source>
        <translation>Der Name ließ sich im Augenblick nicht auflösen. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The IP-HTTPS server&apos;s name has no usable address: name resolution or a proxy stands in the way.</source>
        <translation>Der Name des IP-HTTPS-Servers hat keine brauchbare Adresse: Die Namensauflösung oder ein Proxy steht im Weg.</translation>
    </message>
    <message>
        <source>Check that the server&apos;s public name is resolved outside the company, then the proxy settings.</source>
        <translation>Prüfen Sie, ob sich der öffentliche Name des Servers außerhalb der Firma auflösen lässt, dann die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The secure connection was not set up. Usually the server asked for a certificate that this computer does not have.</source>
        <translation>Die sichere Verbindung kam nicht zustande. Meist verlangte der Server ein Zertifikat, das dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s certificate, and any device in front of the server.</source>
        <translation>Prüfen Sie das Zertifikat des Computers und jedes Gerät, das vor dem Server steht.</translation>
    </message>
    <message>
        <source>The server&apos;s name does not fit. This code is not documented for IP-HTTPS.</source>
        <translation>Der Name des Servers passt nicht. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that is not trusted. This code is not documented for IP-HTTPS.</source>
        <translation>Das Zertifikat stammt von einem Aussteller, dem nicht vertraut wird. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The secure connection broke while it was being set up. Often a load balancer in front of the server is the cause.</source>
        <translation>Die sichere Verbindung brach beim Aufbau ab. Oft ist ein Lastverteiler vor dem Server die Ursache.</translation>
    </message>
    <message>
        <source>The administrator checks the load balancer, or takes a network trace.</source>
        <translation>Der Administrator prüft den Lastverteiler oder zeichnet den Netzwerkverkehr auf.</translation>
    </message>
    <message>
        <source>A certificate has expired. This code is not documented for IP-HTTPS.</source>
        <translation>Ein Zertifikat ist abgelaufen. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Both sides have no common encryption method. This code is not documented for IP-HTTPS.</source>
        <translation>Beide Seiten haben kein gemeinsames Verschlüsselungsverfahren. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The certificate was revoked. This code is not documented for IP-HTTPS.</source>
        <translation>Das Zertifikat wurde gesperrt. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked. This code is not documented for IP-HTTPS.</source>
        <translation>Ob das Zertifikat gesperrt wurde, ließ sich nicht prüfen. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The list of revoked certificates cannot be reached, so Windows 7 refuses the server. Later versions do not insist on it.</source>
        <translation>Die Liste der gesperrten Zertifikate ist nicht erreichbar, deshalb lehnt Windows 7 den Server ab. Spätere Versionen bestehen nicht darauf.</translation>
    </message>
    <message>
        <source>The administrator publishes the revocation list where it can be reached from outside.</source>
        <translation>Der Administrator veröffentlicht die Sperrliste dort, wo sie von außen erreichbar ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or the clock of this computer is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Check the date on this computer; then the administrator renews the certificate.</source>
        <translation>Prüfen Sie das Datum auf diesem Computer; danach erneuert der Administrator das Zertifikat.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Serverzertifikats nicht.</translation>
    </message>
    <message>
        <source>The administrator puts the issuer&apos;s certificate on this computer.</source>
        <translation>Der Administrator bringt das Zertifikat des Ausstellers auf diesen Computer.</translation>
    </message>
    <message>
        <source>The certificate&apos;s chain of issuers is not complete. This code is not documented for IP-HTTPS.</source>
        <translation>Die Kette der Aussteller des Zertifikats ist nicht vollständig. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The certificate is for another name. This code is not documented for IP-HTTPS.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status 400. This code is not documented for IP-HTTPS.</source>
        <translation>Der Server antwortete mit dem HTTP-Status 400. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status 401. This code is not documented for IP-HTTPS.</source>
        <translation>Der Server antwortete mit dem HTTP-Status 401. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status 403. This code is not documented for IP-HTTPS.</source>
        <translation>Der Server antwortete mit dem HTTP-Status 403. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status 404. This code is not documented for IP-HTTPS.</source>
        <translation>Der Server antwortete mit dem HTTP-Status 404. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status 405. This code is not documented for IP-HTTPS.</source>
        <translation>Der Server antwortete mit dem HTTP-Status 405. Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>“%1” is not a registry key. The values below it are left out.</source>
        <translation>„%1“ ist kein Registrierungsschlüssel. Die Werte darunter bleiben weg.</translation>
    </message>
    <message>
        <source>“%1” is neither a key nor a value. The line is left out.</source>
        <translation>„%1“ ist weder ein Schlüssel noch ein Wert. Die Zeile bleibt weg.</translation>
    </message>
    <message>
        <source>The data of the value “%1” cannot be read: “%2”. The value is left out.</source>
        <translation>Die Daten des Werts „%1“ lassen sich nicht lesen: „%2“. Der Wert bleibt weg.</translation>
    </message>
    <message>
        <source>The data of the value “%1” holds something that is not a hex byte: “%2”. The value is left out.</source>
        <translation>Die Daten des Werts „%1“ enthalten etwas, das kein Hex-Byte ist: „%2“. Der Wert bleibt weg.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the value “%1”. It may have been cut; the value is left out.</source>
        <translation>Die Datei endet mitten im Wert „%1“. Sie ist vielleicht abgeschnitten; der Wert bleibt weg.</translation>
    </message>
    <message>
        <source>%1 is not there. Check how it is written, and whether the drive is connected.</source>
        <translation>%1 ist nicht da. Prüfen Sie die Schreibweise und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>%1 is not a file and not a folder, but a device or a pipe. Choose a file with evidence, or the folder that holds it.</source>
        <translation>%1 ist weder Datei noch Ordner, sondern ein Gerät oder eine Pipe. Wählen Sie eine Datei mit Unterlagen oder den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>No file and no folder was named. Name the one to open.</source>
        <translation>Es wurde weder eine Datei noch ein Ordner genannt. Nennen Sie, was geöffnet werden soll.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file. Choose the folder that the evidence was saved in.</source>
        <translation>Der Ordner %1 enthält keine Datei. Wählen Sie den Ordner, in dem die Unterlagen gespeichert wurden.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened: access was refused. Ask its owner for access, or copy the evidence to another folder.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen: Der Zugriff wurde verweigert. Bitten Sie den Besitzer um Zugriff, oder kopieren Sie die Unterlagen in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 files. Choose a folder that holds nothing but evidence.</source>
        <translation>Der Ordner %1 enthält mehr als %2 Dateien. Wählen Sie einen Ordner, in dem nur Unterlagen liegen.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2. Check that you may open it, or copy it to another folder.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2. Prüfen Sie, ob Sie sie öffnen dürfen, oder kopieren Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was kept.</source>
        <translation>Das Lesen wurde angehalten. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>This folder could not be opened. What is in it was not read.</source>
        <translation>Dieser Ordner ließ sich nicht öffnen. Sein Inhalt wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This is a link. Links are not followed. Copy the file itself into the folder if it is evidence.</source>
        <translation>Das ist eine Verknüpfung. Verknüpfungen wird nicht gefolgt. Kopieren Sie die Datei selbst in den Ordner, wenn sie zu den Unterlagen gehört.</translation>
    </message>
    <message>
        <source>This is a device or a pipe. It was not opened.</source>
        <translation>Das ist ein Gerät oder eine Pipe. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file could not be read: %1. Copy it again.</source>
        <translation>Diese Datei ließ sich nicht lesen: %1. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This .reg file deletes something, so it is no export. It says nothing about the computer and was left out.</source>
        <translation>Diese .reg-Datei löscht etwas, ist also kein Export. Sie sagt nichts über den Computer und bleibt weg.</translation>
    </message>
    <message>
        <source>This .reg file does not end as an export does. It may have been cut, so what it does not list is not taken as absent.</source>
        <translation>Diese .reg-Datei endet nicht wie ein Export. Sie ist vielleicht abgeschnitten; was sie nicht aufführt, gilt deshalb nicht als nicht vorhanden.</translation>
    </message>
    <message>
        <source>This is a recording of a computer, but it can&apos;t be read: %1</source>
        <translation>Das ist die Aufzeichnung eines Computers, sie lässt sich aber nicht lesen: %1</translation>
    </message>
    <message>
        <source>This is a recording in the form %1, which this program does not know. A newer version of the program may.</source>
        <translation>Das ist eine Aufzeichnung in der Form %1, die dieses Programm nicht kennt. Eine neuere Version kennt sie vielleicht.</translation>
    </message>
    <message>
        <source>Some names in this list were cut off by the window&apos;s width. Their rows were left out.</source>
        <translation>Einige Namen in dieser Liste hat das Fenster abgeschnitten. Ihre Zeilen bleiben weg.</translation>
    </message>
    <message>
        <source>There is more from here on that could not be read.</source>
        <translation>Ab hier gibt es noch mehr, das sich nicht lesen ließ.</translation>
    </message>
    <message>
        <source>At %1 there should be %2.</source>
        <translation>Bei %1 müsste %2 stehen.</translation>
    </message>
    <message>
        <source>At %1 stands a field that does not exist.</source>
        <translation>Bei %1 steht ein Feld, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 stands there already, in other letters.</source>
        <translation>%1 steht schon da, nur anders geschrieben.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T08:30:00Z</source>
        <translation>eine Zeit wie 2026-03-01T08:30:00Z</translation>
    </message>
    <message>
        <source>hex digits, two for each byte</source>
        <translation>Hex-Ziffern, zwei für jedes Byte</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the schema %1</source>
        <translation>das Schema %1</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>a key path such as HKLM\SOFTWARE\...</source>
        <translation>ein Schlüsselpfad wie HKLM\SOFTWARE\...</translation>
    </message>
    <message>
        <source>a number, a text, a list of texts, or an object with type and data or hex</source>
        <translation>eine Zahl, ein Text, eine Liste von Texten oder ein Objekt mit type und data oder hex</translation>
    </message>
    <message>
        <source>an id of small letters, digits and hyphens</source>
        <translation>eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>The hotel laptop with a ghost</source>
        <translation>Der Hotel-Laptop mit einem Geist</translation>
    </message>
    <message>
        <source>Maria travels for sales. At home everything works, but in hotels her laptop reaches nothing of the company. Last month the laptop was upgraded, and since then Windows shows the error 0x34.</source>
        <translation>Maria reist für den Vertrieb. Zu Hause geht alles, aber in Hotels erreicht ihr Laptop nichts von der Firma. Letzten Monat bekam der Laptop ein neues Windows, und seitdem zeigt Windows den Fehler 0x34.</translation>
    </message>
    <message>
        <source>The tablet whose adapter will not load</source>
        <translation>Das Tablet, dessen Adapter nicht lädt</translation>
    </message>
    <message>
        <source>Jonas visits building sites. After the battery ran empty in the middle of an update, the company connection is gone on the train and in the site office. Windows shows the error 0x643.</source>
        <translation>Jonas besucht Baustellen. Seit der Akku mitten in einem Update leer war, ist die Verbindung zur Firma im Zug und im Baubüro weg. Windows zeigt den Fehler 0x643.</translation>
    </message>
    <message>
        <source>The notebook that remembers the old server</source>
        <translation>Das Notebook, das sich an den alten Server erinnert</translation>
    </message>
    <message>
        <source>The company moved to new DirectAccess servers in two cities. Aisha&apos;s notebook was in a drawer at that time. Now it works at home, but at the airport Windows shows the error 0x643.</source>
        <translation>Die Firma zog auf neue DirectAccess-Server in zwei Städten um. Aishas Notebook lag damals in der Schublade. Jetzt geht es zu Hause, aber am Flughafen zeigt Windows den Fehler 0x643.</translation>
    </message>
    <message>
        <source>The PC that was made faster</source>
        <translation>Der PC, der schneller werden sollte</translation>
    </message>
    <message>
        <source>Tom ran a program that promised a faster internet. Since then his PC works from home as before, but on a hotspot nothing of the company can be reached.</source>
        <translation>Tom hat ein Programm benutzt, das ein schnelleres Internet versprach. Seitdem geht sein PC zu Hause wie vorher, aber an einem Hotspot ist nichts von der Firma erreichbar.</translation>
    </message>
    <message>
        <source>The laptop where all is well</source>
        <translation>Der Laptop, bei dem alles stimmt</translation>
    </message>
    <message>
        <source>Nobody complains about this laptop. It stands in a hotel that lets only the web through, and IP-HTTPS carries the connection, as it should.</source>
        <translation>Über diesen Laptop beschwert sich niemand. Er steht in einem Hotel, das nur das Web durchlässt, und IP-HTTPS trägt die Verbindung, wie es soll.</translation>
    </message>
    <message>
        <source>The home office that frightens its owner</source>
        <translation>Das Homeoffice, das Sorgen macht</translation>
    </message>
    <message>
        <source>Priya saw that her IP-HTTPS interface is not active and called the helpdesk. But she works at home, Teredo carries the connection, and IP-HTTPS is only waiting.</source>
        <translation>Priya sah, dass ihre IP-HTTPS-Schnittstelle nicht aktiv ist, und rief den Helpdesk an. Aber sie arbeitet zu Hause, Teredo trägt die Verbindung, und IP-HTTPS wartet nur.</translation>
    </message>
    <message>
        <source>not known: nothing was read about it</source>
        <translation>nicht bekannt: Darüber wurde nichts gelesen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>down, error %1</source>
        <translation>gestört, Fehler %1</translation>
    </message>
    <message>
        <source>not in use, no error</source>
        <translation>nicht in Gebrauch, kein Fehler</translation>
    </message>
    <message>
        <source>Windows reports no interface</source>
        <translation>Windows meldet keine Schnittstelle</translation>
    </message>
    <message>
        <source>works through this network (qualified)</source>
        <translation>kommt durch dieses Netzwerk (qualified)</translation>
    </message>
    <message>
        <source>resting (dormant)</source>
        <translation>ruht (dormant)</translation>
    </message>
    <message>
        <source>does not get through (offline)</source>
        <translation>kommt nicht durch (offline)</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>This program does not know the code %1. It is not documented for IP-HTTPS.</source>
        <translation>Dieses Programm kennt den Code %1 nicht. Er ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Check that the code was copied whole. If it was, look at the other evidence: a code that nobody wrote about proves no cause.</source>
        <translation>Prüfen Sie, ob der Code vollständig kopiert wurde. Wenn ja, sehen Sie sich die anderen Belege an: Ein Code, über den niemand etwas geschrieben hat, beweist keine Ursache.</translation>
    </message>
    <message>
        <source>Remove the stale IP-HTTPS interfaces</source>
        <translation>Die veralteten IP-HTTPS-Schnittstellen entfernen</translation>
    </message>
    <message>
        <source>Delete the IP-HTTPS settings and have Group Policy write them again</source>
        <translation>Die IP-HTTPS-Einstellungen löschen und von der Gruppenrichtlinie neu schreiben lassen</translation>
    </message>
    <message>
        <source>Switch IP-HTTPS on again where Windows was told to keep it off</source>
        <translation>IP-HTTPS dort wieder einschalten, wo Windows es abgeschaltet lassen sollte</translation>
    </message>
    <message>
        <source>Enable the IP-HTTPS adapter, or the bus that carries it, in Device Manager</source>
        <translation>Den IP-HTTPS-Adapter oder den Bus, der ihn trägt, im Geräte-Manager aktivieren</translation>
    </message>
    <message>
        <source>Start the IP Helper service</source>
        <translation>Den IP-Hilfsdienst starten</translation>
    </message>
    <message>
        <source>Have Group Policy applied again</source>
        <translation>Die Gruppenrichtlinie neu anwenden lassen</translation>
    </message>
    <message>
        <source>Test IP-HTTPS alone, with the other methods switched off for the test</source>
        <translation>IP-HTTPS allein testen, dabei die anderen Verfahren für den Test abschalten</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Repairs are not part of this version yet. Nothing was changed.</source>
        <translation>Reparaturen gehören noch nicht zu dieser Version. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Cause: %1 (%2)</source>
        <translation>Ursache: %1 (%2)</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Dafür:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Dagegen:</translation>
    </message>
    <message>
        <source>Not available:</source>
        <translation>Nicht verfügbar:</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>(aus %1)</translation>
    </message>
    <message>
        <source>Other causes considered</source>
        <translation>Andere erwogene Ursachen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Connection methods</source>
        <translation>Verbindungsverfahren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>role unknown</source>
        <translation>Rolle unbekannt</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>no code was printed</source>
        <translation>kein Code wurde ausgegeben</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Windows says &quot;%1&quot;</source>
        <translation>Windows sagt „%1“</translation>
    </message>
    <message>
        <source>set by Group Policy</source>
        <translation>von der Gruppenrichtlinie eingestellt</translation>
    </message>
    <message>
        <source>set on this computer</source>
        <translation>auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>What contradicts itself</source>
        <translation>Was sich widerspricht</translation>
    </message>
    <message>
        <source>%1: two sources differ. &quot;%2&quot; is newer and counts. &quot;%3&quot; does not count.</source>
        <translation>%1: Zwei Quellen unterscheiden sich. „%2“ ist neuer und zählt. „%3“ zählt nicht.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; and &quot;%3&quot; differ, and their times do not tell which is newer. Neither counts.</source>
        <translation>%1: „%2“ und „%3“ unterscheiden sich, und ihre Zeiten sagen nicht, was neuer ist. Keine davon zählt.</translation>
    </message>
    <message>
        <source>The evidence names several computers: %1. The first was diagnosed, the others were left out.</source>
        <translation>Die Unterlagen nennen mehrere Computer: %1. Der erste wurde untersucht, die anderen blieben weg.</translation>
    </message>
    <message>
        <source>The evidence names several computers: %1. It cannot be told which one to diagnose. Give the evidence of one computer alone.</source>
        <translation>Die Unterlagen nennen mehrere Computer: %1. Es lässt sich nicht sagen, welcher zu untersuchen ist. Geben Sie die Unterlagen eines einzigen Computers an.</translation>
    </message>
    <message>
        <source>Not understood, and not used</source>
        <translation>Nicht verstanden und nicht verwendet</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1, Zeilen %2 bis %3</translation>
    </message>
    <message>
        <source>%1: not a text</source>
        <translation>%1: kein Text</translation>
    </message>
    <message>
        <source>%1: could not be opened</source>
        <translation>%1: ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: zu groß</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s) of this kind</source>
        <translation>
            <numerusform>und %n weiteres Problem dieser Art</numerusform>
            <numerusform>und %n weitere Probleme dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>IP-HTTPS works.</source>
        <translation>IP-HTTPS funktioniert.</translation>
    </message>
    <message>
        <source>IP-HTTPS is idle. That is normal.</source>
        <translation>IP-HTTPS ruht. Das ist normal.</translation>
    </message>
    <message>
        <source>A problem was found.</source>
        <translation>Ein Problem wurde gefunden.</translation>
    </message>
    <message>
        <source>No conclusion is possible.</source>
        <translation>Kein Schluss ist möglich.</translation>
    </message>
    <message>
        <source>Practice computer: %1. Nothing of this is about the computer you sit at.</source>
        <translation>Übungscomputer: %1. Nichts davon betrifft den Computer, an dem Sie sitzen.</translation>
    </message>
    <message>
        <source>Evidence from another computer: %1</source>
        <translation>Unterlagen von einem anderen Computer: %1</translation>
    </message>
    <message>
        <source>Evidence from another computer, read from standard input</source>
        <translation>Unterlagen von einem anderen Computer, von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Fehlercode %1</translation>
    </message>
    <message>
        <source>Error code %1 (%2)</source>
        <translation>Fehlercode %1 (%2)</translation>
    </message>
    <message>
        <source>This code was told by a person. It was not measured.</source>
        <translation>Diesen Code hat jemand genannt. Er wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>This code is not documented for IP-HTTPS.</source>
        <translation>Dieser Code ist für IP-HTTPS nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Causes that the code fits</source>
        <translation>Ursachen, zu denen der Code passt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nothing has to be done about IP-HTTPS.</source>
        <translation>An IP-HTTPS ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Gather more on the computer that has the problem. The most useful is the output of: %1</source>
        <translation>Sammeln Sie mehr auf dem Computer, der das Problem hat. Am nützlichsten ist die Ausgabe von: %1</translation>
    </message>
    <message>
        <source>About DirectAccess Connection Wizard</source>
        <translation>Über den DirectAccess-Verbindungsassistenten</translation>
    </message>
    <message>
        <source>DirectAccess Connection Wizard, version %1</source>
        <translation>DirectAccess-Verbindungsassistent, Version %1</translation>
    </message>
    <message>
        <source>Finds out why a computer reaches the company over Teredo but not over IP-HTTPS, and shows the evidence. Looking never changes anything.</source>
        <translation>Findet heraus, warum ein Computer die Firma über Teredo erreicht, aber nicht über IP-HTTPS, und zeigt die Belege. Nachsehen verändert nie etwas.</translation>
    </message>
    <message>
        <source>Based on the Microsoft support article KB2980660 and its neighbours. Not a Microsoft product.</source>
        <translation>Beruht auf dem Microsoft-Supportartikel KB2980660 und seinen Nachbarn. Kein Microsoft-Produkt.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt %1 (LGPL).</source>
        <translation>Freie Software unter der MIT-Lizenz. Mit Qt %1 (LGPL) gemacht.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Practice computer: nothing on this computer is changed</source>
        <translation>Übungscomputer: Auf diesem Computer wird nichts verändert</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Open evidence from another computer</source>
        <translation>Unterlagen von einem anderen Computer öffnen</translation>
    </message>
    <message>
        <source>Choose a practice computer</source>
        <translation>Einen Übungscomputer wählen</translation>
    </message>
    <message>
        <source>Is this a personal computer or a server?</source>
        <translation>Ist das ein Arbeitsplatzcomputer oder ein Server?</translation>
    </message>
    <message>
        <source>Where does the company connection fail?</source>
        <translation>Wo versagt die Verbindung zur Firma?</translation>
    </message>
    <message>
        <source>Which error code does Windows show?</source>
        <translation>Welchen Fehlercode zeigt Windows?</translation>
    </message>
    <message>
        <source>Gathering evidence</source>
        <translation>Belege werden gesammelt</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>Press the Windows key, type cmd, press Enter. Type this command, press Enter, and look for a number that begins with 0x:</source>
        <translation>Drücken Sie die Windows-Taste, tippen Sie cmd, drücken Sie die Eingabetaste. Tippen Sie diesen Befehl, drücken Sie die Eingabetaste und suchen Sie eine Zahl, die mit 0x beginnt:</translation>
    </message>
    <message>
        <source>Command to type</source>
        <translation>Befehl zum Eintippen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>0x643</source>
        <translation>0x643</translation>
    </message>
    <message>
        <source>Windows could not set up the IP-HTTPS interface.</source>
        <translation>Windows konnte die IP-HTTPS-Schnittstelle nicht einrichten.</translation>
    </message>
    <message>
        <source>0x34</source>
        <translation>0x34</translation>
    </message>
    <message>
        <source>Windows could not create the IP-HTTPS interface.</source>
        <translation>Windows konnte die IP-HTTPS-Schnittstelle nicht anlegen.</translation>
    </message>
    <message>
        <source>0x0</source>
        <translation>0x0</translation>
    </message>
    <message>
        <source>Windows reports no error.</source>
        <translation>Windows meldet keinen Fehler.</translation>
    </message>
    <message>
        <source>I can&apos;t tell</source>
        <translation>Das weiß ich nicht</translation>
    </message>
    <message>
        <source>That is fine. This program reads the code itself.</source>
        <translation>Das macht nichts. Dieses Programm liest den Code selbst.</translation>
    </message>
    <message>
        <source>An&amp;other number:</source>
        <translation>Eine &amp;andere Zahl:</translation>
    </message>
    <message>
        <source>&amp;Use this number</source>
        <translation>&amp;Diese Zahl nehmen</translation>
    </message>
    <message>
        <source>for example 0x2af9</source>
        <translation>zum Beispiel 0x2af9</translation>
    </message>
    <message>
        <source>“%1” is not an error number. It looks like 0x2af9: the characters 0x, then digits and the letters a to f.</source>
        <translation>„%1“ ist keine Fehlernummer. Sie sieht so aus: 0x2af9, also die Zeichen 0x, dann Ziffern und die Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>Choose what you were sent, drop it here, or paste the text. It is only read, never changed or sent anywhere.</source>
        <translation>Wählen Sie, was Ihnen geschickt wurde, ziehen Sie es hierher, oder fügen Sie den Text ein. Es wird nur gelesen, nie verändert und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a f&amp;older …</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Paste text from a command window or a mail here.</source>
        <translation>Fügen Sie hier Text aus einem Befehlsfenster oder einer E-Mail ein.</translation>
    </message>
    <message>
        <source>&amp;Read this text</source>
        <translation>Diesen &amp;Text lesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is open yet. Choose a file or a folder first, or paste text and press “Read this text”.</source>
        <translation>Es ist noch nichts geöffnet. Wählen Sie zuerst eine Datei oder einen Ordner, oder fügen Sie Text ein und drücken Sie „Diesen Text lesen“.</translation>
    </message>
    <message>
        <source>%1 is open. This was recognised. Press Next to go on.</source>
        <translation>%1 ist geöffnet. Das wurde erkannt. Mit „Weiter“ geht es weiter.</translation>
    </message>
    <message>
        <source>%1 is open, but this program understands nothing in it. Ask for the output of: %2</source>
        <translation>%1 ist geöffnet, aber dieses Programm versteht nichts davon. Bitten Sie um die Ausgabe von: %2</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 (left out: another computer, %2)</source>
        <translation>%1 (weggelassen: ein anderer Computer, %2)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>What comes next: %1</source>
        <translation>Wie es weitergeht: %1</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Error code</source>
        <translation>&amp;Fehlercode</translation>
    </message>
    <message>
        <source>Ways to the c&amp;ompany</source>
        <translation>Wege zur Fi&amp;rma</translation>
    </message>
    <message>
        <source>Other ca&amp;uses</source>
        <translation>Andere &amp;Ursachen</translation>
    </message>
    <message>
        <source>What was &amp;read</source>
        <translation>Was &amp;gelesen wurde</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>No error code was read, and none was told.</source>
        <translation>Es wurde kein Fehlercode gelesen, und niemand hat einen genannt.</translation>
    </message>
    <message>
        <source>This code was told by the person at the computer; it was not read by this program.</source>
        <translation>Diesen Code hat die Person am Computer genannt; dieses Programm hat ihn nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Described in: %1</source>
        <translation>Beschrieben in: %1</translation>
    </message>
    <message>
        <source>This program is looking. It changes nothing. The next page comes by itself.</source>
        <translation>Dieses Programm sieht nach. Es verändert nichts. Die nächste Seite kommt von selbst.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>sieht nach …</translation>
    </message>
    <message>
        <source>%1. Read from: %2</source>
        <translation>%1. Gelesen aus: %2</translation>
    </message>
    <message>
        <source>Each of these computers is simulated. It breaks as a real one does.</source>
        <translation>Jeder dieser Computer ist simuliert. Er geht so kaputt wie ein echter.</translation>
    </message>
    <message>
        <source>Practice computers</source>
        <translation>Übungscomputer</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Answer three questions, then this program looks at the computer. Nothing is changed.</source>
        <translation>Beantworten Sie drei Fragen, dann sieht dieses Programm den Computer an. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>A folder, a file or text that somebody sent. You can also drop it here.</source>
        <translation>Ein Ordner, eine Datei oder Text, den jemand geschickt hat. Sie können ihn auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Practise on a simulated computer</source>
        <translation>An einem simulierten Computer üben</translation>
    </message>
    <message>
        <source>Try out how faults are found. Your own computer is not touched.</source>
        <translation>Probieren Sie aus, wie Fehler gefunden werden. Ihr eigener Computer wird nicht angerührt.</translation>
    </message>
    <message>
        <source>This program looks at Windows computers, and the computer you sit at does not run Windows. So it cannot be checked itself. Open evidence from a Windows computer, or practise.</source>
        <translation>Dieses Programm sieht sich Windows-Computer an, und auf dem Computer, an dem Sie sitzen, läuft kein Windows. Er selbst lässt sich deshalb nicht prüfen. Öffnen Sie Unterlagen von einem Windows-Computer, oder üben Sie.</translation>
    </message>
    <message>
        <source>On a DirectAccess server some repairs would cut off everybody. If you are not sure, say so: then this program is as careful as with a server.</source>
        <translation>Auf einem DirectAccess-Server würden manche Reparaturen alle abschneiden. Wenn Sie nicht sicher sind, sagen Sie es: Dann ist dieses Programm so vorsichtig wie bei einem Server.</translation>
    </message>
    <message>
        <source>A personal computer</source>
        <translation>Ein Arbeitsplatzcomputer</translation>
    </message>
    <message>
        <source>A laptop or desktop that somebody works at.</source>
        <translation>Ein Laptop oder PC, an dem jemand arbeitet.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>The DirectAccess server that laptops connect to.</source>
        <translation>Der DirectAccess-Server, mit dem sich Laptops verbinden.</translation>
    </message>
    <message>
        <source>That is fine. This program looks for itself.</source>
        <translation>Das macht nichts. Dieses Programm sieht selbst nach.</translation>
    </message>
    <message>
        <source>Think of the last days: at home, on the phone&apos;s hotspot, in hotels or trains.</source>
        <translation>Denken Sie an die letzten Tage: zu Hause, am Hotspot des Telefons, in Hotels oder Zügen.</translation>
    </message>
    <message>
        <source>It works in some places, not in others</source>
        <translation>Es geht an manchen Orten, an anderen nicht</translation>
    </message>
    <message>
        <source>For example at home, but not in a hotel or at the airport.</source>
        <translation>Zum Beispiel zu Hause, aber nicht im Hotel oder am Flughafen.</translation>
    </message>
    <message>
        <source>It works nowhere outside the office</source>
        <translation>Außerhalb des Büros geht es nirgends</translation>
    </message>
    <message>
        <source>Wherever I am, nothing of the company can be reached.</source>
        <translation>Wo ich auch bin, nichts von der Firma ist erreichbar.</translation>
    </message>
    <message>
        <source>It works everywhere</source>
        <translation>Es geht überall</translation>
    </message>
    <message>
        <source>I only want to know whether all is well.</source>
        <translation>Ich möchte nur wissen, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ways from this computer to the company</source>
        <translation>Wege von diesem Computer zur Firma</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Das spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Das spricht dagegen</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What it was read from</source>
        <translation>Woraus es gelesen wurde</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelesen aus: %1</translation>
    </message>
    <message>
        <source>Read from: %1 (%2)</source>
        <translation>Gelesen aus: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was read for this, so there is nothing to show.</source>
        <translation>Dafür wurde nichts gelesen, also gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Choose a line to see what it was read from.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, woraus sie gelesen wurde.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Dafür: %1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Dagegen: %1</translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation>Nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Was geöffnet wurde</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 (left out: it is about %2)</source>
        <translation>%1 (weggelassen: es geht um %2)</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Wo sich Quellen unterscheiden</translation>
    </message>
    <message>
        <source>%1: the newer counts (%2), not the older (%3)</source>
        <translation>%1: Das Neuere zählt (%2), nicht das Ältere (%3)</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ, and it can&apos;t be told which is newer. Neither counts.</source>
        <translation>%1: %2 und %3 unterscheiden sich, und es lässt sich nicht sagen, was neuer ist. Keines zählt.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>looked, not there</source>
        <translation>nachgesehen, nicht da</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>this computer cannot tell</source>
        <translation>dieser Computer kann es nicht sagen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>not in the evidence</source>
        <translation>nicht in den Unterlagen</translation>
    </message>
    <message>
        <source>IP-HTTPS works on this computer</source>
        <translation>IP-HTTPS funktioniert auf diesem Computer</translation>
    </message>
    <message>
        <source>IP-HTTPS is resting, and that is normal</source>
        <translation>IP-HTTPS ruht, und das ist normal</translation>
    </message>
    <message>
        <source>A problem was found</source>
        <translation>Ein Problem wurde gefunden</translation>
    </message>
    <message>
        <source>The evidence does not decide</source>
        <translation>Die Belege entscheiden es nicht</translation>
    </message>
    <message>
        <source>list of devices</source>
        <translation>Geräteliste</translation>
    </message>
    <message>
        <source>registry export</source>
        <translation>Registrierungsexport</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>recorded computer</source>
        <translation>aufgezeichneter Computer</translation>
    </message>
    <message>
        <source>a command that printed nothing</source>
        <translation>ein Befehl ohne Ausgabe</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>too large to be read</source>
        <translation>zu groß zum Lesen</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
    <message>
        <source>DirectAccess Connection Wizard</source>
        <translation>DirectAccess-Verbindungsassistent</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else.</source>
        <translation>Nur ein JSON-Dokument ausgeben, sonst nichts.</translation>
    </message>
    <message>
        <source>The language of the text, such as en or de. JSON is always English.</source>
        <translation>Die Sprache des Textes, zum Beispiel en oder de. JSON ist immer englisch.</translation>
    </message>
    <message>
        <source>IP-HTTPS is switched off on this computer, or was given the settings of a server, so Windows made no interface for it.</source>
        <translation>IP-HTTPS ist auf diesem Computer abgeschaltet oder hat die Einstellungen eines Servers bekommen. Deshalb hat Windows keine Schnittstelle dafür angelegt.</translation>
    </message>
    <message>
        <source>Look at the value DisabledComponents under Tcpip6\Parameters, then at the IP-HTTPS settings from the company.</source>
        <translation>Sehen Sie sich den Wert DisabledComponents unter Tcpip6\Parameters an, dann die IP-HTTPS-Einstellungen der Firma.</translation>
    </message>
    <message>
        <source>Windows could not create the IP-HTTPS interface: an interface or a setting that is already there conflicts with it. The name of the computer is not meant.</source>
        <translation>Windows konnte die IP-HTTPS-Schnittstelle nicht anlegen: Eine schon vorhandene Schnittstelle oder Einstellung steht ihr im Weg. Der Name des Computers ist nicht gemeint.</translation>
    </message>
    <message>
        <source>The value “%1” stands below no key. It is left out.</source>
        <translation>Der Wert „%1“ steht unter keinem Schlüssel. Er bleibt weg.</translation>
    </message>
    <message>
        <source>The data of the value “%1” stops in the middle. The value is left out.</source>
        <translation>Die Daten des Werts „%1“ hören mittendrin auf. Der Wert bleibt weg.</translation>
    </message>
    <message>
        <source>The line is too long for a .reg file. It is left out.</source>
        <translation>Die Zeile ist zu lang für eine .reg-Datei. Sie bleibt weg.</translation>
    </message>
    <message>
        <source>The data of the value “%1” is longer than this program keeps. The value is left out.</source>
        <translation>Die Daten des Werts „%1“ sind länger, als dieses Programm behält. Der Wert bleibt weg.</translation>
    </message>
    <message>
        <source>Behind the value “%1” stands a line that is no value: “%2”. It may belong to the value, which is left out.</source>
        <translation>Hinter dem Wert „%1“ steht eine Zeile, die kein Wert ist: „%2“. Sie gehört vielleicht zum Wert; er bleibt weg.</translation>
    </message>
    <message>
        <source>There is no text to read. Paste or pipe in what was sent.</source>
        <translation>Es gibt keinen Text zu lesen. Fügen Sie ein, was geschickt wurde, oder leiten Sie es um.</translation>
    </message>
    <message>
        <source>No error is reported. That alone does not tell whether IP-HTTPS is connected.</source>
        <translation>Es wird kein Fehler gemeldet. Das allein sagt nicht, ob IP-HTTPS verbunden ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Possible causes, none of them proven</source>
        <translation>Mögliche Ursachen, keine davon bewiesen</translation>
    </message>
    <message>
        <source>What can be done, once the cause is proven</source>
        <translation>Was sich tun lässt, sobald die Ursache bewiesen ist</translation>
    </message>
    <message>
        <source>Look at evidence from another computer: a folder, a ZIP archive, a file, or - for standard input.</source>
        <translation>Unterlagen von einem anderen Computer ansehen: ein Ordner, ein ZIP-Archiv, eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Fault above IP-HTTPS</source>
        <translation>Fehler oberhalb von IP-HTTPS</translation>
    </message>
    <message>
        <source>IP-HTTPS is connected, but DirectAccess still fails: its sign-in, its encryption or its name resolution.</source>
        <translation>IP-HTTPS ist verbunden, aber DirectAccess versagt trotzdem: bei der Anmeldung, der Verschlüsselung oder der Namensauflösung.</translation>
    </message>
    <message>
        <source>The administrator looks at the certificates and firewall rules for DirectAccess on this computer, and at the name resolution policy. IP-HTTPS needs no repair.</source>
        <translation>Der Administrator sieht sich die Zertifikate und die Firewallregeln für DirectAccess auf diesem Computer an, dazu die Richtlinie für die Namensauflösung. IP-HTTPS braucht keine Reparatur.</translation>
    </message>
    <message>
        <source>DirectAccess reports a fault: %1.</source>
        <translation>DirectAccess meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>DirectAccess reports that it is connected: %1.</source>
        <translation>DirectAccess meldet, dass es verbunden ist: %1.</translation>
    </message>
    <message>
        <source>What DirectAccess reports is not known to this program: %1.</source>
        <translation>Was DirectAccess meldet, kennt dieses Programm nicht: %1.</translation>
    </message>
    <message>
        <source>Certificate does not fit the server&apos;s name</source>
        <translation>Zertifikat passt nicht zum Namen des Servers</translation>
    </message>
    <message>
        <source>No certificate was found that fits the name in the IP-HTTPS address.</source>
        <translation>Es wurde kein Zertifikat gefunden, das zum Namen in der IP-HTTPS-Adresse passt.</translation>
    </message>
    <message>
        <source>The administrator of the server compares the names in the certificate with the address, and binds one that fits.</source>
        <translation>Der Administrator des Servers vergleicht die Namen im Zertifikat mit der Adresse und bindet ein Zertifikat, das passt.</translation>
    </message>
    <message>
        <source>Server certificate expired</source>
        <translation>Serverzertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of the IP-HTTPS server has expired, or the clock of this computer is wrong.</source>
        <translation>Das Zertifikat des IP-HTTPS-Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer. If they are right, the administrator of the server renews the certificate.</source>
        <translation>Datum und Uhrzeit dieses Computers ansehen. Wenn sie stimmen, erneuert der Administrator des Servers das Zertifikat.</translation>
    </message>
    <message>
        <source>Server certificate not trusted</source>
        <translation>Dem Serverzertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the IP-HTTPS server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Aussteller nicht, von dem das Zertifikat des IP-HTTPS-Servers stammt.</translation>
    </message>
    <message>
        <source>The administrator puts the issuer&apos;s certificate into the computer&apos;s store, then the service IP Helper is restarted.</source>
        <translation>Der Administrator bringt das Zertifikat des Ausstellers in den Zertifikatspeicher des Computers, dann wird der IP-Hilfsdienst neu gestartet.</translation>
    </message>
    <message>
        <source>Secure connection breaks off</source>
        <translation>Sichere Verbindung bricht ab</translation>
    </message>
    <message>
        <source>The secure connection to the IP-HTTPS server breaks off while it is being made.</source>
        <translation>Die sichere Verbindung zum IP-HTTPS-Server bricht beim Aufbau ab.</translation>
    </message>
    <message>
        <source>The administrator of the server checks what stands in front of it, such as a load balancer, and which certificates it asks for.</source>
        <translation>Der Administrator des Servers prüft, was vor dem Server steht, zum Beispiel ein Lastverteiler, und welche Zertifikate verlangt werden.</translation>
    </message>
    <message>
        <source>That this code means a certificate that is asked for and not there is usual, but not documented.</source>
        <translation>Dass dieser Code für ein verlangtes, aber fehlendes Zertifikat steht, ist üblich, aber nicht dokumentiert.</translation>
    </message>
    <message>
        <source>List of revoked certificates not reachable</source>
        <translation>Liste der gesperrten Zertifikate nicht erreichbar</translation>
    </message>
    <message>
        <source>Windows cannot reach the list that tells whether the server&apos;s certificate was revoked.</source>
        <translation>Windows erreicht die Liste nicht, die sagt, ob das Zertifikat des Servers gesperrt wurde.</translation>
    </message>
    <message>
        <source>The administrator publishes that list where it can be reached from outside the company.</source>
        <translation>Der Administrator veröffentlicht diese Liste dort, wo sie von außerhalb der Firma erreichbar ist.</translation>
    </message>
    <message>
        <source>Windows 7 insists on that list.</source>
        <translation>Windows 7 besteht auf dieser Liste.</translation>
    </message>
    <message>
        <source>This version of Windows does not insist on that list.</source>
        <translation>Diese Version von Windows besteht nicht auf dieser Liste.</translation>
    </message>
    <message>
        <source>The version of Windows is not known. Only Windows 7 insists on that list.</source>
        <translation>Die Version von Windows ist nicht bekannt. Nur Windows 7 besteht auf dieser Liste.</translation>
    </message>
    <message>
        <source>Address of the server not valid</source>
        <translation>Adresse des Servers nicht gültig</translation>
    </message>
    <message>
        <source>The address of the IP-HTTPS server that the company has set cannot be used.</source>
        <translation>Die Adresse des IP-HTTPS-Servers, die die Firma eingestellt hat, ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The administrator enters the full public name of the server instead, then the policy is applied again.</source>
        <translation>Der Administrator trägt stattdessen den vollständigen öffentlichen Namen des Servers ein, dann wird die Richtlinie neu angewendet.</translation>
    </message>
    <message>
        <source>The address has a number instead of a name: %1.</source>
        <translation>In der Adresse steht eine Nummer statt eines Namens: %1.</translation>
    </message>
    <message>
        <source>The address that was read has a name in it: %1.</source>
        <translation>In der gelesenen Adresse steht ein Name: %1.</translation>
    </message>
    <message>
        <source>The address itself was not read.</source>
        <translation>Die Adresse selbst wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Server&apos;s name not resolved</source>
        <translation>Name des Servers nicht aufgelöst</translation>
    </message>
    <message>
        <source>The public name of the IP-HTTPS server is not found on this network.</source>
        <translation>Der öffentliche Name des IP-HTTPS-Servers wird in diesem Netzwerk nicht gefunden.</translation>
    </message>
    <message>
        <source>Look the server&apos;s name up with nslookup on this network and on another one. If only this one fails, ask its owner.</source>
        <translation>Den Namen des Servers mit nslookup in diesem Netzwerk und in einem anderen nachschlagen. Wird er nur in diesem nicht gefunden, fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Check the firewall on this computer and whether the server&apos;s name leads to the server. If others fail too, check the server.</source>
        <translation>Die Firewall auf diesem Computer prüfen, und ob der Name des Servers zum Server führt. Geht es auch bei anderen nicht, den Server prüfen.</translation>
    </message>
    <message>
        <source>Server does not answer</source>
        <translation>Server antwortet nicht</translation>
    </message>
    <message>
        <source>The IP-HTTPS server does not answer on this network.</source>
        <translation>Der IP-HTTPS-Server antwortet in diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone&apos;s hotspot. If it works there, this network blocks TCP port 443 to the server; if not, check the server.</source>
        <translation>Ein anderes Netzwerk ausprobieren, zum Beispiel den Hotspot eines Telefons. Geht es dort, sperrt dieses Netzwerk den TCP-Port 443 zum Server; geht es auch dort nicht, den Server prüfen.</translation>
    </message>
    <message>
        <source>Server&apos;s name is looked up inside the company</source>
        <translation>Name des Servers wird in der Firma nachgeschlagen</translation>
    </message>
    <message>
        <source>The name resolution policy sends the public name of the IP-HTTPS server to name servers inside the company, which cannot be reached before IP-HTTPS is up.</source>
        <translation>Die Richtlinie für die Namensauflösung schickt den öffentlichen Namen des IP-HTTPS-Servers an Namensserver in der Firma. Die sind nicht erreichbar, solange IP-HTTPS nicht steht.</translation>
    </message>
    <message>
        <source>The administrator adds the public name of the server to the name resolution policy as an exception without name servers.</source>
        <translation>Der Administrator trägt den öffentlichen Namen des Servers in die Richtlinie für die Namensauflösung ein, als Ausnahme ohne Namensserver.</translation>
    </message>
    <message>
        <source>A rule for %1 sends %2 to the name servers %3.</source>
        <translation>Eine Regel für %1 schickt %2 an die Namensserver %3.</translation>
    </message>
    <message>
        <source>The policy leaves %1 to the name servers of the network.</source>
        <translation>Die Richtlinie überlässt %1 den Namensservern des Netzwerks.</translation>
    </message>
    <message>
        <source>There are no rules of the name resolution policy.</source>
        <translation>Es gibt keine Regeln der Richtlinie für die Namensauflösung.</translation>
    </message>
    <message>
        <source>The address of the IP-HTTPS server was not read, so it is not known which rule fits it.</source>
        <translation>Die Adresse des IP-HTTPS-Servers wurde nicht gelesen. Es ist deshalb nicht bekannt, welche Regel zu ihr passt.</translation>
    </message>
    <message>
        <source>A proxy stands in the way</source>
        <translation>Ein Proxy steht im Weg</translation>
    </message>
    <message>
        <source>Windows sends the IP-HTTPS connection to a proxy, and the proxy does not let it through.</source>
        <translation>Windows schickt die IP-HTTPS-Verbindung an einen Proxy, und der Proxy lässt sie nicht durch.</translation>
    </message>
    <message>
        <source>Let the name of the IP-HTTPS server bypass the proxy, or remove a proxy that is no longer used.</source>
        <translation>Den Namen des IP-HTTPS-Servers vom Proxy ausnehmen oder einen Proxy entfernen, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Windows itself uses the proxy %1, and the IP-HTTPS server does not bypass it.</source>
        <translation>Windows selbst benutzt den Proxy %1, und der IP-HTTPS-Server ist davon nicht ausgenommen.</translation>
    </message>
    <message>
        <source>Windows itself uses the proxy script %1.</source>
        <translation>Windows selbst benutzt das Proxy-Skript %1.</translation>
    </message>
    <message>
        <source>Windows itself uses the proxy %1, but the IP-HTTPS server bypasses it.</source>
        <translation>Windows selbst benutzt den Proxy %1, aber der IP-HTTPS-Server ist davon ausgenommen.</translation>
    </message>
    <message>
        <source>The service IP Helper remembers a proxy.</source>
        <translation>Der IP-Hilfsdienst hat sich einen Proxy gemerkt.</translation>
    </message>
    <message>
        <source>the proxy of Windows itself</source>
        <translation>der Proxy von Windows selbst</translation>
    </message>
    <message>
        <source>the proxy of WinHTTP</source>
        <translation>der Proxy von WinHTTP</translation>
    </message>
    <message>
        <source>Edition of Windows without DirectAccess</source>
        <translation>Windows-Edition ohne DirectAccess</translation>
    </message>
    <message>
        <source>DirectAccess does not work in this edition of Windows.</source>
        <translation>DirectAccess funktioniert in dieser Windows-Edition nicht.</translation>
    </message>
    <message>
        <source>The administrator installs an edition that has DirectAccess, such as Enterprise, or gives this computer another way to the company.</source>
        <translation>Der Administrator installiert eine Edition, die DirectAccess hat, zum Beispiel Enterprise, oder gibt diesem Computer einen anderen Weg zur Firma.</translation>
    </message>
    <message>
        <source>The edition of this Windows is %1. It has no DirectAccess.</source>
        <translation>Die Edition dieses Windows ist %1. Sie hat kein DirectAccess.</translation>
    </message>
    <message>
        <source>The edition of this Windows is %1. It has DirectAccess.</source>
        <translation>Die Edition dieses Windows ist %1. Sie hat DirectAccess.</translation>
    </message>
    <message>
        <source>It is not known whether the edition %1 has DirectAccess.</source>
        <translation>Es ist nicht bekannt, ob die Edition %1 DirectAccess hat.</translation>
    </message>
    <message>
        <source>The edition of Windows was not read.</source>
        <translation>Die Windows-Edition wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This is a Windows Server, which has DirectAccess.</source>
        <translation>Das ist ein Windows Server, und der hat DirectAccess.</translation>
    </message>
    <message>
        <source>Missing hotfix</source>
        <translation>Fehlender Hotfix</translation>
    </message>
    <message>
        <source>A known fault of this version of Windows may break IP-HTTPS at random, and the hotfix for it was not seen.</source>
        <translation>Ein bekannter Fehler dieser Version von Windows kann IP-HTTPS zufällig ausfallen lassen, und der Hotfix dagegen wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Install all updates for this version of Windows. A later collection of updates may contain the hotfix.</source>
        <translation>Alle Updates für diese Version von Windows installieren. Eine spätere Sammlung von Updates enthält den Hotfix vielleicht.</translation>
    </message>
    <message>
        <source>The hotfix %1 is among the installed updates.</source>
        <translation>Der Hotfix %1 ist unter den installierten Updates.</translation>
    </message>
    <message>
        <source>Neither 2966807, as the article prints its number, nor 2966087, as its link has it, is among the installed updates. A collection of updates may contain it all the same.</source>
        <translation>Unter den installierten Updates ist weder 2966807, die Nummer im Text des Artikels, noch 2966087, die Nummer in seinem Link. Eine Sammlung von Updates enthält den Hotfix vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>The list of installed updates was not read.</source>
        <translation>Die Liste der installierten Updates wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The hotfix is for this version of Windows (%1).</source>
        <translation>Der Hotfix ist für diese Version von Windows (%1).</translation>
    </message>
    <message>
        <source>The hotfix is for Windows 8.1 and Windows Server 2012 R2 only. This is another version (build %1).</source>
        <translation>Der Hotfix ist nur für Windows 8.1 und Windows Server 2012 R2. Das hier ist eine andere Version (Build %1).</translation>
    </message>
    <message>
        <source>The version of Windows is not known.</source>
        <translation>Die Version von Windows ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No DirectAccess settings</source>
        <translation>Keine DirectAccess-Einstellungen</translation>
    </message>
    <message>
        <source>This computer has not been given any DirectAccess settings by the company.</source>
        <translation>Dieser Computer hat von der Firma keine DirectAccess-Einstellungen bekommen.</translation>
    </message>
    <message>
        <source>Ask the administrator whether this computer belongs to the DirectAccess group, then connect it to the company network and apply Group Policy.</source>
        <translation>Den Administrator fragen, ob dieser Computer zur DirectAccess-Gruppe gehört. Dann den Computer mit dem Firmennetz verbinden und die Gruppenrichtlinie anwenden.</translation>
    </message>
    <message>
        <source>There are IP-HTTPS settings of Group Policy.</source>
        <translation>Es gibt IP-HTTPS-Einstellungen der Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>There is no name resolution policy of DirectAccess.</source>
        <translation>Es gibt keine Richtlinie von DirectAccess für die Namensauflösung.</translation>
    </message>
    <message>
        <source>There is a name resolution policy.</source>
        <translation>Es gibt eine Richtlinie für die Namensauflösung.</translation>
    </message>
    <message>
        <source>There are no settings of the connectivity assistant.</source>
        <translation>Es gibt keine Einstellungen des Verbindungsassistenten von Windows.</translation>
    </message>
    <message>
        <source>There are settings of the connectivity assistant.</source>
        <translation>Es gibt Einstellungen des Verbindungsassistenten von Windows.</translation>
    </message>
    <message>
        <source>Windows reports DirectAccess settings.</source>
        <translation>Windows meldet DirectAccess-Einstellungen.</translation>
    </message>
    <message>
        <source>Windows reports no DirectAccess settings.</source>
        <translation>Windows meldet keine DirectAccess-Einstellungen.</translation>
    </message>
    <message>
        <source>Windows reports an IP-HTTPS interface, so it was told to make one.</source>
        <translation>Windows meldet eine IP-HTTPS-Schnittstelle, also wurde es angewiesen, eine anzulegen.</translation>
    </message>
    <message>
        <source>the name resolution policy</source>
        <translation>die Richtlinie für die Namensauflösung</translation>
    </message>
    <message>
        <source>the settings of the connectivity assistant</source>
        <translation>die Einstellungen des Verbindungsassistenten von Windows</translation>
    </message>
    <message>
        <source>Windows reports that IP-HTTPS is set to disabled.</source>
        <translation>Windows meldet, dass IP-HTTPS auf deaktiviert gestellt ist.</translation>
    </message>
    <message>
        <source>Broken URL reservation</source>
        <translation>Beschädigte URL-Reservierung</translation>
    </message>
    <message>
        <source>This server may not listen at the IP-HTTPS address, because the record of who may do so is broken.</source>
        <translation>Dieser Server darf an der IP-HTTPS-Adresse keine Verbindungen annehmen, weil der Eintrag beschädigt ist, der sagt, wer das darf.</translation>
    </message>
    <message>
        <source>Save all URL reservations, then delete only the broken ones. Windows makes them anew.</source>
        <translation>Alle URL-Reservierungen sichern, dann nur die beschädigten löschen. Windows legt sie neu an.</translation>
    </message>
    <message>
        <source>The reservation of %1 is broken: its list of rights cannot be read.</source>
        <translation>Die Reservierung von %1 ist beschädigt: Die Liste ihrer Rechte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The reservation of %1 is broken. It is not the one of IP-HTTPS, but of %2, which uses the same port.</source>
        <translation>Die Reservierung von %1 ist beschädigt. Sie gehört nicht zu IP-HTTPS, sondern zu %2, das denselben Port benutzt.</translation>
    </message>
    <message>
        <source>The reservations that matter to IP-HTTPS were read, and none is broken.</source>
        <translation>Die Reservierungen, auf die es bei IP-HTTPS ankommt, wurden gelesen, und keine ist beschädigt.</translation>
    </message>
    <message>
        <source>The rights of the reservation of %1 were not shown.</source>
        <translation>Die Rechte der Reservierung von %1 wurden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This computer is a client. Only a server listens at the IP-HTTPS address.</source>
        <translation>Dieser Computer ist ein Client. Nur ein Server nimmt an der IP-HTTPS-Adresse Verbindungen an.</translation>
    </message>
    <message>
        <source>Not all URL reservations were read.</source>
        <translation>Nicht alle URL-Reservierungen wurden gelesen.</translation>
    </message>
    <message>
        <source>The other causes of this code were ruled out.</source>
        <translation>Die anderen Ursachen dieses Codes wurden ausgeschlossen.</translation>
    </message>
    <message>
        <source>It is not known whether this computer is a DirectAccess server.</source>
        <translation>Es ist nicht bekannt, ob dieser Computer ein DirectAccess-Server ist.</translation>
    </message>
    <message>
        <source>the URL reservations of the web service in Windows</source>
        <translation>die URL-Reservierungen des Webdienstes in Windows</translation>
    </message>
    <message>
        <source>the proxy settings of Windows itself</source>
        <translation>die Proxy-Einstellungen von Windows selbst</translation>
    </message>
    <message>
        <source>the rules of the name resolution policy</source>
        <translation>die Regeln der Richtlinie für die Namensauflösung</translation>
    </message>
    <message>
        <source>the state of 6to4</source>
        <translation>der Zustand von 6to4</translation>
    </message>
    <message>
        <source>the IP-HTTPS settings as Windows reports them</source>
        <translation>die IP-HTTPS-Einstellungen, wie Windows sie meldet</translation>
    </message>
    <message>
        <source>what DirectAccess says of its connection</source>
        <translation>was DirectAccess über seine Verbindung sagt</translation>
    </message>
    <message>
        <source>the DirectAccess settings as Windows reports them</source>
        <translation>die DirectAccess-Einstellungen, wie Windows sie meldet</translation>
    </message>
    <message>
        <source>URL reservations</source>
        <translation>URL-Reservierungen</translation>
    </message>
    <message>
        <source>Reading who may listen at which URL</source>
        <translation>Liest, wer an welcher URL Verbindungen annehmen darf</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>Reading the proxy settings of Windows itself</source>
        <translation>Liest die Proxy-Einstellungen von Windows selbst</translation>
    </message>
    <message>
        <source>Name resolution rules</source>
        <translation>Regeln für die Namensauflösung</translation>
    </message>
    <message>
        <source>Reading the rules of the name resolution policy</source>
        <translation>Liest die Regeln der Richtlinie für die Namensauflösung</translation>
    </message>
    <message>
        <source>Reading the state of 6to4</source>
        <translation>Liest den Zustand von 6to4</translation>
    </message>
    <message>
        <source>IP-HTTPS settings in force</source>
        <translation>Geltende IP-HTTPS-Einstellungen</translation>
    </message>
    <message>
        <source>Asking Windows for its IP-HTTPS settings</source>
        <translation>Fragt Windows nach seinen IP-HTTPS-Einstellungen</translation>
    </message>
    <message>
        <source>DirectAccess connection</source>
        <translation>DirectAccess-Verbindung</translation>
    </message>
    <message>
        <source>Asking DirectAccess for its connection</source>
        <translation>Fragt DirectAccess nach seiner Verbindung</translation>
    </message>
    <message>
        <source>DirectAccess settings</source>
        <translation>DirectAccess-Einstellungen</translation>
    </message>
    <message>
        <source>Asking Windows for its DirectAccess settings</source>
        <translation>Fragt Windows nach seinen DirectAccess-Einstellungen</translation>
    </message>
    <message>
        <source>There is more of the registry than this program keeps. What comes from here on was left out and is not taken as absent.</source>
        <translation>Es ist mehr aus der Registrierung da, als dieses Programm behält. Was ab hier kommt, bleibt weg und gilt nicht als nicht vorhanden.</translation>
    </message>
    <message>
        <source>This is larger than %1 MB, so it is no output of a command, and it is no .reg file. It was not read.</source>
        <translation>Das ist größer als %1 MB, also keine Ausgabe eines Befehls, und eine .reg-Datei ist es auch nicht. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This is a ZIP archive inside of what was opened. It was not opened. If it is evidence, choose it alone.</source>
        <translation>Das ist ein ZIP-Archiv in dem, was geöffnet wurde. Es selbst wurde nicht geöffnet. Wenn es zu den Unterlagen gehört, wählen Sie es allein.</translation>
    </message>
    <message>
        <source>This is an archive of a kind that this program does not read. Unpack it first, then choose the folder with what was in it.</source>
        <translation>Das ist ein Archiv einer Art, die dieses Programm nicht liest. Entpacken Sie es zuerst, dann wählen Sie den Ordner mit dem Inhalt.</translation>
    </message>
    <message>
        <source>There are more outputs in one text than this program reads. What comes from here on was not read. Save the output of each command in a file of its own.</source>
        <translation>In einem Text stehen mehr Ausgaben, als dieses Programm liest. Was ab hier kommt, wurde nicht gelesen. Speichern Sie die Ausgabe jedes Befehls in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>This is longer than any output that this program reads. If it is a part of the registry, save it with %1 and choose that file instead.</source>
        <translation>Das ist länger als jede Ausgabe, die dieses Programm liest. Wenn es ein Teil der Registrierung ist, speichern Sie ihn mit %1 und wählen Sie stattdessen diese Datei.</translation>
    </message>
    <message>
        <source>This was left out, because there is more evidence than this program keeps. Choose only the files of one computer.</source>
        <translation>Das blieb weg, weil es mehr Unterlagen sind, als dieses Programm behält. Wählen Sie nur die Dateien eines einzigen Computers.</translation>
    </message>
    <message>
        <source>This recording of a computer is larger than %1 MB and was not read.</source>
        <translation>Diese Aufzeichnung eines Computers ist größer als %1 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The ZIP archive %1 holds no file. Choose the archive that the evidence was saved in.</source>
        <translation>Das ZIP-Archiv %1 enthält keine Datei. Wählen Sie das Archiv, in dem die Unterlagen gespeichert wurden.</translation>
    </message>
    <message>
        <source>The ZIP archive %1 can&apos;t be read: %2. Copy it again, or ask for a new one.</source>
        <translation>Das ZIP-Archiv %1 lässt sich nicht lesen: %2. Kopieren Sie es noch einmal, oder lassen Sie sich ein neues geben.</translation>
    </message>
    <message>
        <source>The archive is broken behind %1: %2. What comes after it was not read. Copy the archive again.</source>
        <translation>Das Archiv ist hinter %1 beschädigt: %2. Was danach kommt, wurde nicht gelesen. Kopieren Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>This file in the archive is broken and was not used: %1. Copy the archive again.</source>
        <translation>Diese Datei im Archiv ist beschädigt und wurde nicht verwendet: %1. Kopieren Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>This file in the archive is protected by a password. Unpack the archive first, then choose the folder with what was in it.</source>
        <translation>Diese Datei im Archiv ist mit einem Kennwort geschützt. Entpacken Sie das Archiv zuerst, dann wählen Sie den Ordner mit dem Inhalt.</translation>
    </message>
    <message>
        <source>The name of this file leads out of the archive. It was not read. Nobody packs evidence so: ask where it comes from.</source>
        <translation>Der Name dieser Datei führt aus dem Archiv hinaus. Sie wurde nicht gelesen. So packt niemand Unterlagen: Fragen Sie, woher das Archiv kommt.</translation>
    </message>
    <message>
        <source>This is a link in the archive. Links are not followed. Pack the file itself if it is evidence.</source>
        <translation>Das ist eine Verknüpfung im Archiv. Verknüpfungen wird nicht gefolgt. Packen Sie die Datei selbst ein, wenn sie zu den Unterlagen gehört.</translation>
    </message>
    <message>
        <source>This is a device or a pipe in the archive. It was not read.</source>
        <translation>Das ist ein Gerät oder eine Pipe im Archiv. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Unpacked, the archive is larger than %1 MB. This file and what comes after it was not read. Choose an archive that holds nothing but evidence.</source>
        <translation>Entpackt ist das Archiv größer als %1 MB. Diese Datei und was danach kommt, wurden nicht gelesen. Wählen Sie ein Archiv, in dem nur Unterlagen liegen.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files. What comes after %2 was not read. Choose an archive that holds nothing but evidence.</source>
        <translation>Das Archiv enthält mehr als %1 Dateien. Was nach %2 kommt, wurde nicht gelesen. Wählen Sie ein Archiv, in dem nur Unterlagen liegen.</translation>
    </message>
    <message>
        <source>Faults of the laptop</source>
        <translation>Fehler des Laptops</translation>
    </message>
    <message>
        <source>The network around it</source>
        <translation>Das Netzwerk ringsum</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>The server that nobody can reach any more</source>
        <translation>Der Server, den niemand mehr erreicht</translation>
    </message>
    <message>
        <source>After a disk repair the company&apos;s DirectAccess server started again, but no laptop gets through from outside. On the server itself Windows shows the error 0x643.</source>
        <translation>Nach der Reparatur einer Festplatte startete der DirectAccess-Server der Firma wieder, aber von außen kommt kein Laptop durch. Auf dem Server selbst zeigt Windows den Fehler 0x643.</translation>
    </message>
    <message>
        <source>The server with a ghost</source>
        <translation>Der Server mit einem Geist</translation>
    </message>
    <message>
        <source>An administrator moved the DirectAccess server to new hardware. It shows the error 0x34 and a second IP-HTTPS device. Removing devices on a DirectAccess server would cut everybody off.</source>
        <translation>Ein Administrator zog den DirectAccess-Server auf neue Hardware um. Er zeigt den Fehler 0x34 und ein zweites IP-HTTPS-Gerät. Auf einem DirectAccess-Server Geräte zu entfernen, würde alle abschneiden.</translation>
    </message>
    <message>
        <source>The laptop that fails every few days</source>
        <translation>Der Laptop, der alle paar Tage versagt</translation>
    </message>
    <message>
        <source>Kofi&apos;s laptop with Windows 8.1 was never updated. Every few days the company connection does not come up, with the error 0x643, and nothing on it looks broken.</source>
        <translation>Kofis Laptop mit Windows 8.1 bekam nie ein Update. Alle paar Tage kommt die Verbindung zur Firma nicht zustande, Windows zeigt den Fehler 0x643, und nichts am Laptop sieht kaputt aus.</translation>
    </message>
    <message>
        <source>The laptop that asks a proxy which is gone</source>
        <translation>Der Laptop, der einen Proxy fragt, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Lena&apos;s company once sent everything through a proxy. It was switched off, but Windows itself still asks for it. The company connection never comes up, with the error 0x2af9.</source>
        <translation>Lenas Firma schickte früher alles durch einen Proxy. Er wurde abgeschaltet, aber Windows selbst fragt noch nach ihm. Die Verbindung zur Firma kommt nie zustande, und Windows zeigt den Fehler 0x2af9.</translation>
    </message>
    <message>
        <source>The hotel where the name is not found</source>
        <translation>Das Hotel, in dem der Name nicht gefunden wird</translation>
    </message>
    <message>
        <source>In one hotel Elif reaches every web page but not the company. Windows shows the error 0x2afc there, and nowhere else.</source>
        <translation>In einem Hotel erreicht Elif jede Webseite, aber nicht die Firma. Dort zeigt Windows den Fehler 0x2afc, und sonst nirgends.</translation>
    </message>
    <message>
        <source>The Monday when nobody could work</source>
        <translation>Der Montag, an dem niemand arbeiten konnte</translation>
    </message>
    <message>
        <source>On Monday morning all laptops lost the company connection at once. Windows shows the error 0x800b0101 on each of them.</source>
        <translation>Am Montagmorgen verloren alle Laptops gleichzeitig die Verbindung zur Firma. Auf jedem zeigt Windows den Fehler 0x800b0101.</translation>
    </message>
    <message>
        <source>The address that is a number</source>
        <translation>Die Adresse, die eine Nummer ist</translation>
    </message>
    <message>
        <source>A new administrator set DirectAccess up and typed the number of the server where its name belongs. Teredo works, IP-HTTPS shows the error 0x4be.</source>
        <translation>Ein neuer Administrator richtete DirectAccess ein und tippte die Nummer des Servers dort ein, wo sein Name hingehört. Teredo funktioniert, IP-HTTPS zeigt den Fehler 0x4be.</translation>
    </message>
    <message>
        <source>The tablet with the tidy services</source>
        <translation>Das Tablet mit den aufgeräumten Diensten</translation>
    </message>
    <message>
        <source>A friend told Marek which services of Windows nobody needs. Since then the company connection is gone everywhere.</source>
        <translation>Ein Freund sagte Marek, welche Dienste von Windows niemand braucht. Seitdem ist die Verbindung zur Firma überall weg.</translation>
    </message>
    <message>
        <source>The laptop with two faults</source>
        <translation>Der Laptop mit zwei Fehlern</translation>
    </message>
    <message>
        <source>Ines had her laptop upgraded, and somebody switched IPv6 parts off to make it faster. When one fault is repaired, the other one shows.</source>
        <translation>Ines ließ ein neues Windows auf ihren Laptop bringen, und jemand schaltete Teile von IPv6 ab, um ihn schneller zu machen. Ist der eine Fehler behoben, zeigt sich der andere.</translation>
    </message>
    <message>
        <source>The PC that was locked down on purpose</source>
        <translation>Der PC, der mit Absicht abgeriegelt wurde</translation>
    </message>
    <message>
        <source>A security team applied a hardening guide. Since then Windows makes no IP-HTTPS connection on Noor&apos;s PC. What is changed by hand comes back by itself.</source>
        <translation>Ein Sicherheitsteam befolgte eine Anleitung zum Absichern. Seitdem stellt Windows auf Noors PC keine IP-HTTPS-Verbindung her. Was man von Hand ändert, stellt sich von selbst wieder zurück.</translation>
    </message>
    <message>
        <source>has an address; whether it gets through was not tested</source>
        <translation>hat eine Adresse; ob es durchkommt, wurde nicht getestet</translation>
    </message>
    <message>
        <source>cannot get through: the address %1 looks public, but belongs to a provider&apos;s own network</source>
        <translation>kommt nicht durch: Die Adresse %1 sieht öffentlich aus, gehört aber zum eigenen Netz eines Anbieters</translation>
    </message>
    <message>
        <source>What was read, word for word</source>
        <translation>Was gelesen wurde, Wort für Wort</translation>
    </message>
    <message>
        <source>%1 of %2 characters are shown. The rest is left out.</source>
        <translation>%1 von %2 Zeichen werden gezeigt. Der Rest bleibt weg.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Made by: %1 %2</source>
        <translation>Erstellt von: %1 %2</translation>
    </message>
    <message>
        <source>Gathered: %1 (UTC %2)</source>
        <translation>Gesammelt: %1 (UTC %2)</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Computer: %1</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>Nothing was changed on the computer that was looked at.</source>
        <translation>Auf dem angesehenen Computer wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>DirectAccess connection report</source>
        <translation>Bericht zur DirectAccess-Verbindung</translation>
    </message>
    <message>
        <source>Evidence from another computer, pasted as text</source>
        <translation>Unterlagen von einem anderen Computer, als Text eingefügt</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Possible causes: %1</source>
        <translation>Mögliche Ursachen: %1</translation>
    </message>
    <message>
        <source>Cause: none found</source>
        <translation>Ursache: keine gefunden</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Fehlercode: %1</translation>
    </message>
    <message>
        <source>Error code: %1 (told, not read by this program)</source>
        <translation>Fehlercode: %1 (genannt, nicht von diesem Programm gelesen)</translation>
    </message>
    <message>
        <source>Error code: none was read</source>
        <translation>Fehlercode: keiner gelesen</translation>
    </message>
    <message>
        <source>Delete the broken URL reservations</source>
        <translation>Die beschädigten URL-Reservierungen löschen</translation>
    </message>
    <message>
        <source>Install the hotfix, or all updates</source>
        <translation>Den Hotfix oder alle Updates installieren</translation>
    </message>
    <message>
        <source>Make Windows forget the proxies that it remembers</source>
        <translation>Windows die Proxys vergessen lassen, die es sich gemerkt hat</translation>
    </message>
    <message>
        <source>list of installed updates</source>
        <translation>Liste der installierten Updates</translation>
    </message>
    <message>
        <source>list of network adapters</source>
        <translation>Liste der Netzwerkadapter</translation>
    </message>
    <message>
        <source>%1 could not be saved: the folder is not there. Choose another folder.</source>
        <translation>%1 ließ sich nicht speichern: Den Ordner gibt es nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be saved: a folder has this name. Choose another name.</source>
        <translation>%1 ließ sich nicht speichern: Ein Ordner heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: you may not write there. Choose another folder.</source>
        <translation>%1 ließ sich nicht speichern: Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no room left. Choose another disk.</source>
        <translation>%1 ließ sich nicht speichern: Es ist kein Platz mehr frei. Wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Choose another folder.</source>
        <translation>%1 ließ sich nicht speichern: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Finish: the report</source>
        <translation>Zum Schluss: der Bericht</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, Gruppe %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to tell the helpdesk</source>
        <translation>Was Sie dem Helpdesk sagen</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The saved report also holds everything that was read, word for word. Names of computers and servers stand in it: give it only to people you trust with them.</source>
        <translation>Der gespeicherte Bericht enthält auch alles, was gelesen wurde, Wort für Wort. Namen von Computern und Servern stehen darin: Geben Sie ihn nur Leuten, denen Sie das anvertrauen.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Sp&amp;eichern …</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a ticket.</source>
        <translation>Kopiert. Fügen Sie den Bericht in eine E-Mail oder ein Ticket ein.</translation>
    </message>
    <message>
        <source>There is no printer here. The report can be saved as PDF and printed elsewhere.</source>
        <translation>Hier gibt es keinen Drucker. Der Bericht lässt sich als PDF speichern und anderswo drucken.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Look at the printer, or save the report.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Sehen Sie nach dem Drucker, oder speichern Sie den Bericht.</translation>
    </message>
    <message>
        <source>WinHTTP uses the proxy %1, and the IP-HTTPS server does not bypass it.</source>
        <translation>WinHTTP benutzt den Proxy %1, und der IP-HTTPS-Server ist davon nicht ausgenommen.</translation>
    </message>
    <message>
        <source>WinHTTP uses the proxy %1, but the IP-HTTPS server bypasses it.</source>
        <translation>WinHTTP benutzt den Proxy %1, aber der IP-HTTPS-Server ist davon ausgenommen.</translation>
    </message>
    <message>
        <source>WinHTTP uses no proxy.</source>
        <translation>WinHTTP benutzt keinen Proxy.</translation>
    </message>
    <message>
        <source>Possible, but not proven: %1.</source>
        <translation>Möglich, aber nicht bewiesen: %1.</translation>
    </message>
    <message>
        <source>This program knows %1. Is that the code?</source>
        <translation>Dieses Programm kennt %1. Ist das der Code?</translation>
    </message>
    <message>
        <source>The connection to the IP-HTTPS server was refused.</source>
        <translation>Die Verbindung zum IP-HTTPS-Server wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No proxy and no proxy script is set for Windows itself.</source>
        <translation>Für Windows selbst ist kein Proxy und kein Proxy-Skript eingestellt.</translation>
    </message>
    <message>
        <source>It is not known whether the IP-HTTPS server bypasses the proxy: its address, or who bypasses, was not read.</source>
        <translation>Es ist nicht bekannt, ob der IP-HTTPS-Server vom Proxy ausgenommen ist: Seine Adresse oder die Liste der Ausnahmen wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Allow IP-HTTPS again where it was turned off: the administrator in Group Policy, or in the registry value DisabledComponents. Restart the computer after a change of that value.</source>
        <translation>Erlauben Sie IP-HTTPS wieder dort, wo es abgeschaltet wurde: der Administrator in der Gruppenrichtlinie, oder im Registrierungswert DisabledComponents. Starten Sie den Computer nach einer Änderung dieses Wertes neu.</translation>
    </message>
    <message>
        <source>not in use: no 6to4 address was seen</source>
        <translation>nicht in Gebrauch: Es war keine 6to4-Adresse zu sehen</translation>
    </message>
    <message>
        <source>%1 This is a DirectAccess server: remove no device and no setting on it before that is sure, or everybody is cut off.</source>
        <translation>%1 Dies ist ein DirectAccess-Server: Entfernen Sie darauf kein Gerät und keine Einstellung, bevor das sicher ist, sonst sind alle abgeschnitten.</translation>
    </message>
    <message>
        <source>Save evidence of a computer in one file</source>
        <translation>Unterlagen eines Computers in einer Datei speichern</translation>
    </message>
    <message>
        <source>Gathers what &quot;diagnose&quot; gathers and saves it in one ZIP archive for somebody else, who opens it with &quot;diagnose --evidence&quot;. A file that is there already is never replaced. Without an option it looks at this computer. Nothing is changed.</source>
        <translation>Sammelt, was „diagnose“ sammelt, und speichert es in einem ZIP-Archiv für jemand anderen, der es mit „diagnose --evidence“ öffnet. Eine Datei, die es schon gibt, wird nie ersetzt. Ohne Option wird dieser Computer angesehen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The ZIP archive to write.</source>
        <translation>Das ZIP-Archiv, das geschrieben wird.</translation>
    </message>
    <message>
        <source>Say where to save the evidence, with --output FILE.zip.</source>
        <translation>Sagen Sie mit --output DATEI.zip, wohin die Unterlagen gespeichert werden.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Es enthält: %1.</translation>
    </message>
    <message>
        <source>Names of computers and servers stand in it: give it only to people you trust with them.</source>
        <translation>Darin stehen Namen von Computern und Servern: Geben Sie es nur Menschen, denen Sie diese anvertrauen.</translation>
    </message>
    <message>
        <source>Leave out names and addresses. The diagnosis stays the same.</source>
        <translation>Namen und Adressen weglassen. Die Diagnose bleibt dieselbe.</translation>
    </message>
    <message>
        <source>Without names and addresses, the evidence leads to another diagnosis than before. Say so to whoever gets it.</source>
        <translation>Ohne Namen und Adressen führen die Unterlagen zu einer anderen Diagnose als vorher. Sagen Sie das dem, der sie bekommt.</translation>
    </message>
    <message>
        <source>The evidence could not be packed: %1.</source>
        <translation>Die Unterlagen konnten nicht gepackt werden: %1.</translation>
    </message>
    <message>
        <source>The person at this computer uses the proxy %1. IP-HTTPS does not, but the network may let nothing else through.</source>
        <translation>Die Person an diesem Computer benutzt den Proxy %1. IP-HTTPS tut das nicht, aber vielleicht lässt das Netz sonst nichts durch.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows was valid until %2.</source>
        <translation>Das Zertifikat, das %1 zeigt, galt bis %2.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows was valid until %2. The clock of this computer says %3.</source>
        <translation>Das Zertifikat, das %1 zeigt, galt bis %2. Die Uhr dieses Computers sagt %3.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is valid from %2 only. The clock of this computer may be wrong.</source>
        <translation>Das Zertifikat, das %1 zeigt, gilt erst ab %2. Vielleicht geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is valid from %2 only. The clock of this computer says %3 and may be wrong.</source>
        <translation>Das Zertifikat, das %1 zeigt, gilt erst ab %2. Die Uhr dieses Computers sagt %3 und geht vielleicht falsch.</translation>
    </message>
    <message>
        <source>A certificate between the one that %1 shows and its root has expired.</source>
        <translation>Ein Zertifikat zwischen dem, das %1 zeigt, und seiner Wurzel ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows was issued by &quot;%2&quot;, which this computer does not trust. Something in the network may show it in place of the server&apos;s own.</source>
        <translation>Das Zertifikat, das %1 zeigt, wurde von „%2“ ausgestellt. Dem vertraut dieser Computer nicht. Vielleicht zeigt etwas im Netz es anstelle des Zertifikats des Servers.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name: &quot;%2&quot;, issued by &quot;%3&quot;. Something else than the server may answer there.</source>
        <translation>Das Zertifikat, das %1 zeigt, ist für einen anderen Namen: „%2“, ausgestellt von „%3“. Vielleicht antwortet dort etwas anderes als der Server.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows fits the name, is trusted here, and is valid until %2.</source>
        <translation>Das Zertifikat, das %1 zeigt, passt zum Namen, wird hier anerkannt und gilt bis %2.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows now is sound, and valid until %2. It may have been renewed, or the clock of this computer was wrong before.</source>
        <translation>Das Zertifikat, das %1 jetzt zeigt, ist in Ordnung und gilt bis %2. Vielleicht wurde es erneuert, oder die Uhr dieses Computers ging vorher falsch.</translation>
    </message>
    <message>
        <source>Something else answers at %1: a web page without a secure connection (status %2).</source>
        <translation>Bei %1 antwortet etwas anderes: eine Webseite ohne sichere Verbindung (Status %2).</translation>
    </message>
    <message>
        <source>Something else answers at %1: a web page that leads to %2.</source>
        <translation>Bei %1 antwortet etwas anderes: eine Webseite, die zu %2 führt.</translation>
    </message>
    <message>
        <source>What answers at %1 does not offer a secure connection.</source>
        <translation>Was bei %1 antwortet, bietet keine sichere Verbindung an.</translation>
    </message>
    <message>
        <source>The secure connection to %1 also breaks off when this program makes it.</source>
        <translation>Die sichere Verbindung zu %1 bricht auch bei diesem Programm ab.</translation>
    </message>
    <message>
        <source>This program could make a secure connection to %1.</source>
        <translation>Dieses Programm konnte eine sichere Verbindung zu %1 aufbauen.</translation>
    </message>
    <message>
        <source>The name in %1 is not found on this network.</source>
        <translation>Der Name in %1 wird in diesem Netz nicht gefunden.</translation>
    </message>
    <message>
        <source>Nobody on this network says where the name in %1 leads.</source>
        <translation>In diesem Netz sagt niemand, wohin der Name in %1 führt.</translation>
    </message>
    <message>
        <source>The name in %1 is found, and leads to %2.</source>
        <translation>Der Name in %1 wird gefunden und führt zu %2.</translation>
    </message>
    <message>
        <source>A connection to %1 is refused to this program, too.</source>
        <translation>Eine Verbindung zu %1 wird auch diesem Programm verweigert.</translation>
    </message>
    <message>
        <source>%1 does not answer this program either.</source>
        <translation>%1 antwortet auch diesem Programm nicht.</translation>
    </message>
    <message>
        <source>Something at %1 accepts a connection, but then says nothing.</source>
        <translation>Etwas bei %1 nimmt die Verbindung an, sagt dann aber nichts.</translation>
    </message>
    <message>
        <source>This program could connect to %1.</source>
        <translation>Dieses Programm konnte sich mit %1 verbinden.</translation>
    </message>
    <message>
        <source>IP-HTTPS reports that it is connected, but DirectAccess reports that nothing gets through (%1). Nothing shows which of them is right.</source>
        <translation>IP-HTTPS meldet, dass es verbunden ist, aber DirectAccess meldet, dass nichts durchkommt (%1). Nichts zeigt, wer von beiden recht hat.</translation>
    </message>
    <message>
        <source>what answers at the address of the IP-HTTPS server</source>
        <translation>was an der Adresse des IP-HTTPS-Servers antwortet</translation>
    </message>
    <message>
        <source>IP-HTTPS server</source>
        <translation>IP-HTTPS-Server</translation>
    </message>
    <message>
        <source>Asking the IP-HTTPS server for its certificate</source>
        <translation>Der IP-HTTPS-Server wird nach seinem Zertifikat gefragt</translation>
    </message>
    <message>
        <source>This file is not as it was saved: its SHA-256 is not the one in manifest.json. It was read all the same. Ask for a new copy.</source>
        <translation>Diese Datei ist nicht so, wie sie gespeichert wurde: Ihr SHA-256 ist nicht der aus manifest.json. Sie wurde trotzdem gelesen. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>manifest.json names this file, and it is not there. Ask for a new copy.</source>
        <translation>manifest.json nennt diese Datei, und sie fehlt. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Device Manager</source>
        <translation>Geräte-Manager</translation>
    </message>
    <message>
        <source>network adapters</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>told by the person at the computer</source>
        <translation>gesagt von der Person am Computer</translation>
    </message>
    <message>
        <source>A web page answers in place of the IP-HTTPS server. Open a web browser, sign in to this network first, then look again. If that does not help: %1</source>
        <translation>Anstelle des IP-HTTPS-Servers antwortet eine Webseite. Öffnen Sie einen Browser, melden Sie sich in diesem Netz an und sehen Sie dann noch einmal nach. Wenn das nicht hilft: %1</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>und %n weitere Datei</numerusform>
            <numerusform>und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The IP-HTTPS server as this computer sees it</source>
        <translation>Der IP-HTTPS-Server, wie dieser Computer ihn sieht</translation>
    </message>
    <message>
        <source>its name is found</source>
        <translation>sein Name wird gefunden</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>sein Name wird nicht gefunden</translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation>sein Name konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>looking its name up was not answered in time</source>
        <translation>die Frage nach seinem Namen wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>connection to %1 accepted</source>
        <translation>Verbindung zu %1 angenommen</translation>
    </message>
    <message>
        <source>connection to %1 refused</source>
        <translation>Verbindung zu %1 verweigert</translation>
    </message>
    <message>
        <source>no answer from %1 in time</source>
        <translation>keine rechtzeitige Antwort von %1</translation>
    </message>
    <message>
        <source>no way to %1</source>
        <translation>kein Weg zu %1</translation>
    </message>
    <message>
        <source>connection to %1 failed</source>
        <translation>Verbindung zu %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was not waited for</source>
        <translation>auf %1 wurde nicht gewartet</translation>
    </message>
    <message>
        <source>secure connection, %1</source>
        <translation>sichere Verbindung, %1</translation>
    </message>
    <message>
        <source>secure connection, broken off</source>
        <translation>sichere Verbindung, abgebrochen</translation>
    </message>
    <message>
        <source>secure connection broken off before a certificate was seen</source>
        <translation>sichere Verbindung abgebrochen, bevor ein Zertifikat zu sehen war</translation>
    </message>
    <message>
        <source>a web page without a secure connection: %1</source>
        <translation>eine Webseite ohne sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>sie führt zu %1</translation>
    </message>
    <message>
        <source>something that is no web server answers</source>
        <translation>etwas antwortet, das kein Webserver ist</translation>
    </message>
    <message>
        <source>the connection is closed at once</source>
        <translation>die Verbindung wird sofort geschlossen</translation>
    </message>
    <message>
        <source>nothing is said in time</source>
        <translation>es kommt nicht rechtzeitig etwas</translation>
    </message>
    <message>
        <source>Certificate for &quot;%1&quot;, issued by &quot;%2&quot;, valid from %3 to %4 (UTC): %5</source>
        <translation>Zertifikat für „%1“, ausgestellt von „%2“, gültig von %3 bis %4 (UTC): %5</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>expired by this computer&apos;s clock</source>
        <translation>nach der Uhr dieses Computers abgelaufen</translation>
    </message>
    <message>
        <source>not yet valid by this computer&apos;s clock</source>
        <translation>nach der Uhr dieses Computers noch nicht gültig</translation>
    </message>
    <message>
        <source>for another name</source>
        <translation>für einen anderen Namen</translation>
    </message>
    <message>
        <source>issuer not trusted here</source>
        <translation>Aussteller wird hier nicht anerkannt</translation>
    </message>
    <message>
        <source>an issuer&apos;s certificate expired</source>
        <translation>ein Zertifikat eines Ausstellers ist abgelaufen</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>%1 (printed nothing)</source>
        <translation>%1 (druckte nichts)</translation>
    </message>
    <message>
        <source>list of what was saved</source>
        <translation>Liste dessen, was gespeichert wurde</translation>
    </message>
    <message>
        <source>findings, saved with the evidence</source>
        <translation>Ergebnisse, mit den Unterlagen gespeichert</translation>
    </message>
    <message>
        <source>report, saved with the evidence</source>
        <translation>Bericht, mit den Unterlagen gespeichert</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>the command %1 printed only a short message: %2</source>
        <translation>der Befehl %1 druckte nur eine kurze Meldung: %2</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon. Es wurde so gelassen, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save evidence for the helpdesk</source>
        <translation>Unterlagen für den Helpdesk speichern</translation>
    </message>
    <message>
        <source>One file that the helpdesk opens with this program, and sees what you see. This is what will be in it:</source>
        <translation>Eine Datei, die der Helpdesk mit diesem Programm öffnet und dann sieht, was Sie sehen. Das wird darin stehen:</translation>
    </message>
    <message>
        <source>&amp;Leave out names and addresses</source>
        <translation>&amp;Namen und Adressen weglassen</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>What was read of this computer</source>
        <translation>Was von diesem Computer gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Packing ...</source>
        <translation>Wird gepackt ...</translation>
    </message>
    <message>
        <source>Names of people, computers and servers and addresses are replaced. The findings stay the same.</source>
        <translation>Namen von Menschen, Computern und Servern und Adressen werden ersetzt. Das Ergebnis bleibt dasselbe.</translation>
    </message>
    <message>
        <source>Without names and addresses, the findings are not the same. Tell the helpdesk so, or save with them.</source>
        <translation>Ohne Namen und Adressen ist das Ergebnis nicht dasselbe. Sagen Sie das dem Helpdesk, oder speichern Sie mit ihnen.</translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation>Unterlagen (*.zip)</translation>
    </message>
    <message>
        <source>Save &amp;evidence...</source>
        <translation>&amp;Unterlagen speichern ...</translation>
    </message>
</context>
</TS>
